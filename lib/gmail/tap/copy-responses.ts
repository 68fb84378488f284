/**
 * Paths of Gmail's answers that carry mail: thread fetch, list or search, sync; delegated ones too,
 * with or without the slot (`u/0`), whole or relative.
 */
const mailPath = /(?:^|\/)sync\/(?:[^?#]{0,200}\/)?i\/(?:fd|bv|s)(?:[?#]|$)/

/**
 * Copies Gmail's answers as they arrive. The page keeps its own requests, answers, errors and timing:
 * we listen beside it and look only after it, in a later task.
 * @param wanted Whether copies are wanted at the moment; while not, nothing is read or cloned.
 */
export function copyResponses(copy: (text: string) => void, wanted: () => boolean): void {
  copyFromXhr(copy, wanted)
  copyFromFetch(copy, wanted)
}

function copyFromXhr(copy: (text: string) => void, wanted: () => boolean): void {
  const urls = new WeakMap<XMLHttpRequest, string>()
  const { open, send } = XMLHttpRequest.prototype
  XMLHttpRequest.prototype.open = function (this: XMLHttpRequest, ...args: unknown[]) {
    urls.set(this, urlOf(args[1]))
    return Reflect.apply(open, this, args)
  }
  XMLHttpRequest.prototype.send = function (this: XMLHttpRequest, ...args) {
    if (wanted() && mailPath.test(urls.get(this) ?? '')) {
      const look = () => later(() => wanted() && copy(textOf(this)))
      this.addEventListener('load', look, { once: true })
    }
    return Reflect.apply(send, this, args)
  }
}

/** `responseText` throws for other types; Gmail uses text alone. */
function textOf(xhr: XMLHttpRequest): string {
  return xhr.responseType === '' || xhr.responseType === 'text' ? xhr.responseText : ''
}

function copyFromFetch(copy: (text: string) => void, wanted: () => boolean): void {
  const original = window.fetch
  window.fetch = function (this: unknown, ...args: unknown[]) {
    const answer = Reflect.apply(original, this, args) as Promise<Response>
    if (wanted() && mailPath.test(urlOf(args[0]))) {
      Promise.resolve(answer)
        .then((response) => copyClone(response, copy))
        .catch(ignore)
    }
    return answer
  } as typeof fetch
}

/** The clone is taken at once, before the page reads the body, and read in our own time. */
async function copyClone(response: Response, copy: (text: string) => void): Promise<void> {
  const text = await response.clone().text()
  later(() => copy(text))
}

/** Never calls code of the page's, as turning any object into text would. */
function urlOf(input: unknown): string {
  if (input instanceof Request) return input.url
  if (input instanceof URL) return input.href
  return typeof input === 'string' ? input : ''
}

/** Nothing of ours may throw into the page, or keep it waiting. */
function later(work: () => void): void {
  setTimeout(() => {
    try {
      work()
    } catch {
      // What can't be copied is read from the page instead.
    }
  })
}

function ignore(): void {}
