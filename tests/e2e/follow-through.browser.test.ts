import { afterEach, expect, test } from 'vitest'
import {
  type GmailSession,
  gmailSession,
  openThread,
  panelOf,
  startReading,
} from '../support/browser/gmail-session'
import { backgroundOf } from '../support/browser/open-browser'
import type { GmailMail, GmailThread } from '../support/gmail'

const owner = { address: 'sora@han-design.example', name: 'Sora Han' }
const mina = { address: 'mina@bakery.example', name: 'Mina Park' }
const day = 86_400_000

let session: GmailSession

afterEach(() => session.end())

/** A mail some days ago, at an hour of the day in UTC. */
function mail(from: typeof owner, daysAgo: number, hour: number, text: string): GmailMail {
  const midnight = Math.floor(Date.now() / day) * day - daysAgo * day
  const date = new Date(midnight + hour * 3_600_000).toISOString()
  return { from, to: [from === owner ? mina : owner], date, html: `<div dir="ltr">${text}</div>` }
}

const late: GmailThread = {
  subject: 'Website copy',
  messages: [
    mail(mina, 24, 11, 'The draft for the website is a good start.'),
    mail(owner, 23, 11, 'I am glad. The second page follows.'),
    ...[20, 17, 14, 10, 7, 3].flatMap((ago) => [
      mail(mina, ago, 23, 'Could you send me the new version of the page?'),
      mail(owner, ago - 1, 11, 'Here is the page.'),
    ]),
  ],
}

const quiet: GmailThread = {
  subject: 'Second round',
  messages: [25, 15, 6].flatMap((ago) => [
    { ...mail(mina, weekdayBefore(ago), 11, 'Here are the notes for the next page.') },
    { ...mail(owner, weekdayBefore(ago), 13, 'Thank you, the page is attached.') },
  ]),
}

/** The nearest day that long ago, or a little longer, on which people work. */
function weekdayBefore(daysAgo: number): number {
  const weekday = new Date(Date.now() - daysAgo * day).getUTCDay()
  if (weekday === 0) return daysAgo + 2
  return weekday === 6 ? daysAgo + 1 : daysAgo
}

const mailbox = (...threads: GmailThread[]) => ({
  owner,
  uiLanguage: 'en' as const,
  timeZone: 'UTC',
  now: new Date().toISOString(),
  threads,
})

/** Lets time go by: what is stored lies so many days further back. */
async function letPass(days: number): Promise<void> {
  const worker = await backgroundOf(session.context)
  await worker.evaluate(async (span) => {
    const wait = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
    const db = await wait(indexedDB.open('kindline'))
    for (const name of ['messages', 'putReplies']) {
      const store = db.transaction(name, 'readwrite').objectStore(name)
      for (const row of await wait(store.getAll())) {
        await wait(store.put({ ...row, at: row.at - span }))
      }
    }
    db.close()
  }, days * day)
}

async function scoreShown(page: Awaited<ReturnType<GmailSession['openGmail']>>): Promise<number> {
  return Number(await panelOf(page).locator('.score [aria-hidden]').innerText())
}

test('late mails, a boundary that is sent, quieter weeks: score and step recover', async () => {
  session = await gmailSession({ mailboxes: [mailbox(late)] })
  const page = await session.openGmail()
  await startReading(page)
  await page.reload()
  await openThread(page, 'Website copy')
  const panel = panelOf(page)
  await panel.getByText('Restate what was agreed').first().waitFor()
  await panel.getByText('Requests came on several evenings').waitFor()
  const before = await scoreShown(page)
  await panel.getByRole('button', { name: 'Put into reply' }).click()
  const editor = page.locator('.a98.iY .M9 [g_editable=true]')
  await expect.poll(() => editor.innerText()).toContain('My working hours are')
  await editor.press('Control+Enter')
  await expect.poll(() => session.server.sent.length).toBe(1)
  await panel.getByText('Boundary mail').waitFor()
  await panel.getByText('Too early to tell').waitFor()
  await panel.getByText('Give it time').waitFor()

  await letPass(35)
  await session.close()
  session = await gmailSession({ profile: session.profile, mailboxes: [mailbox(quiet)] })
  const later = await session.openGmail()
  await openThread(later, 'Second round')
  const then = panelOf(later)
  await then.getByText('Better since then').waitFor()
  await then.getByText('Let it pass this time').first().waitFor()
  await then.getByText('What you did has helped').waitFor()
  await then.getByText(/After hours: 6 → 0/).waitFor()
  expect(await scoreShown(later)).toBeGreaterThan(before)
}, 120_000)
