import { readFile } from 'node:fs/promises'
import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { afterEach, describe, expect, test } from 'vitest'
import {
  type GmailSession,
  gmailSession,
  openThread,
  panelOf,
  startReading,
} from '../support/browser/gmail-session'
import { openPopup } from '../support/browser/open-browser'
import { untilRead } from '../support/browser/until-read'

let session: GmailSession

afterEach(() => session.end())

const subject = 'Invoice WS-109'
const client = 'Graham Pike'

const languages = {
  en: {
    open: 'Open the dashboard',
    timeline: 'Timeline',
    hours: 'Hours and pressure',
    money: 'Money',
    invoices: 'Invoices and reminders',
    score: 'Score and next step, day by day',
    asTable: 'Show as table: Score and next step, day by day',
    csv: 'CSV: Timeline',
    picture: 'Picture: Score and next step, day by day',
    settings: 'Settings',
    show: /^Show in mail/,
    fifth: 'Fifth reminder for WS-109',
  },
  ko: {
    open: '대시보드 열기',
    timeline: '기록',
    hours: '시간과 재촉',
    money: '대금',
    invoices: '청구서와 결제 안내',
    score: '날짜별 점수와 다음 단계',
    asTable: '날짜별 점수와 다음 단계 표로 보기',
    csv: '기록 CSV',
    picture: '날짜별 점수와 다음 단계 이미지',
    settings: '설정',
    show: /^메일에서 보기/,
    fifth: 'WS-109 다섯 번째 안내',
  },
}

/** Reads the thread of the client whose story is the longest, and opens it from the panel. */
async function openStory(language: keyof typeof languages): Promise<[gmail: Page, story: Page]> {
  session = await gmailSession()
  const gmail = await session.openGmail()
  await startReading(gmail)
  await openThread(gmail, subject)
  const panel = panelOf(gmail)
  await panel.getByRole('heading', { name: client }).waitFor()
  await untilRead(session.context)
  const [story] = await Promise.all([
    session.context.waitForEvent('page'),
    panel.getByRole('button', { name: 'Whole story' }).click(),
  ])
  await story.getByRole('heading', { name: client, level: 1 }).waitFor()
  if (language === 'ko') await speakKorean(story)
  await story.locator('.timeline > li').first().waitFor()
  return [gmail, story]
}

/** Switches the interface in the settings, and comes back. */
async function speakKorean(story: Page): Promise<void> {
  await story.getByRole('link', { name: 'Settings' }).click()
  await story.getByLabel('Language').selectOption('ko')
  await story.getByRole('heading', { name: '설정', level: 1 }).waitFor()
  await story.goBack()
  await story.getByRole('heading', { name: '기록', exact: true }).waitFor()
}

async function expectAccessible(page: Page): Promise<void> {
  await page.evaluate(axe.source)
  const { violations } = await page.evaluate(() => window.axe.run())
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
}

async function downloaded(page: Page, button: string): Promise<[name: string, content: Buffer]> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ])
  return [file.suggestedFilename(), await readFile(await file.path())]
}

describe.each(Object.keys(languages) as (keyof typeof languages)[])('%s', (language) => {
  const words = languages[language]

  test('a client’s whole story opens from the panel, tells what counted, and can be taken along', async () => {
    const [, story] = await openStory(language)
    await expectAccessible(story)
    expect(await story.title()).toBe(`${client} · Kindline`)

    // What counts by its kind, in the mail's own words.
    const mails = story.locator('.timeline > li')
    const all = await mails.count()
    await story.getByRole('button', { name: words.hours, exact: true }).click()
    expect(await mails.count()).toBeLessThan(all)
    expect(await mails.filter({ hasText: words.fifth }).count()).toBe(0)
    await story.getByRole('button', { name: words.money, exact: true }).click()
    const reminder = mails.filter({ hasText: words.fifth })
    expect(await reminder.locator('q').textContent()).toContain('WS-109')
    const ledger = story.getByRole('region', { name: words.invoices })
    expect(await ledger.locator('tbody tr').first().textContent()).toContain('£4,200')

    // The table behind the chart.
    await story.getByRole('button', { name: words.asTable }).press('Enter')
    const table = story.getByRole('region', { name: words.score }).locator('table')
    expect(await table.locator('tbody tr').count()).toBeGreaterThan(50)
    await expectAccessible(story)
    await story.getByRole('button', { name: words.asTable }).press('Enter')

    const [csvName, csv] = await downloaded(story, words.csv)
    expect(csvName).toMatch(/^graham-pike-.+\.csv$/)
    expect(csv.toString()).toMatch(/^\uFEFF/)
    expect(csv.toString()).toContain('WS-109')
    const [pictureName, picture] = await downloaded(story, words.picture)
    expect(pictureName).toMatch(/\.png$/)
    expect(picture.subarray(1, 4).toString()).toBe('PNG')
    // The width stands in the header: twice the chart's, so that it stays sharp.
    expect(picture.readUInt32BE(16)).toBeGreaterThan(1500)
  })

  test('its parts are reached by links, keys, back and forward', async () => {
    const [, story] = await openStory(language)
    await story.locator('.skip-link').press('Enter')
    expect(await story.evaluate(() => document.activeElement?.tagName)).toBe('MAIN')
    await story.getByRole('link', { name: words.settings }).press('Enter')
    const settings = story.getByRole('heading', { name: words.settings, level: 1 })
    await settings.waitFor()
    expect(await settings.evaluate((heading) => heading === document.activeElement)).toBe(true)
    expect(await story.title()).toBe(`${words.settings} · Kindline`)
    await expectAccessible(story)
    await story.goBack()
    const heading = story.getByRole('heading', { name: client, level: 1 })
    await heading.waitFor()
    await expect
      .poll(() => heading.evaluate((element) => element === document.activeElement))
      .toBe(true)
    await story.goForward()
    await settings.waitFor()
  })
})

test('the open dashboard is brought to the front, never opened twice', async () => {
  const [, story] = await openStory('en')
  const before = session.context.pages().length
  const popup = await openPopup(session.context)
  await popup.getByRole('button', { name: languages.en.open }).click()
  await expect.poll(() => story.evaluate(() => document.visibilityState)).toBe('visible')
  const pages = session.context.pages().filter((page) => page.url().includes('/dashboard.html'))
  expect(pages).toHaveLength(1)
  expect(session.context.pages().length).toBeLessThanOrEqual(before + 1)
})

test('a mail opens in the Gmail tab, and what is said there shows here within a second', async () => {
  const [gmail, story] = await openStory('en')
  const mail = story.locator('.timeline > li', { hasText: 'Fifth reminder for WS-109' })
  await mail.getByRole('button', { name: languages.en.show }).click()
  await expect.poll(() => gmail.evaluate(() => document.visibilityState)).toBe('visible')
  const score = story.locator('.client-header .score [aria-hidden]')
  const before = await score.textContent()
  const scroll = 400
  await story.evaluate((y) => scrollTo(0, y), scroll)
  await panelOf(gmail).getByRole('button', { name: 'Not a problem' }).first().click()
  await panelOf(gmail).getByText('Doesn’t count.').first().waitFor()
  const dismissed = story.locator('.timeline', { hasText: 'You said: no problem' })
  await dismissed.waitFor({ timeout: 1000 })
  expect(await story.evaluate(() => scrollY)).toBe(scroll)
  expect(Number(await score.textContent())).toBeGreaterThanOrEqual(Number(before))
})
