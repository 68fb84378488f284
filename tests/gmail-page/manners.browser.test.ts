import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import type { Layout } from '../support/gmail'
import { gmailBrowser, shot } from './gmail-browser'
import { englishMailbox, koreanMailbox } from './mailbox'
import { variedMailbox } from './varied-mailbox'

const start = gmailBrowser()

function visibleSubject(page: Page): Promise<string | null> {
  return page.locator('h2.hP:visible').textContent()
}

test('keys faster than the answers: only the last thread asked for is shown', async () => {
  const { page, errors } = await start('/mail/u/0/#inbox', { fdDelay: [0, 900, 100] })
  await page.click('tr.zA:has-text("Invoice")')
  await page.waitForSelector('h2.hP:has-text("Invoice")')
  await page.keyboard.press('j')
  await page.keyboard.press('j')
  await page.waitForSelector('h2.hP:has-text("Seven typefaces")')
  await page.waitForTimeout(1200)
  expect(await visibleSubject(page)).toBe('Seven typefaces for spring')
  await page.goBack()
  await page.waitForSelector('h2.hP:has-text("New website")')
  await page.goBack()
  await page.goBack()
  await page.waitForSelector('tr.zA')
  expect(errors).toEqual([])
})

test('closed views stay in the page, hidden', async () => {
  const data = { ...englishMailbox(), layout: { keepViews: true } }
  const { page, errors } = await start('/mail/u/0/', {}, [data])
  await page.click('tr.zA:has-text("Invoice")')
  await page.waitForSelector('h2.hP')
  await page.keyboard.press('j')
  await page.waitForSelector('h2.hP:has-text("New website")')
  expect(await page.locator('[role=main] .a98.iY').count()).toBe(2)
  expect(await visibleSubject(page)).toBe('New website for the bakery')
  await page.keyboard.press('k')
  await expect.poll(() => visibleSubject(page)).toBe('Invoice 2026-014')
  expect(await page.locator('[role=main] .a98.iY').count()).toBe(2)
  await page.keyboard.press('u')
  await page.locator('tr.zA').first().waitFor()
  expect(await page.locator('h2.hP:visible').count()).toBe(0)
  expect(errors).toEqual([])
})

test('theme and density change without a reload; Gmail may reload itself', async () => {
  const { page, errors } = await start('/mail/u/0/')
  const red = () =>
    page.evaluate(`getComputedStyle(document.querySelector('.aio')).color.match(/\\d+/)[0]`)
  const height = () => page.evaluate(`document.querySelector('.aim').offsetHeight`)
  await page.waitForSelector('.TO .TN')
  expect([Number(await red()) > 128, await height()]).toEqual([false, 32])
  await page.evaluate('window.stays = 1; gmailLook({ dark: true, compact: true })')
  expect([Number(await red()) > 128, await height()]).toEqual([true, 24])
  expect(await page.evaluate('stays')).toBe(1)
  await shot(page, 'dark-compact')
  await page.evaluate('gmailLook({ dark: true, compact: true, lightMail: true })')
  const mail = `getComputedStyle(document.querySelector('.bkK > .nH')).backgroundColor`
  expect(await page.evaluate(mail)).toBe('rgb(255, 255, 255)')
  await shot(page, 'dark-frame')
  await Promise.all([page.waitForEvent('load'), page.evaluate('gmailReload()')])
  await page.waitForSelector('tr.zA')
  expect(await page.evaluate('typeof stays')).toBe('undefined')
  expect(errors).toEqual([])
})

test('three hundred messages, the middle under its count', async () => {
  const { page, errors } = await start('/mail/u/0/#inbox', {}, [variedMailbox()])
  await page.click('tr.zA:has-text("Everything about the shop")')
  await page.waitForSelector('.adx')
  expect(await page.locator('.adx').textContent()).toBe('297')
  expect(await page.locator('[role=listitem]').count()).toBe(300)
  expect(await page.locator('[role=listitem]:visible').count()).toBe(4)
  await page.click('.adx')
  expect(await page.locator('[role=listitem].kv').count()).toBe(299)
  expect(errors).toEqual([])
})

test('a clipped message links to the whole', async () => {
  const { page, errors } = await start('/mail/u/0/', {}, [variedMailbox()])
  await page.click('tr.zA:has-text("The whole catalogue")')
  const link = page.locator('.a3s a[href*="view=lg"]')
  await link.waitFor()
  expect(await page.locator('.a3s').innerText()).toContain('[Message clipped]')
  const opened = page.context().waitForEvent('page')
  await link.click()
  const whole = await opened
  await whole.waitForLoadState()
  expect(await whole.locator('.bodycontainer').textContent()).toBe('Page one.')
  expect(errors).toEqual([])
})

test.each([
  ['#spam', 'You have won', /^#spam\/FMfcgz/],
  ['#trash', 'Old plans', /^#trash\/FMfcgz/],
  ['#scheduled', 'Later', /^#scheduled\/(Ktbx|Qgrc)/],
  ['#label/Clients%2FLinden', 'Prints for the wall', /^#label\/Clients%2FLinden\/FMfcgz/],
  ['#inbox/p2', 'The whole catalogue', /^#inbox\/p2\/FMfcgz/],
] as const)('%s', async (hash, subject, threadHash) => {
  const mailbox = variedMailbox({ layout: { pageSize: 1 } })
  const { page, errors } = await start(`/mail/u/0/${hash}`, {}, [mailbox])
  await page.click(`tr.zA:has-text("${subject}")`)
  await page.waitForSelector(`h2.hP:has-text("${subject}")`)
  expect(new URL(page.url()).hash).toMatch(threadHash)
  await page.keyboard.press('u')
  await page.waitForSelector('tr.zA')
  expect(new URL(page.url()).hash).toBe(hash)
  expect(errors).toEqual([])
})

test('a search by the box', async () => {
  const { page, errors } = await start('/mail/u/0/', {}, [variedMailbox()])
  await page.fill('input[name=q]', 'from:mina prints')
  await page.press('input[name=q]', 'Enter')
  await expect.poll(() => page.locator('tr.zA').count()).toBe(1)
  expect(new URL(page.url()).hash).toBe('#search/from%3Amina+prints')
  await page.click('tr.zA')
  await page.waitForSelector('h2.hP:has-text("Prints for the wall")')
  expect(new URL(page.url()).hash).toMatch(/^#search\/from%3Amina\+prints\/FMfcgz/)
  expect(errors).toEqual([])
})

test('the page may ask by fetch', async () => {
  const data = { ...englishMailbox(), layout: { transport: 'fetch' as const } }
  const { page, server, errors } = await start('/mail/u/0/', {}, [data])
  await page.evaluate('XMLHttpRequest.prototype.open = () => { throw new Error("not asked") }')
  await page.click('tr.zA:has-text("New website")')
  await page.waitForSelector('h2.hP')
  expect(server.requests.some(({ url }) => url.includes('/i/fd'))).toBe(true)
  expect(errors).toEqual([])
})

test('a delegated mailbox asks under its own path', async () => {
  const mailboxes = [englishMailbox(), { ...koreanMailbox(), delegate: 'AEoRXRTm' }]
  const { page, server, errors } = await start('/mail/u/0/d/AEoRXRTm/', {}, mailboxes)
  await page.click('tr.zA')
  await page.waitForSelector('h2.hP')
  expect(await page.locator('a[aria-label*="hana@hana-design.example"]').count()).toBe(1)
  expect(await page.evaluate('GLOBALS[7]')).toBe('/mail/u/0/d/AEoRXRTm')
  const asked = server.requests.map(({ url }) => url).filter((url) => url.includes('/i/'))
  expect(asked.every((url) => url.includes('/sync/u/0/d/AEoRXRTm/i/'))).toBe(true)
  expect(errors).toEqual([])
})

test.each(['ja', 'ar', 'de'] as const)('a page in %s', async (uiLanguage) => {
  const { page, errors } = await start('/mail/u/0/', {}, [{ ...englishMailbox(), uiLanguage }])
  await page.click('tr.zA:has-text("New website")')
  await page.waitForSelector('h2.hP')
  expect(await page.evaluate('[document.documentElement.lang, GLOBALS[4]]')).toEqual([
    uiLanguage,
    `gmail.${uiLanguage}.1`,
  ])
  const title = await page.locator('.h7 .g3').getAttribute('title')
  const day = { year: 'numeric', month: 'short', day: 'numeric' } as const
  const zone = { timeZone: 'America/New_York' }
  const shown = new Intl.DateTimeFormat(uiLanguage, { ...day, ...zone })
  expect(title).toContain(shown.format(Date.parse('2026-03-07T07:15:00Z')))
  await shot(page, `thread-${uiLanguage}`)
  expect(errors).toEqual([])
})

const GONE: [NonNullable<Layout['broken']>, string, string][] = [
  ['subject', 'h2, .hP', '.a98 [data-message-id]'],
  ['messages', '.a98 [role=listitem], .a98 .h7, .a98 [data-message-id], .a3s', 'h2.hP'],
  ['sender', '.gD, .a98 .adn .gs .gE [email]:not(.g2)', '.a98 [data-message-id]'],
  ['editor', '.M9, .Ap, [g_editable], [role=textbox]', '.a98 [data-message-id]'],
  ['ids', '[data-message-id], [data-legacy-thread-id], [data-thread-id], [jslog]', 'h2.hP'],
]

test.each(GONE)('nobody knows the names of the %s', async (broken, gone, left) => {
  const { page, errors } = await start('/mail/u/0/', {}, [
    { ...englishMailbox(), layout: { broken } },
  ])
  await page.click('tr.zA:has-text("New website")')
  await page.getByText('We hoped it was part').first().waitFor()
  await page.click('.ams.bkH')
  await page.waitForSelector('[contenteditable=true]')
  await page.keyboard.type('Still works.')
  expect(await page.locator(gone).count()).toBe(0)
  expect(await page.locator(left).count()).toBeGreaterThan(0)
  expect(await page.locator('[contenteditable=true]').innerText()).toContain('Still works.')
  expect(errors).toEqual([])
})
