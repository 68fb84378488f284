import type { PageConfig } from '../document'
import type { Person } from '../mailbox'
import { ownAddresses } from '../mailbox'
import { type Dates, datesFor } from './dates'
import { heartbeat } from './drafts'
import { SyncClient } from './sync-client'
import { type Thread, Threads } from './threads'
import type { Views } from './views'
import { type Words, wordsFor } from './words'

/** What every part of the page needs. */
export interface Page {
  config: PageConfig
  words: Words
  dates: Dates
  threads: Threads
  sync: SyncClient
  views: Views
  /** Epoch ms by the mailbox's clock, which starts when the page loads. */
  now(): number
  /** Shows what changed in these threads, by a sync answer or by sending. */
  changed(threads: Thread[]): void
  /** Asks from now on what is new. */
  listen(): void
}

/** How often the page asks what is new, in ms. */
const HEARTBEAT = 3000

export function createPage(
  config: PageConfig,
  views: Views,
  changed: (threads: Thread[]) => void,
): Page {
  const { uiLanguage, timeZone } = config
  const threads = new Threads()
  const sync = new SyncClient(config)
  return {
    config,
    words: wordsFor(uiLanguage),
    dates: datesFor(uiLanguage, timeZone),
    threads,
    sync,
    views,
    now: () => Math.round(config.now + performance.now()),
    changed,
    listen() {
      setInterval(async () => {
        // A heartbeat that gets no answer is simply followed by the next.
        const answer = await sync.post('s', heartbeat()).catch(() => undefined)
        changed(threads.takeSync(answer))
      }, HEARTBEAT)
    },
  }
}

export function isOwn(page: Page, { address }: Person): boolean {
  return ownAddresses(page.config).includes(address)
}

/** The owner is "me" wherever Gmail shows names. */
export function shownName(page: Page, person: Person): string {
  return isOwn(page, person) ? page.words.me : person.name || person.address
}

export function showTitle(page: Page, words: string): void {
  document.title = `${words} - ${page.config.owner.address} - Gmail`
}

/** Writes ids into the page: at once, or as late as a reading pane may paint them. */
export function paintIds(
  { config }: Page,
  element: HTMLElement,
  ids: Record<string, string | undefined>,
): void {
  const paint = () => {
    for (const [name, id] of Object.entries(ids)) if (id) element.setAttribute(name, id)
  }
  if (config.layout.lateIds) setTimeout(paint, config.layout.lateIds)
  else paint()
}
