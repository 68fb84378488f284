import { readFile } from 'node:fs/promises'
import type { Locator, Page } from 'playwright-core'
import { afterEach, describe, expect, test } from 'vitest'
import { templateWords } from '../../lib/locales/templates'
import type { OwnTemplate } from '../../lib/replies/own-template'
import {
  type GmailSession,
  gmailSession,
  openInvoice,
  panelOf,
} from '../support/browser/gmail-session'
import { openOwnPage, openPopup } from '../support/browser/open-browser'
import { storedRows } from '../support/browser/stored-rows'

let session: GmailSession

afterEach(() => session.end())

function editorOf(page: Page): Locator {
  return page.locator('.a98.iY .M9 [g_editable=true]')
}

async function putReply(page: Page): Promise<void> {
  const panel = panelOf(page)
  await panel.getByRole('button', { name: 'Put into reply' }).click()
  await expect.poll(() => editorOf(page).innerText()).toContain('Hi Graham')
}

test('one click opens Gmail’s reply box and puts the text above signature and quote', async () => {
  session = await gmailSession()
  const page = await openInvoice(session)
  expect(await editorOf(page).count()).toBe(0)
  await putReply(page)
  const text = await editorOf(page).innerText()
  expect(text).toMatch(/^Hi Graham/)
  expect(text.indexOf('Hi Graham')).toBeLessThan(text.indexOf('Whitfield Studio'))
  expect(text).not.toMatch(/[{}]|undefined|null/)
  expect(await page.locator('.M9 .ajR').count()).toBe(1)

  // A caret in signature or quote stands in none of the person's own words.
  await editorOf(page).press('Control+z')
  await page.locator('.M9 .ajR').click()
  for (const below of ['.gmail_signature', '.gmail_quote blockquote']) {
    await editorOf(page).locator(below).first().click()
    await putReply(page)
    expect(await editorOf(page).innerText()).toMatch(/^Hi Graham/)
    await editorOf(page).press('Control+z')
    expect(await editorOf(page).innerText()).not.toContain('Hi Graham')
  }
  expect(session.server.sent).toEqual([])
})

test('one Ctrl+Z takes out the reply and nothing else', async () => {
  session = await gmailSession()
  const page = await openInvoice(session)
  await page.locator('.amn .ams.bkH').click()
  const editor = editorOf(page)
  await editor.waitFor()
  const empty = await editor.innerHTML()
  await page.keyboard.type('My own first line.')
  const own = await editor.innerHTML()
  await putReply(page)
  const both = await editor.innerText()
  expect(both).toMatch(/^My own first line\.\n/)
  await editor.press('Control+z')
  expect(await editor.innerHTML()).toBe(own)
  await editor.press('Control+Shift+z')
  expect(await editor.innerText()).toBe(both)
  await editor.press('Control+z')
  for (let typed = 0; typed < 5; typed += 1) {
    if ((await editor.innerHTML()) !== empty) await editor.press('Control+z')
  }
  expect(await editor.innerText()).not.toContain('My own')
})

test('Gmail saves the reply as a draft by itself; nothing is sent', async () => {
  session = await gmailSession()
  const page = await openInvoice(session)
  await putReply(page)
  await expect.poll(() => session.server.drafts.length, { timeout: 5000 }).toBeGreaterThan(0)
  expect(session.server.drafts.at(-1)?.html).toContain('Hi Graham')
  expect(session.server.sent).toEqual([])
})

test('the popup’s reply opens the thread in Gmail and stands in its reply box', async () => {
  session = await gmailSession()
  const page = await openInvoice(session)
  await page.evaluate(() => {
    location.hash = '#inbox'
  })
  const popup = await openPopup(session.context)
  const row = popup.getByRole('listitem').filter({ hasText: 'Graham Pike' })
  await row.getByRole('button', { name: /repl/i }).first().click()
  await expect.poll(() => editorOf(page).innerText(), { timeout: 8000 }).toContain('Hi Graham')
  expect(session.server.sent).toEqual([])
})

test('without a Gmail tab the popup copies the reply', async () => {
  session = await gmailSession()
  const page = await openInvoice(session)
  const popup = await openPopup(session.context)
  await session.context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.close()
  await popup.bringToFront()
  const row = popup.getByRole('listitem').filter({ hasText: 'Graham Pike' })
  await row.getByRole('button', { name: /repl/i }).first().click()
  await expect
    .poll(() => popup.evaluate(() => navigator.clipboard.readText()))
    .toContain('Hi Graham')
})

test('the person’s own draft is looked over when they ask, without signature and quote', async () => {
  session = await gmailSession()
  const page = await openInvoice(session)
  const check = panelOf(page).getByRole('button', { name: 'Check my draft' })
  await check.click()
  await panelOf(page).getByText('Open a reply and write it first.').waitFor()
  await page.locator('.amn .ams.bkH').click()
  await editorOf(page).waitFor()
  await page.keyboard.type('You never pay in time.')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Sorry to bother you.')
  const before = await editorOf(page).innerHTML()
  await check.click()
  const found = panelOf(page).locator('.draft-finding q')
  await expect.poll(() => found.allInnerTexts()).toEqual(['You never', 'Sorry to bother'])
  expect(await editorOf(page).innerHTML()).toBe(before)
  await editorOf(page).fill('Could you pay by Friday?')
  await check.click()
  await panelOf(page).getByText('Nothing in it that stings').waitFor()
})

test('Hangul that is still being composed stays, and one Ctrl+Z takes out the reply alone', async () => {
  session = await gmailSession()
  const page = await openInvoice(session)
  await page.locator('.amn .ams.bkH').click()
  const editor = editorOf(page)
  await editor.waitFor()
  const input = await page.context().newCDPSession(page)
  await input.send('Input.imeSetComposition', { text: '하', selectionStart: 1, selectionEnd: 1 })
  await input.send('Input.imeSetComposition', { text: '한', selectionStart: 1, selectionEnd: 1 })
  await putReply(page)
  expect(await editor.innerText()).toMatch(/^한\n/)
  await editor.press('Control+z')
  const left = await editor.innerText()
  expect(left).toMatch(/^한/)
  expect(left).not.toContain('Hi Graham')
})

/** The browser's own key commands can't be typed in a test: the extension's listener is called as they call it. */
async function pressChooserKeys(page: Page): Promise<void> {
  const [worker] = session.context.serviceWorkers()
  await page.bringToFront()
  await worker?.evaluate(async () => {
    const { tabs, commands } = Reflect.get(globalThis, 'chrome') as ExtensionApi
    const [tab] = await tabs.query({ active: true, url: 'https://mail.google.com/*' })
    commands.onCommand.dispatch('choose-reply', tab)
  })
}

/** Of Chromium's extension API what these tests need, with what calls a listener. */
interface ExtensionApi {
  tabs: { query(which: object): Promise<unknown[]> }
  commands: { onCommand: { dispatch(name: string, tab: unknown): void } }
}

test('keys open the choice from within a reply, arrows and Enter put one in, Escape goes back to the caret', async () => {
  session = await gmailSession()
  const page = await openInvoice(session)
  await page.locator('.amn .ams.bkH').click()
  await editorOf(page).waitFor()
  await page.keyboard.type('Own words.')
  const own = await editorOf(page).innerHTML()
  const panel = panelOf(page)
  const chosen = panel.locator('.reply-choices input:checked').first()
  await pressChooserKeys(page)
  await expect.poll(() => chosen.evaluate((one) => one === document.activeElement)).toBe(true)
  await page.keyboard.press('Escape')
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute('g_editable')))
    .toBe('true')
  await page.keyboard.type(' More.')
  expect(await editorOf(page).innerText()).toMatch(/^Own words\. More\./)
  for (let typed = 0; typed < 6; typed += 1) await page.keyboard.press('Backspace')
  expect(await editorOf(page).innerHTML()).toBe(own)
  await pressChooserKeys(page)
  await expect.poll(() => chosen.evaluate((one) => one === document.activeElement)).toBe(true)
  const first = await panel.locator('.reply-preview').innerText()
  await page.keyboard.press('ArrowRight')
  const second = await panel.locator('.reply-preview').innerText()
  expect(second).not.toBe(first)
  await page.keyboard.press('Enter')
  await expect.poll(() => editorOf(page).innerText()).toContain('Hi Graham')
  expect(await editorOf(page).innerText()).toMatch(/^Own words\.\n/)
  await editorOf(page).press('Control+z')
  expect(await editorOf(page).innerHTML()).toBe(own)
  expect(session.server.sent).toEqual([])
})

test('keys unfold a folded panel, and do nothing where no thread is open', async () => {
  session = await gmailSession()
  const page = await openInvoice(session)
  await panelOf(page).getByRole('button', { name: 'Collapse' }).click()
  await pressChooserKeys(page)
  const chosen = panelOf(page).locator('.reply-choices input:checked').first()
  await expect.poll(() => chosen.evaluate((one) => one === document.activeElement)).toBe(true)
  await page.evaluate(() => {
    location.hash = '#inbox'
  })
  await page.locator('tr.zA').first().waitFor()
  await pressChooserKeys(page)
  expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('IFRAME')
})

describe.each(['en', 'ko'] as const)('templates of one’s own: %s', (tag) => {
  const words = templateWords[tag]
  const name = tag === 'en' ? 'Coffee on me' : '커피 한잔'
  const text = 'Hi {client},\n\nShall we talk {invoice number} over on {?a day}?\n\nDana'

  test('are added, put in, changed, counted, exported, deleted with a way back, and imported', async () => {
    session = await gmailSession()
    const gmail = await openInvoice(session)
    const panel = panelOf(gmail)
    const page = await openOwnPage(session.context, 'dashboard.html#settings')
    await page.getByLabel('Language').selectOption(tag)
    await page.getByRole('link', { name: words.title, exact: true }).click()
    await gmail.bringToFront()
    const put = panel.getByRole('button', { name: tag === 'en' ? 'Put into reply' : '답장에 넣기' })
    await put.waitFor()
    const first = panel.locator('.reply-choices label').first()
    const situation = await first.innerText()

    await page.bringToFront()
    const button = (label: string | RegExp) =>
      page.getByRole('button', { name: label, exact: true })
    const editor = page.locator('.template-editor')
    const news = (said: string) => page.locator('.news').getByText(said).waitFor()
    const kept = () => storedRows<OwnTemplate>(session.context, 'ownTemplates')
    await page.getByLabel(words.language, { exact: true }).selectOption('en')
    await button(words.add).click()
    await editor.getByLabel(words.name, { exact: true }).fill(name)
    await editor.getByLabel(words.situation, { exact: true }).selectOption(situation)
    await editor.locator('textarea').fill(text)
    await editor.getByLabel(words.filledFor).selectOption('Graham Pike')
    const preview = editor.locator('.reply-preview')
    await expect.poll(() => preview.innerText()).toContain('talk WS-109 over on ____')
    await button(words.save).click()
    await news(words.saved(name))
    expect(await kept()).toMatchObject([{ name, language: 'en', text }])

    // The own one goes before ours for the same situation.
    await gmail.bringToFront()
    await expect.poll(() => first.innerText()).toBe(name)
    await put.click()
    await expect.poll(() => editorOf(gmail).innerText()).toContain('WS-109 over on ____')
    await gmail.keyboard.type('Monday')
    expect(await editorOf(gmail).innerText()).toContain('over on Monday?')
    await editorOf(gmail).press('Control+Enter')
    await expect.poll(() => session.server.sent.length).toBe(1)

    await page.bringToFront()
    await page.locator('.own-list').getByText(words.used(1, 0)).waitFor()
    await editor.locator('textarea').fill(`${text} W.`)
    await button(words.save).click()
    await expect.poll(kept).toMatchObject([{ text: `${text} W.` }])
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      button(words.exportFile).click(),
    ])
    const exported = await readFile(await file.path())
    await button(words.remove).click()
    await news(words.removed(name))
    expect(await kept()).toEqual([])
    const offered = panel.locator('.reply-choices')
    await expect.poll(() => offered.textContent()).not.toContain(name)
    await button(words.undo).click()
    await news(words.undone)
    expect(await kept()).toMatchObject([{ text: `${text} W.` }])
    await expect.poll(() => offered.textContent()).toContain(name)

    const take = (content: string | Buffer) =>
      page.locator('input[type=file]').setInputFiles({
        name: 'templates.json',
        mimeType: 'application/json',
        buffer: Buffer.from(content),
      })
    await take(exported.toString().replace('{client}', '{clientt}'))
    await news(words.problem({ kind: 'unknown', at: 0, words: 'clientt' }))
    expect(await kept()).toMatchObject([{ text: `${text} W.` }])
    const [before] = await kept()
    await button(words.remove).click()
    await news(words.removed(name))
    await take(exported)
    await news(words.imported(1, 0))
    await take(exported)
    await news(words.imported(1, 1))
    expect(await kept()).toEqual([before])
  })
})
