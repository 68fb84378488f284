import { vi } from 'vitest'

/** A request as the page's world has it: enough of XMLHttpRequest for hooks on its prototype. */
class PageRequest extends EventTarget {
  responseType = ''
  responseText = ''
  opened: unknown[] = []
  sent: unknown[] = []
  open(...args: unknown[]): unknown {
    if (args.length < 2) throw new TypeError('2 arguments required')
    this.opened = args
    return undefined
  }
  send(...args: unknown[]): unknown {
    if (this.opened.length === 0) throw new DOMException('not opened', 'InvalidStateError')
    this.sent = args
    return undefined
  }
  /** What the network does in its own time. */
  arrive(text: string): void {
    this.responseText = text
    this.dispatchEvent(new Event('load'))
  }
}

/** A window that posts messages to itself in a later task, as browsers do. */
class PageWindow extends EventTarget {
  fetch: unknown
  postMessage(data: unknown, _: string, ports: MessagePort[] = []): void {
    const event = new MessageEvent('message', { data, ports })
    Object.defineProperty(event, 'source', { value: this })
    setTimeout(() => this.dispatchEvent(event))
  }
}

/** Puts a fresh page world in place: its window, request class and fetch. */
export function pageWorld(fetch: (...args: never[]) => unknown) {
  const page = new PageWindow()
  page.fetch = fetch
  class Request extends PageRequest {}
  vi.stubGlobal('window', page)
  vi.stubGlobal('location', { origin: 'https://mail.google.com' })
  vi.stubGlobal('XMLHttpRequest', Request)
  return { page, Request }
}

export function later(ms = 20): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
