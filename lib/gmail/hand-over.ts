import { ask } from '../messages/exchange'
import { responseSeen, threadSeen } from '../messages/gmail-exchanges'
import { accountOnPage } from './page/account'
import type { PageDates, PageThread } from './page/page-thread'
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

/** Hands what is seen to the background, each message of the page once, in slices of idle time. */
export class HandOver {
  private handed = new Set<string>()

  constructor(private readonly page: Document) {}

  /** Forgets what was handed over: after a pause all is handed over again. */
  reset(): void {
    this.handed = new Set()
  }

  /** What comes while spam or trash is open is left alone: its answer may not say where it belongs. */
  response({ text, account }: TappedResponse): void {
    if (!routeOf(this.page.location).readable) return
    const owner = account ?? accountOnPage(this.page)
    if (owner) void tell(ask(responseSeen, { account: owner, text }))
  }

  thread(shown: ShownThread): void {
    requestIdleCallback(() => this.slice(shown), { timeout: 1000 })
  }

  private slice(shown: ShownThread): void {
    const account = accountOnPage(this.page)
    if (!account || !shown.element.isConnected) return
    const until = performance.now() + sliceTime
    const hasTime = () => performance.now() < until
    const thread = readThread(shown, pageDates(this.page), this.handed, hasTime)
    if (thread.messages.length === 0) return
    this.remember(thread)
    void tell(ask(threadSeen, { account, thread }))
    this.thread(shown)
  }

  /** A message without its legacy id was just sent: it is taken down again once Gmail has synced it. */
  private remember({ messages }: PageThread): void {
    for (const { ids } of messages) if (ids.legacy && ids.gmail) this.handed.add(ids.gmail)
  }
}

/** The background may be gone for a moment (an update); the page then waits for its next thread. */
export async function tell(asked: Promise<unknown>): Promise<void> {
  await asked.catch(() => undefined)
}
