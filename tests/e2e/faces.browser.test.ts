import type { Page } from 'playwright-core'
import { afterEach, expect, test } from 'vitest'
import type { ClientRow } from '../../lib/store/database'
import {
  backToList,
  type GmailSession,
  gmailSession,
  openInvoice,
  openThread,
  panelOf,
  startReading,
} from '../support/browser/gmail-session'
import { backgroundOf, openOwnPage, openPopup } from '../support/browser/open-browser'
import { storedRows } from '../support/browser/stored-rows'
import { untilRead } from '../support/browser/until-read'

declare global {
  var shownAt: Map<string, number>
  var shifts: string[]
  var errors: string[]
}

let session: GmailSession

afterEach(() => session.end())

const subject = 'Invoice WS-109'
const other = 'Riverside Quay brochure'

async function setInPopup(change: (popup: Page) => Promise<unknown>): Promise<void> {
  const popup = await openPopup(session.context)
  await popup.getByRole('button', { name: /^(Settings|설정)$/ }).click()
  await change(popup)
  await popup.getByText(/^(Saved|저장했어요)$/).waitFor()
  await popup.close()
}

const badge = async () =>
  (await backgroundOf(session.context)).evaluate('chrome.action.getBadgeText({})')

/** The words that are marked on Gmail's page. */
function markedWords(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...(CSS.highlights.get('kindline-words') ?? [])].map((range) => {
      const { startContainer, startOffset, endContainer, endOffset } = range
      const live = document.createRange()
      live.setStart(startContainer, startOffset)
      live.setEnd(endContainer, endOffset)
      return live.toString()
    }),
  )
}

test('a click on evidence unfolds the message, scrolls to it and marks its very words', async () => {
  session = await gmailSession()
  const page = await openInvoice(session)
  await untilRead(session.context)
  const items = panelOf(page)
    .locator('.evidence-list')
    .first()
    .locator('.evidence', {
      has: page.locator('q'),
    })
  const quotes = await items.locator('q').allTextContents()
  expect(quotes.length).toBeGreaterThan(1)
  for (const [at, quote] of quotes.entries()) {
    await items
      .nth(at)
      .getByRole('button', { name: /^Show in mail/ })
      .click()
    // An ellipsis tells where more of a sentence stands in the mail.
    const bare = (text: string) => text.replace(/\s|^…|…$/g, '')
    await expect.poll(async () => (await markedWords(page)).map(bare)).toContain(bare(quote))
    const shown = page.locator('[data-kindline-shown]').last()
    await shown.waitFor()
    await expect
      .poll(() =>
        shown.evaluate((element) => {
          const { top, bottom } = element.getBoundingClientRect()
          return bottom > 0 && top < innerHeight
        }),
      )
      .toBe(true)
  }
})

test('the panel stays folded in the next thread, in another tab and after a restart', async () => {
  session = await gmailSession()
  const page = await openInvoice(session)
  await panelOf(page).getByRole('button', { name: 'Collapse' }).click()
  await panelOf(page).getByRole('button', { name: 'Show Kindline' }).waitFor()
  await backToList(page)
  await openThread(page, other)
  await panelOf(page).getByRole('button', { name: 'Show Kindline' }).waitFor()
  await session.close()
  session = await gmailSession({ profile: session.profile })
  const again = await session.openGmail()
  const second = await session.openGmail()
  for (const tab of [again, second]) {
    await openThread(tab, subject)
    await panelOf(tab).getByRole('button', { name: 'Show Kindline' }).waitFor()
  }
  await panelOf(second).getByRole('button', { name: 'Show Kindline' }).click()
  await panelOf(again).getByRole('heading', { name: 'Graham Pike' }).waitFor()
})

test('where a thread would get too narrow, the panel is a strip until it is unfolded above it', async () => {
  session = await gmailSession()
  const page = await openInvoice(session)
  const panel = panelOf(page)
  const heading = panel.getByRole('heading', { name: 'Graham Pike' })
  const [unfold, fold] = ['Show Kindline', 'Collapse'].map((name) =>
    panel.getByRole('button', { name }),
  )
  // What Gmail's own page is told goes wrong.
  await page.evaluate(() => {
    const errors: string[] = []
    Object.assign(globalThis, { errors })
    addEventListener('error', ({ message }) => errors.push(message))
  })
  const textWidth = () =>
    page
      .locator('.ii.gt .a3s:visible')
      .last()
      .evaluate((body) => body.getBoundingClientRect().width)
  await page.setViewportSize({ width: 680, height: 430 })
  await unfold?.waitFor()
  expect(await textWidth()).toBeGreaterThan(160)
  await unfold?.click()
  await heading.waitFor()
  expect(await textWidth()).toBeGreaterThan(220)
  const frame = await page.locator('iframe[title=Kindline]').boundingBox()
  const thread = await page.locator('.a98.iY').boundingBox()
  expect(frame?.width).toBeGreaterThan(300)
  expect((frame?.y ?? 0) + (frame?.height ?? 0)).toBeLessThanOrEqual(thread?.y ?? 0)
  await fold?.click()
  await unfold?.waitFor()
  await page.setViewportSize({ width: 1360, height: 860 })
  await heading.waitFor()
  await fold?.click()
  await page.setViewportSize({ width: 680, height: 430 })
  await unfold?.click()
  await heading.waitFor()
  await page.setViewportSize({ width: 1360, height: 860 })
  await unfold?.waitFor()
  await backToList(page)
  await openThread(page, other)
  await unfold?.waitFor()
  expect(await page.evaluate(() => globalThis.errors)).toEqual([])
})

const wide = { width: 1360, height: 860 }
const narrow = { width: 900, height: 640 }

test.each([
  ['folded', wide, 'Collapse'],
  ['unfolded', wide, undefined],
  ['a strip in a narrow window', narrow, undefined],
  ['unfolded in a narrow window', narrow, 'Show Kindline'],
])('nothing of a thread moves once it is painted (the panel is %s)', async (_, viewport, press) => {
  session = await gmailSession()
  const page = await openInvoice(session)
  await page.setViewportSize(viewport)
  if (press) await panelOf(page).getByRole('button', { name: press }).click()
  await backToList(page)
  await page.evaluate(() => {
    const shifts: string[] = []
    Object.assign(globalThis, { shifts })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        sources: { node: Element | null }[]
      })[]) {
        for (const { node } of entry.sources) globalThis.shifts.push(node?.className ?? 'gone')
      }
    }).observe({ type: 'layout-shift' })
  })
  await openThread(page, other)
  await panelOf(page).locator('main').waitFor()
  await page.waitForTimeout(1500)
  expect(await page.evaluate(() => globalThis.shifts)).toEqual([])
})

/** In the popup: when each client was first shown, in epoch ms by name. */
function noteWhenShown(): void {
  globalThis.shownAt = new Map()
  new MutationObserver(() => {
    for (const { textContent } of document.querySelectorAll('.client-row h2')) {
      const client = textContent ?? ''
      if (!globalThis.shownAt.has(client)) globalThis.shownAt.set(client, Date.now())
    }
  }).observe(document, { childList: true, subtree: true })
}

test('a new client shows in the open popup within a second, and scroll and focus stay', async () => {
  session = await gmailSession()
  const page = await openInvoice(session)
  await untilRead(session.context)
  const popup = await openPopup(session.context)
  await popup.setViewportSize({ width: 400, height: 260 })
  await popup.getByText('Graham Pike').first().waitFor()
  const name = popup.getByRole('button', { name: 'Graham Pike' }).first()
  await name.click()
  await popup.locator('.client-reply').waitFor()
  await popup.locator('.popup').evaluate((element) => element.scrollTo(0, 60))
  const scrolled = await popup.locator('.popup').evaluate(({ scrollTop }) => scrollTop)
  expect(scrolled).toBeGreaterThan(0)
  const known = await popup.locator('.client-row h2').allTextContents()
  await popup.evaluate(noteWhenShown)
  await backToList(page)
  await page.bringToFront()
  await openThread(page, 'Brand guidelines, second round')
  const fresh = async () => {
    const names = await popup.locator('.client-row h2').allTextContents()
    return names.filter((one) => !known.includes(one))
  }
  await expect.poll(async () => (await fresh()).length, { timeout: 10_000 }).toBeGreaterThan(0)
  const rows = await storedRows<ClientRow>(session.context, 'clients')
  const shown = await popup.evaluate(() => Object.fromEntries(globalThis.shownAt))
  for (const one of await fresh()) {
    const stored = rows.find((row) => row.name === one)?.computedAt ?? 0
    expect((shown[one] ?? Number.POSITIVE_INFINITY) - stored).toBeLessThan(1000)
  }
  expect(await popup.locator('.popup').evaluate(({ scrollTop }) => scrollTop)).toBe(scrolled)
  expect(await name.evaluate((button) => button.matches(':focus'))).toBe(true)
})

test('the popup stands whole without a database, and without what was prepared for it', async () => {
  session = await gmailSession()
  await openInvoice(session)
  await untilRead(session.context)
  const background = await backgroundOf(session.context)
  const popup = await openOwnPage(session.context, 'popup.html')
  const names = popup.locator('.client-row h2')
  await popup.getByText('Graham Pike').first().waitFor()
  const known = await names.allTextContents()
  await popup.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new Error('The first picture opened the database.')
    }
  })
  await popup.reload()
  await popup.getByRole('button', { name: 'Pause reading' }).waitFor()
  expect(await names.allTextContents()).toEqual(known)
  await background.evaluate("chrome.storage.local.remove('firstLook')")
  const other = await openOwnPage(session.context, 'popup.html')
  await other.getByText('Graham Pike').first().waitFor()
  await other.getByRole('button', { name: 'Pause reading' }).waitFor()
})

test('who comes back from rest leaves the list of those, and the focus stays in it', async () => {
  session = await gmailSession()
  await openInvoice(session)
  await untilRead(session.context)
  const popup = await openPopup(session.context)
  await popup.getByText('Graham Pike').first().waitFor()
  const [row] = await storedRows<ClientRow>(session.context, 'clients')
  const data = { account: row?.account, client: row?.id, change: { standing: 'resting' } }
  const message = JSON.stringify({ id: 1, type: 'judge-client', data, timestamp: 1 })
  await popup.evaluate(`chrome.runtime.sendMessage(${message})`)
  await popup.reload()
  await popup.locator('.client-row').first().waitFor()
  const resting = popup.getByRole('button', { name: 'Resting 1' })
  if ((await resting.count()) === 0)
    await popup.getByRole('button', { name: 'More filters' }).click()
  await resting.click()
  const back = popup.getByRole('button', { name: /^Back to the list/ })
  await back.press('Enter')
  await back.waitFor({ state: 'detached' })
  expect(await popup.locator('.client-list:focus').count()).toBe(1)
})

test('the badge counts who newly needs attention, and is quiet once they were seen', async () => {
  session = await gmailSession()
  const page = await session.openGmail()
  await startReading(page)
  await openThread(page, other)
  await panelOf(page).getByRole('button', { name: 'Collapse' }).click()
  await backToList(page)
  // Beside a folded panel nobody is seen.
  for (const one of [subject, 'Class timetable page']) {
    await openThread(page, one)
    await page.waitForTimeout(1200)
    await backToList(page)
  }
  await untilRead(session.context)
  await expect.poll(badge).not.toBe('')
  const popup = await openPopup(session.context)
  await popup.locator('.client-row').first().waitFor()
  await expect.poll(badge).toBe('')
  await popup.close()
  await openThread(page, subject)
  await page.waitForTimeout(500)
  expect(await badge()).toBe('')
})

test('marks stand beside clients in need in Gmail’s list once they are wanted, and go again', async () => {
  session = await gmailSession()
  const page = await openInvoice(session)
  await untilRead(session.context)
  await backToList(page)
  await page.waitForTimeout(600)
  const marks = page.locator('[data-kindline=mark]')
  expect(await marks.count()).toBe(0)
  const toggle = (popup: Page) =>
    popup.getByRole('switch', { name: 'Marks in Gmail’s lists' }).click()
  await setInPopup(toggle)
  await page.bringToFront()
  const row = page.locator('tr.zA', { hasText: 'Graham' }).first()
  await row.locator('[data-kindline=mark]').waitFor()
  expect(await row.locator('[data-kindline=mark]').getAttribute('aria-label')).toMatch(
    /^(Watch|Strained|Critical)$/,
  )
  await setInPopup(toggle)
  await expect.poll(() => marks.count()).toBe(0)
})

test('who pauses and resumes by keyboard goes on in the panel and the popup', async () => {
  session = await gmailSession()
  const page = await openInvoice(session)
  const panel = panelOf(page)
  await panel.getByRole('button', { name: 'Pause reading' }).press('Enter')
  await panel.getByRole('button', { name: 'Resume reading' }).waitFor()
  await expect.poll(() => panel.locator('main:focus').count()).toBe(1)
  const popup = await openPopup(session.context)
  await popup.getByRole('button', { name: 'Resume reading' }).press('Enter')
  await popup.getByRole('button', { name: 'Pause reading' }).waitFor()
  await expect.poll(() => popup.locator('h1:focus').count()).toBe(1)
})

test('another language shows in all open faces at once', async () => {
  session = await gmailSession()
  const page = await openInvoice(session)
  const first = await openPopup(session.context)
  await first.getByRole('heading', { name: 'Clients' }).waitFor()
  const start = await openOwnPage(session.context, 'start.html')
  await start.getByText('When do you work?').waitFor()
  await setInPopup((popup) => popup.getByLabel('Language').selectOption('ko'))
  await first.getByRole('heading', { name: '고객', exact: true }).waitFor({ timeout: 1000 })
  await start.getByText('언제 일하시나요?').waitFor({ timeout: 1000 })
  await panelOf(page).getByRole('heading', { name: '다음 단계' }).first().waitFor({ timeout: 1000 })
})

test('an install opens the first run: nothing is read before its button, and it ends with the clients', async () => {
  session = await gmailSession({ firstRun: true })
  const isStart = (page: Page) => page.url().endsWith('/start.html')
  await expect.poll(() => session.context.pages().some(isStart)).toBe(true)
  const start = session.context.pages().find(isStart) as Page
  const page = await session.openGmail()
  await page.waitForTimeout(1500)
  expect(await storedRows(session.context, 'messages')).toEqual([])
  await start.bringToFront()
  await start.getByText('Before anything is read').waitFor()
  await start.getByRole('button', { name: 'Start reading' }).click()
  await start.getByLabel('Working hours').fill('Mon ten')
  await start.getByRole('button', { name: 'That is right' }).click()
  await start.getByText('can’t be read as hours').waitFor()
  expect(await start.getByLabel('Working hours').evaluate((field) => field.matches(':focus'))).toBe(
    true,
  )
  await start.getByLabel('Working hours').fill('Mon-Thu 08:00-16:00')
  await start.getByRole('button', { name: 'That is right' }).click()
  await start.getByText('No mail seen yet').waitFor()
  await page.bringToFront()
  await page.reload()
  await openThread(page, subject)
  const pike = start.getByRole('checkbox', { name: /^Graham Pike/ })
  await pike.waitFor()
  expect(await pike.isChecked()).toBe(true)
  await start.bringToFront()
  await pike.uncheck()
  await start.getByRole('button', { name: 'Done' }).click()
  await start.getByText('All set').waitFor()
  const verdicts = await storedRows<object>(session.context, 'verdicts')
  expect(verdicts).toContainEqual(
    expect.objectContaining({ client: 'bramwellestates.example', verdict: 'not-a-client' }),
  )
  const stored = await start.evaluate("chrome.storage.local.get('settings')")
  expect(stored).toMatchObject({
    settings: {
      setUp: true,
      workingTime: { week: [[], [{ start: 480, end: 960 }], {}, {}, {}, [], []] },
    },
  })
})
