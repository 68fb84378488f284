import { afterEach, describe, expect, test } from 'vitest'
import { findSignals } from '../../lib/detectors/find-signals'
import { en } from '../../lib/locales/en'
import { defaultSettings } from '../../lib/settings/settings'
import type { QueueRow, ReadingRow } from '../../lib/store/database'
import {
  type GmailSession,
  gmailSession,
  openThread,
  panelOf,
  startReading,
} from '../support/browser/gmail-session'
import { backgroundOf } from '../support/browser/open-browser'
import { passTime } from '../support/browser/pass-time'
import { stopWorker } from '../support/browser/stop-worker'
import { storedRows } from '../support/browser/stored-rows'
import { untilRead } from '../support/browser/until-read'
import type { GmailMailbox, Person } from '../support/gmail'

const owner: Person = { address: 'jo@jo-design.example', name: 'Jo Marsh' }
const nell: Person = { address: 'nell@oakleyrooms.example', name: 'Nell Oakley' }
const subject = 'The rooms on Mill Lane'
const hour = 3_600_000

const written: [Person, string][] = [
  [owner, 'I have us down for Thursday at two, to walk through the rooms together.'],
  [nell, 'Lovely, I will have the keys with me.'],
  [owner, 'Good. I will bring the samples for the hall.'],
  [
    nell,
    'Thursday has gone a bit sideways at our end. The week after would be kinder to all of us.',
  ],
]
const sideways = written.at(-1)?.[1] ?? ''

/** One conversation in working hours, the last mail said sideways. */
function mailbox(now = Date.now()): GmailMailbox {
  return {
    owner,
    uiLanguage: 'en',
    timeZone: 'UTC',
    now: new Date(now).toISOString(),
    threads: [
      {
        subject,
        messages: written.map(([from, text], index) => ({
          from,
          to: [from === owner ? nell : owner],
          date: new Date(now - (written.length - index) * hour).toISOString(),
          html: text,
        })),
      },
    ],
  }
}

let session: GmailSession

afterEach(() => session.end())

const readings = () => storedRows<ReadingRow>(session.context, 'readings')
const queue = () => storedRows<QueueRow>(session.context, 'readerQueue')

/** Addresses of the extension's pages out of sight. */
async function pagesOutOfSight(): Promise<string[]> {
  const background = await backgroundOf(session.context)
  return background.evaluate<string[]>(`
    chrome.runtime
      .getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] })
      .then((pages) => pages.map(({ documentUrl }) => new URL(documentUrl).pathname))
  `)
}

describe('the trained reader', () => {
  test('finds what the quick rules miss, though the worker was killed on the way', async () => {
    const talk = written.map(([from, newText], index) => ({
      key: `${index}`,
      thread: 't',
      role: from === owner ? ('owner' as const) : ('client' as const),
      at: index * hour,
      subject,
      newText,
    }))
    const quick = findSignals(talk, defaultSettings('UTC').workingTime)
    expect(quick.filter(({ type }) => type !== 'after-hours')).toEqual([])

    session = await gmailSession({ mailboxes: [mailbox()] })
    const page = await session.openGmail()
    await startReading(page)
    // From the lists that are loaded from now on Gmail's own answers are read, folded mail included.
    await page.reload()
    await openThread(page, subject)
    await panelOf(page).getByRole('heading', { name: nell.name }).waitFor()
    await expect.poll(async () => (await queue()).length).toBe(written.length)
    await stopWorker(session.context)
    await untilRead(session.context)
    const sign = panelOf(page).locator('li', { hasText: en.signals.cancellation })
    const evidence = sign.locator('q', { hasText: 'sideways' })
    await evidence.waitFor({ timeout: 40_000 })
    const quote = (await evidence.innerText()).replace(/[“”]/g, '').trim()
    expect(sideways).toContain(quote)
    expect(await queue()).toEqual([])
  })

  test('reads out of sight, and is let go when there is nothing to read', async () => {
    session = await gmailSession({ mailboxes: [mailbox()] })
    const page = await session.openGmail()
    expect(await pagesOutOfSight()).toEqual([])
    await startReading(page)
    // From the lists that are loaded from now on Gmail's own answers are read, folded mail included.
    await page.reload()
    await openThread(page, subject)
    await untilRead(session.context)
    expect(await pagesOutOfSight()).toEqual(['/offscreen.html'])
    // The page may still be taking in that nothing is left: time passes until it has waited long enough.
    const pagesLater = async () => {
      const pages = await pagesOutOfSight()
      for (const path of pages) await passTime(session.context, path, 5 * 60_000)
      return pages
    }
    await expect.poll(pagesLater, { timeout: 20_000, interval: 500 }).toEqual([])
    expect(await readings()).toHaveLength(written.length)
  })
})
