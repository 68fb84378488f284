import { storage } from '@wxt-dev/storage'
import { idKeys } from '../mail/message'
import { ask } from '../messages/exchange'
import { moreToRead } from '../messages/reader-exchanges'
import { isReading } from '../settings/is-reading'
import type { Settings } from '../settings/settings'
import { readSettings } from '../settings/stored-settings'
import type { Database } from '../store/database'
import { hasWork } from '../store/reader-queue'
import { gmailTabs } from './gmail-tabs'
import { closeReaderPage, openReaderPage } from './reader-page'
import { readTab } from './tab-states'

/** Ms for which the reader is left alone after it failed: a machine that is out of memory needs a rest. */
const restAfterFailure = 10 * 60_000
/** Epoch ms until which it rests. */
const restingUntil = storage.defineItem<number>('session:reader-rests', { fallback: 0 })

/** Has the trained reader go on, if there is mail for it; its page is opened where it is not. */
export async function wakeReader(db: Database): Promise<void> {
  const settings = await readSettings()
  if (!(await mayRead(settings)) || !(await hasWork(db, settings, await openThreads()))) return
  await inTurn(async () => {
    try {
      await ask(moreToRead, {})
    } catch {
      // Nobody was there to hear it. A page that is just being opened asks by itself.
      await openReaderPage().catch(() => undefined)
    }
  })
}

/** Whether the trained reader may be given mail at the moment. */
export async function mayRead(settings: Settings): Promise<boolean> {
  return isReading(settings) && Date.now() >= (await restingUntil.getValue())
}

export async function putReaderAway(failed: boolean): Promise<void> {
  if (failed) await restingUntil.setValue(Date.now() + restAfterFailure)
  await inTurn(() => closeReaderPage().catch(() => undefined))
}

/** Names (see idKeys) of the threads that are open in Gmail's tabs. */
export async function openThreads(): Promise<string[]> {
  const tabs = await Promise.all((await gmailTabs()).map(readTab))
  return tabs.flatMap((tab) => (tab?.account && tab.thread ? idKeys(tab.account, tab.thread) : []))
}

let last: Promise<unknown> = Promise.resolve()

/** One after the other: a page must not be closed while it is opened. */
function inTurn(work: () => Promise<unknown>): Promise<unknown> {
  last = last.then(work, work)
  return last
}
