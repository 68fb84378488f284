import type { FrameLocator, Page } from 'playwright-core'
import { afterEach, expect, test } from 'vitest'
import type { ClientRow, MessageRow } from '../../lib/store/database'
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
import { untilRead } from '../support/browser/until-read'

let session: GmailSession

afterEach(() => session.end())

const subject = 'Invoice WS-109'
const client = 'bramwellestates.example'

async function openClient(): Promise<[Page, FrameLocator]> {
  session = await gmailSession()
  const page = await session.openGmail()
  await startReading(page)
  return [page, await openAgain(page)]
}

async function openAgain(page: Page, title = subject): Promise<FrameLocator> {
  await openThread(page, title)
  const panel = panelOf(page)
  await panel.getByRole('heading', { name: 'Graham Pike' }).waitFor()
  await settle(page)
  return panel
}

/** Both readers of Gmail hand over within a second or so; then the trained reader has its word. */
async function settle(page: Page): Promise<void> {
  await page.waitForTimeout(1200)
  await untilRead(session.context)
}

async function restart(): Promise<Page> {
  await session.close()
  session = await gmailSession({ profile: session.profile })
  return session.openGmail()
}

async function score(): Promise<number> {
  const rows = await storedRows<ClientRow>(session.context, 'clients')
  return rows.find(({ id }) => id === client)?.health.score ?? -1
}

const shownScore = (face: FrameLocator | Page) =>
  face.locator('.score [aria-hidden]').first().textContent()

const scoreInPopup = (popup: Page) =>
  shownScore(popup.locator('.client-row', { hasText: 'Graham Pike' }) as unknown as Page)

/** The sign of the open thread that costs most. */
async function heaviestSign(panel: FrameLocator) {
  const items = panel.locator('.evidence-list').first().locator('.evidence')
  const points = await items.locator('.points [aria-hidden]').allTextContents()
  const costs = points.map((text) => Number(text.replace('−', '-')))
  return items.nth(costs.indexOf(Math.min(...costs)))
}

test('a dismissed sign changes the score at once in panel and popup, outlives a restart, and comes back', async () => {
  const [page, panel] = await openClient()
  const popup = await openPopup(session.context)
  const before = await score()
  const sign = await heaviestSign(panel)
  await sign.getByRole('button', { name: 'Not a problem' }).focus()
  const scrolled = await panel.locator('html').evaluate(({ scrollTop }) => scrollTop)
  expect(scrolled).toBeGreaterThan(0)
  await page.keyboard.press('Enter')
  await sign.getByText('Doesn’t count.').waitFor()
  const raised = await score()
  expect(raised).toBeGreaterThan(before)
  await expect.poll(() => shownScore(panel)).toBe(String(raised))
  // What was looked at stays in view, however much the panel has changed.
  expect(await panel.locator('html').evaluate(({ scrollTop }) => scrollTop)).toBe(scrolled)
  await expect.poll(() => scoreInPopup(popup)).toBe(String(raised))
  expect(await sign.locator('button:focus').textContent()).toBe('Undo')
  await backToList(page)

  const anew = await openAgain(await restart())
  expect(await score()).toBe(raised)
  const dismissed = anew.locator('.evidence[data-dismissed=true]').first()
  await dismissed.getByRole('button', { name: 'Undo' }).press('Enter')
  await expect.poll(() => shownScore(anew)).toBe(String(before))
  expect(await score()).toBe(before)
})

test('a muted type leaves the panel, stands in the settings after a restart, and counts again from there', async () => {
  const [page, panel] = await openClient()
  const before = await score()
  const sign = panel.locator('.evidence', { hasText: /reminder/i }).first()
  await sign.getByRole('button', { name: /^More choices/ }).press('Enter')
  await sign.getByRole('button', { name: 'Don’t count this kind for Graham Pike' }).press('Enter')
  const muted = panel.getByRole('button', { name: /^Count again: Payment reminder/ })
  await muted.waitFor()
  expect(await panel.locator('.evidence', { hasText: /reminder/i }).count()).toBe(0)
  const raised = await score()
  expect(raised).toBeGreaterThan(before)
  await backToList(page)

  await openAgain(await restart())
  expect(await score()).toBe(raised)
  const popup = await openPopup(session.context)
  await popup.getByRole('button', { name: 'Settings' }).click()
  await popup
    .getByRole('button', { name: 'Count again: Payment reminder, for Graham Pike' })
    .click()
  await popup.getByText('It counts again.').waitFor()
  expect(await score()).toBe(before)
})

test('who is no client leaves the popup and the store, and comes back whole', async () => {
  const [, panel] = await openClient()
  const popup = await openPopup(session.context)
  await popup.getByText('Graham Pike').first().waitFor()
  const before = [await score(), (await storedRows<MessageRow>(session.context, 'messages')).length]
  await panel.getByRole('button', { name: 'More choices for this client' }).click()
  await panel.getByRole('button', { name: 'Not a client' }).click()
  const back = panel.getByRole('button', { name: 'This is a client' })
  await back.waitFor()
  await expect.poll(() => popup.getByText('Graham Pike').count()).toBe(0)
  const messages = await storedRows<MessageRow>(session.context, 'messages')
  expect(messages.filter((row) => row.client === client)).toEqual([])
  expect(await back.evaluate((button) => button.matches(':focus'))).toBe(true)
  await back.press('Enter')
  await panel.getByRole('heading', { name: 'Graham Pike' }).waitFor()
  await popup.getByText('Graham Pike').first().waitFor()
  await untilRead(session.context)
  const after = [await score(), (await storedRows<MessageRow>(session.context, 'messages')).length]
  expect(after).toEqual(before)
})

test('who is no client stays none after a restart and a new look, until the settings say otherwise', async () => {
  const [page, panel] = await openClient()
  await panel.getByRole('button', { name: 'More choices for this client' }).click()
  await panel.getByRole('button', { name: 'Not a client' }).click()
  await panel.getByText('You said so.').waitFor()
  await backToList(page)

  const again = await restart()
  await openThread(again, subject)
  await panelOf(again).getByText('You said so.').waitFor()
  await settle(again)
  expect(await score()).toBe(-1)
  const popup = await openPopup(session.context)
  await popup.getByRole('button', { name: 'Settings' }).click()
  await popup.getByRole('button', { name: `This is a client: ${client}` }).click()
  await popup.getByText('It is a client again.').waitFor()
  await again.bringToFront()
  await panelOf(again).getByRole('heading', { name: 'Graham Pike' }).waitFor()
  const rows = await storedRows<ClientRow>(session.context, 'clients')
  expect(rows.map(({ id }) => id)).toContain(client)
})

test('mail in one direction is a client’s once the owner says so in the panel', async () => {
  session = await gmailSession()
  const page = await session.openGmail()
  await startReading(page)
  await openThread(page, '40 new leads a month for your studio?')
  const panel = panelOf(page)
  await panel.getByText('You have not written to each other yet').waitFor()
  await panel.getByRole('button', { name: 'This is a client' }).click()
  await panel.getByRole('heading', { level: 1, name: /^(?!Kindline)/ }).waitFor()
  const [row] = await storedRows<ClientRow>(session.context, 'clients')
  const popup = await openPopup(session.context)
  await popup
    .getByText(row?.name ?? 'nobody')
    .first()
    .waitFor()
})

test('an own phrase is tried on stored mail, counts once added, outlives a restart, and goes', async () => {
  await openClient()
  const before = await score()
  const mail = await storedRows<MessageRow>(session.context, 'messages')
  const words = wordsOf(mail)
  const popup = await openPopup(session.context)
  await popup.getByRole('button', { name: 'Settings' }).click()
  await popup.getByRole('combobox', { name: 'Sign' }).selectOption('hostility')
  await popup.getByRole('textbox', { name: 'Words' }).fill(words.toUpperCase())
  await popup.getByRole('button', { name: 'Try on stored mail' }).click()
  await popup.getByText('✔').first().waitFor()
  expect(await score()).toBe(before)
  await popup.getByRole('button', { name: 'Add phrase' }).click()
  await popup.getByText('Added. Scores are up to date.').waitFor()
  const lowered = await score()
  expect(lowered).toBeLessThan(before)

  await openAgain(await restart())
  expect(await score()).toBe(lowered)
  const again = await openPopup(session.context)
  await again.getByRole('button', { name: 'Settings' }).click()
  await again.getByRole('button', { name: /^Remove: / }).click()
  await again.getByText('Removed. Scores are up to date.').waitFor()
  expect(await score()).toBe(before)
})

/** Three words in a row from the client's newest mail. */
function wordsOf(mail: readonly MessageRow[]): string {
  const own = mail.filter((row) => row.client === client && row.direction === 'in')
  const newest = own.toSorted((a, b) => b.at - a.at)[0]
  return /[a-z]+ [a-z]+ [a-z]+/i.exec(newest?.newText ?? '')?.[0] ?? ''
}
