import { ask } from '../messages/exchange'
import { responseSeen, threadSeen } from '../messages/gmail-exchanges'
import { accountOnPage } from './page/account'
import type { PageDates, PageMessage } from './page/page-thread'
import { readThread, type ShownThread } from './page/read-thread'
import { routeOf } from './page/route'
import type { TappedResponse } from './tap/connect-tap'

/** How long one look at the page may take, in ms: less than half a frame. */
const sliceTime = 8

/** Dates on the page are in Gmail's language and, unless set otherwise, in the browser's zone. */
export function pageDates(page: Document): PageDates {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions()
  return { language: page.documentElement.lang || navigator.language, zone: timeZone }
}

/** What one hand-over of a thread has given so far, and whether it has started over. */
interface Given {
  names: Set<string>
  again: boolean
}

/** Hands what is seen to the background, each message of the page once, in slices of idle time. */
export class HandOver {
  /** Names of the messages that the background has taken. */
  private taken = new Set<string>()
  private running: ShownThread | undefined

  constructor(
    private readonly page: Document,
    /** Called where the background can't be reached. */
    private readonly onFailure: () => void,
  ) {}

  /** Forgets what was handed over: after a pause all is handed over again. */
  reset(): void {
    this.taken = new Set()
    this.running = undefined
  }

  /** What comes while spam or trash is open is left alone: its answer may not say where it belongs. */
  response({ text, account }: TappedResponse): void {
    if (!routeOf(this.page.location).readable) return
    const owner = account ?? accountOnPage(this.page)
    if (owner) ask(responseSeen, { account: owner, text }).catch(this.onFailure)
  }

  /** Hands over what of a thread was not yet; a thread that is being handed over goes on by itself. */
  thread(shown: ShownThread): void {
    if (this.running?.element === shown.element) return
    this.running = shown
    requestIdleCallback(() => void this.handOver(shown), { timeout: 1000 })
  }

  private async handOver(shown: ShownThread): Promise<void> {
    const given = { names: new Set(this.taken), again: false }
    let more = true
    while (more && this.running === shown && shown.element.isConnected) {
      more = await this.slice(shown, given).catch(() => {
        this.onFailure()
        return false
      })
    }
    if (this.running === shown) this.running = undefined
  }

  /** @returns whether there is more to hand over. */
  private async slice(shown: ShownThread, given: Given): Promise<boolean> {
    await idle()
    const account = accountOnPage(this.page)
    if (!account) return false
    const dates = pageDates(this.page)
    const until = performance.now() + sliceTime
    const thread = readThread(shown, dates, given.names, () => performance.now() < until)
    if (thread.messages.length === 0) return false
    const names = thread.messages.map(nameOf)
    for (const name of names) given.names.add(name)
    const { again } = await ask(threadSeen, { account, thread })
    // A message just sent has no legacy id: it is handed over again once Gmail has synced it.
    for (const name of names) this.taken.add(name)
    // Once is enough: what the background misses may be folded, and then the page can't give it.
    if (again && !given.again) {
      given.again = true
      given.names.clear()
    }
    return true
  }
}

/** A message gets another name once Gmail has given it its legacy id. */
function nameOf({ ids }: Pick<PageMessage, 'ids'>): string {
  return `${ids.gmail} ${ids.legacy}`
}

function idle(): Promise<unknown> {
  return new Promise((resolve) => requestIdleCallback(resolve, { timeout: 1000 }))
}
