import { afterEach, expect, test } from 'vitest'
import type { ClientRow, MessageRow, SignalRow, SkippedRow } from '../../lib/store/database'
import {
  backToList,
  type GmailSession,
  gmailSession,
  openThread,
  panelOf,
  startReading,
} from '../support/browser/gmail-session'
import { openPopup } from '../support/browser/open-browser'
import { storedRows } from '../support/browser/stored-rows'

let session: GmailSession

afterEach(() => session.end())

test('a thread is read, its rows are in the store, and the popup shows the client after a restart', async () => {
  session = await gmailSession()
  const page = await session.openGmail()
  await startReading(page)
  await openThread(page, 'Invoice WS-109')
  const panel = panelOf(page)
  await panel.getByRole('heading', { name: 'Graham Pike' }).waitFor()

  const messages = await storedRows<MessageRow>(session.context, 'messages')
  const own = messages.filter(({ client }) => client === 'bramwellestates.example')
  expect(own.length).toBeGreaterThan(5)
  expect(new Set(own.map(({ direction }) => direction))).toEqual(new Set(['in', 'out']))
  const signals = await storedRows<SignalRow>(session.context, 'signals')
  expect(signals.map(({ type }) => type)).toContain('payment-chase')
  await session.close()

  session = await gmailSession({ profile: session.profile })
  const popup = await openPopup(session.context)
  await popup.getByText('Graham Pike').first().waitFor()
  const [row] = await storedRows<ClientRow>(session.context, 'clients')
  expect(await popup.locator('main').textContent()).toContain(String(row?.health.score))
})

test('nothing is stored before the owner says yes, nor while reading is paused', async () => {
  session = await gmailSession()
  const page = await session.openGmail()
  await openThread(page, 'Invoice WS-109')
  await panelOf(page).getByRole('button', { name: 'Start reading' }).waitFor()
  await page.waitForTimeout(1500)
  expect(await storedRows(session.context, 'messages')).toEqual([])
  expect(await storedRows(session.context, 'skipped')).toEqual([])
})

test('a thread seen twice, in two tabs and by both readers is stored once', async () => {
  session = await gmailSession()
  const page = await session.openGmail()
  await startReading(page)
  const other = await session.openGmail()
  for (const tab of [page, other, page]) {
    await openThread(tab, 'Invoice WS-109')
    await panelOf(tab).getByRole('heading', { name: 'Graham Pike' }).waitFor()
    await backToList(tab)
  }
  await page.reload()
  await openThread(page, 'Invoice WS-109')
  await panelOf(page).getByRole('heading', { name: 'Graham Pike' }).waitFor()
  await page.waitForTimeout(1000)
  const messages = await storedRows<MessageRow>(session.context, 'messages')
  const names = messages.flatMap(({ idKeys }) => idKeys)
  expect(new Set(names).size).toBe(names.length)
  const times = messages.map(({ at }) => at)
  expect(new Set(times).size).toBe(times.length)
})

test('of mail that is no client’s only the reason is kept', async () => {
  session = await gmailSession()
  const page = await session.openGmail()
  await startReading(page)
  // What came with the page before the owner said yes was let go: labels among it.
  await page.reload()
  await page.locator('tr.zA').first().waitFor()
  const subjects = await page.locator('tr.zA .bog').allTextContents()
  for (const subject of new Set(subjects)) {
    await openThread(page, subject)
    await page.waitForTimeout(400)
    await backToList(page)
  }
  const skipped = await storedRows<SkippedRow>(session.context, 'skipped')
  expect(new Set(skipped.map(({ reason }) => reason))).toEqual(
    new Set(['newsletter', 'automatic', 'colleague', 'one-way']),
  )
  const fields = new Set(skipped.flatMap((row) => Object.keys(row)))
  expect(fields).toEqual(new Set(['key', 'account', 'at', 'reason', 'idKeys', 'threadKeys']))
})
