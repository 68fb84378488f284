import { expect, test } from 'vitest'
import { type Layout, threadToken } from '../support/gmail'

import { gmailBrowser, shot } from './gmail-browser'
import { englishMailbox } from './mailbox'
import { variedMailbox } from './varied-mailbox'

const start = gmailBrowser()

function openWith(layout: Layout, path = '/mail/u/0/') {
  return start(path, {}, [{ ...englishMailbox(), layout }])
}

test('conversation view off: a message is a row and a page', async () => {
  const { page, server, errors } = await openWith({ conversationView: false })
  await page.waitForSelector('tr.zA')
  expect(await page.locator('tr.zA').count()).toBe(7)
  await page.click('tr.zA:has-text("We hoped")')
  await page.waitForSelector('h2.hP')
  expect(await page.locator('[role=listitem]').count()).toBe(1)
  expect(await page.locator('h2.hP').getAttribute('data-thread-perm-id')).toMatch(
    /^thread-f:\d+\|msg-f:\d+$/,
  )
  expect(new URL(page.url()).hash).toMatch(/^#inbox\/WhctK/)
  await page.click('.ams.bkH')
  await page.locator('[g_editable=true]').waitFor()
  await page.keyboard.type('As agreed.')
  await expect.poll(() => server.drafts.length).toBe(1)
  await page.keyboard.press('Control+Enter')
  await expect.poll(() => server.sent.length).toBe(1)
  expect(await page.locator('[role=listitem]').count()).toBe(1)
  await page.goto('https://mail.google.com/mail/u/0/#sent')
  await page.locator('tr.zA:has-text("As agreed")').waitFor()
  const off = await page.evaluate(
    'new Promise((done) => gmonkey.load("2.0", (api) => done(api.isConversationViewDisabled())))',
  )
  expect(off).toBe(true)
  expect(errors).toEqual([])
})

test('reading pane on the right: the hash stays, the row shown is marked', async () => {
  const { page, errors } = await openWith({ readingPane: 'right', lateIds: 600 })
  await page.waitForSelector('.bGI[role=main] .Nu.S3.aZ6 .ao9 .apa')
  expect(await page.locator('[gh=tl] tr.zA').count()).toBe(12)
  expect(await page.locator('tr.apv .apt .apm span[title]').count()).toBe(4)
  await page.click('tr.zA:has-text("New website")')
  await page.waitForSelector('.aia .ao9 .a98.iY h2.hP')
  expect(new URL(page.url()).hash).toBe('')
  expect(await page.locator('h2.hP').getAttribute('data-legacy-thread-id')).toBeNull()
  expect(await page.locator('.adn').first().getAttribute('data-message-id')).toBeNull()
  const row = page.locator('[gh=tl] tr.aps [data-legacy-thread-id]')
  await row.waitFor()
  const id = await row.getAttribute('data-legacy-thread-id')
  await page.locator(`h2.hP[data-legacy-thread-id="${id}"]`).waitFor()
  await shot(page, 'pane-right')
  await page.keyboard.press('j')
  await page.locator('h2.hP:has-text("Seven typefaces")').waitFor()
  expect(await page.locator('tr.aps').count()).toBe(3)
  expect(errors).toEqual([])
})

test('reading pane below: the hash names the thread when it is so set', async () => {
  const { page, server, errors } = await openWith({ readingPane: 'below', paneHash: 'thread' })
  const thread = server.accounts[0]?.mailbox.threads[1]
  await page.click('tr.zA:has-text("Invoice")')
  await page.waitForSelector('.aia .a98.iY .aQH')
  expect(new URL(page.url()).hash).toBe(`#inbox/${threadToken(thread?.id ?? '')}`)
  expect(await page.locator('tr.aps').count()).toBe(1)
  expect(await page.locator('tr.zE').count()).toBe(0)
  await shot(page, 'pane-below')
  await page.click('.ams.bkH')
  await page.waitForSelector('.a98.iY .M9 [g_editable=true]')
  await page.goBack()
  await page.waitForSelector('.apa')
  expect(errors).toEqual([])
})

test('a thread in a window of its own', async () => {
  const { page, errors } = await openWith({})
  await page.waitForSelector('tr.zA')
  const opened = page.context().waitForEvent('page')
  await page.click('tr.zA:has-text("New website")', { modifiers: ['Shift'] })
  const popup = await opened
  await popup.waitForSelector('body.xE.Su.aAU [role=main] .a98.iY h2.hP')
  const url = new URL(popup.url())
  expect([url.pathname, url.hash]).toEqual(['/mail/u/0/popout', ''])
  expect(url.searchParams.get('th')).toMatch(/^#thread-f:\d+$/)
  expect(await popup.evaluate('typeof GLOBALS')).toBe('undefined')
  expect(await popup.evaluate('opener.top.GLOBALS[10]')).toBe('sora@studio-sora.example')
  await shot(popup, 'popped-out-thread')
  await popup.click('.ams.bkH')
  await popup.locator('[g_editable=true]').waitFor()
  expect(errors).toEqual([])
})

test('new mail in a window of its own, and over the whole page', async () => {
  const { page, server, errors } = await openWith({ compose: 'full-screen' })
  await page.waitForSelector('tr.zA')
  const opened = page.context().waitForEvent('page')
  await page.click('[gh=cm]', { modifiers: ['Shift'] })
  const popup = await opened
  await popup
    .locator('body.xE.xp [role=main] [g_editable=true]')
    .click({ position: { x: 5, y: 8 } })
  await popup.keyboard.type('From afar.')
  await expect.poll(() => server.drafts.at(-1)?.html ?? '').toContain('From afar.')
  await popup.close()
  await page.click('[gh=cm]')
  const dialog = page.locator('body > .aSs .aSt [role=dialog]')
  await dialog.locator('[g_editable=true]').waitFor()
  await shot(page, 'compose-full-screen')
  await dialog.locator('.Hl').click()
  expect(await dialog.locator('[g_editable=true]').isVisible()).toBe(false)
  await dialog.locator('.Hl').click()
  await dialog.locator('.Hq').click()
  await page.locator('.dw .no [role=dialog] [g_editable=true]').waitFor()
  await page.click('.dw .Ha')
  expect(await page.locator('[role=dialog]').count()).toBe(0)
  expect(errors).toEqual([])
})

test('the hash names the mail being written', async () => {
  const { page, server, errors } = await openWith({ composeInHash: true })
  const hash = () => new URL(page.url()).hash
  await page.click('[gh=cm]')
  expect(hash()).toBe('#inbox?compose=new')
  await page.click('.dw [g_editable=true]', { position: { x: 5, y: 8 } })
  await page.keyboard.type('Hello')
  await expect.poll(() => server.drafts.length).toBe(1)
  await expect.poll(hash).toMatch(/^#inbox\?compose=[A-Za-z]{60,80}$/)
  await page.click('tr.zA:has-text("New website")')
  await page.waitForSelector('h2.hP')
  expect(hash()).toMatch(/^#inbox\/FMfcgz[A-Za-z]{26}\?compose=[A-Za-z]{60,80}$/)
  await page.click('.dw .Ha')
  expect(hash()).toMatch(/^#inbox\/FMfcgz[A-Za-z]{26}$/)
  expect(errors).toEqual([])
})

test('plain text: lines only, in the box and in what is sent', async () => {
  const { page, server, errors } = await openWith({ plainText: true })
  await page.click('tr.zA:has-text("New website")')
  await page.click('.ams.bkH')
  const body = page.locator('[g_editable=true]')
  await body.waitFor()
  await page.keyboard.type('First line')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Second <line>')
  expect(await body.locator('.gmail_signature, span').count()).toBe(0)
  await page.click('.uC .ajR')
  expect(await body.innerText()).toContain('> We hoped it was part of the price')
  await page.keyboard.press('Control+Enter')
  await expect.poll(() => server.sent.length).toBe(1)
  expect(server.sent[0]?.html).toMatch(/^First line<br>\nSecond &lt;line&gt;<br>/)
  expect(server.sent[0]?.html).not.toContain('<div')
  expect(errors).toEqual([])
})

test('a reply goes out from the address that was written to', async () => {
  const { page, server, errors } = await start('/mail/u/0/', {}, [variedMailbox()])
  await page.click('tr.zA:has-text("Prints for the wall")')
  await page.waitForSelector('h2.hP')
  expect(await page.locator('.h7 .hb .g2').getAttribute('email')).toBe('mina@lindenbakery.example')
  await page.click('.ams.bkH')
  await page.locator('[g_editable=true]').waitFor()
  expect(await page.locator('form [name=from]').getAttribute('value')).toBe(
    'hello@sora-prints.example',
  )
  await page.keyboard.press('Control+Enter')
  await expect.poll(() => server.sent[0]?.from.address).toBe('hello@sora-prints.example')
  expect(server.sent[0]?.to[0]?.address).toBe('mina@lindenbakery.example')
  expect(errors).toEqual([])
})
