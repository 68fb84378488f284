import type { PageConfig } from '../document'
import type { Person } from '../mailbox'
import { type Dates, datesFor } from './dates'
import { SyncClient } from './sync-client'
import { type Thread, Threads } from './threads'
import { type Words, wordsFor } from './words'

/** What every part of the page needs. */
export interface Page {
  config: PageConfig
  words: Words
  dates: Dates
  threads: Threads
  sync: SyncClient
  /** Epoch ms by the mailbox's clock, which starts when the page loads. */
  now(): number
  /** The element `[role=main]`, in which lists and threads are shown. */
  main: HTMLElement
  /** Shows what changed in these threads, by a sync answer or by sending. */
  changed(threads: Thread[]): void
}

export function createPage(
  config: PageConfig,
  main: HTMLElement,
  changed: (threads: Thread[]) => void,
): Page {
  const { uiLanguage, timeZone, index } = config
  return {
    config,
    words: wordsFor(uiLanguage),
    dates: datesFor(uiLanguage, timeZone),
    threads: new Threads(),
    sync: new SyncClient(index, uiLanguage),
    now: () => Math.round(config.now + performance.now()),
    main,
    changed,
  }
}

/** The owner is "me" wherever Gmail shows names. */
export function shownName(page: Page, { address, name }: Person): string {
  return address === page.config.owner.address ? page.words.me : name || address
}
