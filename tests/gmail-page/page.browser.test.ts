import { expect, test } from 'vitest'
import { threadToken } from '../support/gmail'
import { gmailBrowser, shot } from './gmail-browser'
import { englishMailbox } from './mailbox'

const start = gmailBrowser()

test('from the list to a sent reply', async () => {
  const { page, server, errors } = await start('/mail/u/0/')
  await page.waitForSelector('tr.zA')
  expect(await page.title()).toBe('Inbox (1) - sora@studio-sora.example - Gmail')
  expect(await page.locator('tr.zA').count()).toBe(4)
  await shot(page, 'list-light')
  await page.click('tr.zA:has-text("New website")')
  await page.waitForSelector('h2.hP')
  expect(await page.locator('[role=listitem].h7').count()).toBe(1)
  expect(await page.locator('.adx').textContent()).toBe('4')
  expect(await page.locator('.hb .g2').count()).toBe(2)
  await page.click('[role=listitem].kv >> nth=0')
  await shot(page, 'thread-light')
  await page.click('.ams.bkH')
  const body = page.locator('[g_editable=true]')
  await body.waitFor()
  await page.keyboard.type('Let us talk about it on the phone.')
  await expect.poll(() => server.drafts.length).toBe(1)
  await shot(page, 'reply-light')
  await page.keyboard.press('Control+Enter')
  await expect.poll(() => server.sent.length).toBe(1)
  expect(server.sent[0]?.html).toContain('on the phone.')
  expect(server.sent[0]?.parts.map(([kind]) => kind)).toEqual([0, 2])
  const own = page.locator('.adn[data-message-id^="#msg-a:"]').last()
  expect(await own.getAttribute('data-legacy-message-id')).toBeNull()
  await expect
    .poll(() => own.getAttribute('data-legacy-message-id'), { timeout: 5000 })
    .toMatch(/^[0-9a-f]{16}$/)
  await page.reload()
  await page.waitForSelector('h2.hP')
  expect(await page.locator('.adn.ads').last().textContent()).toContain('on the phone.')
  expect(errors).toEqual([])
})

test('hash, keys and date titles', async () => {
  const { page, server, errors } = await start('/mail/u/0/')
  const [bakery, invoice] = server.accounts[0]?.mailbox.threads ?? []
  if (!bakery || !invoice) throw new Error('no threads')
  await page.goto(`https://mail.google.com/mail/u/0/#all/${bakery.legacyId}`)
  await page.waitForSelector(`h2.hP[data-thread-perm-id="${bakery.id}"]`)
  const title = await page.locator('.h7 .g3').getAttribute('title')
  expect(title?.replaceAll('\u202f', ' ')).toBe('Mar 7, 2026, 2:15 AM')
  await page.goto(`https://mail.google.com/mail/u/0/#inbox/${threadToken(bakery.id)}`)
  await page.waitForSelector('h2.hP')
  await page.keyboard.press('k')
  await page.waitForSelector(`h2.hP[data-thread-perm-id="${invoice.id}"]`)
  await shot(page, 'attachments-light')
  await page.keyboard.press('j')
  await page.waitForSelector(`h2.hP[data-thread-perm-id="${bakery.id}"]`)
  await page.click('.adx')
  expect(await page.locator('[role=listitem].kv').count()).toBe(6)
  await page.click('.ajR')
  expect(await page.locator('.adL .gmail_attr').isVisible()).toBe(true)
  await page.click('.h7 .ajy')
  expect(await page.locator('.h7 .g2').count()).toBe(3)
  await page.keyboard.press('u')
  await page.waitForSelector('tr.zA')
  expect(await page.locator('tr.zE').count()).toBe(0)
  expect(errors).toEqual([])
})

test('Trusted Types are enforced and the account can be read', async () => {
  const { page, errors } = await start('/mail/u/1/')
  await page.waitForSelector('tr.zA')
  const refused = await page.evaluate(() => {
    try {
      document.createElement('div').innerHTML = '<b>no</b>'
      return false
    } catch {
      return true
    }
  })
  expect(refused).toBe(true)
  expect(errors.splice(0).join()).toContain('TrustedHTML')
  const link = page.locator('a[aria-label="Google 계정: 김하나 (hana@hana-design.example)"]')
  expect(await link.count()).toBe(1)
  expect(await page.evaluate('[GLOBALS[4], GLOBALS[7], GLOBALS[10]]')).toEqual([
    'gmail.ko.1',
    '/mail/u/1',
    'hana@hana-design.example',
  ])
  await page.click('tr.zA')
  await page.waitForSelector('.a3s')
  expect(await page.locator('.h7 .g3').getAttribute('title')).toBe('2026년 2월 19일 오후 3:12')
  expect(await page.locator('.h7 .hb').textContent()).toBe('나에게')
  await page.click('button.DILLkc')
  await page.waitForSelector('[g_editable=true]')
  await page.keyboard.type('확인 후 답장드리겠습니다.')
  await shot(page, 'thread-ko')
  expect(errors).toEqual([])
})

test('a new mail, and a draft that outlives a reload', async () => {
  const { page, server, errors } = await start('/mail/u/0/?theme=dark')
  await page.click('[gh=cm]')
  await page.fill('[name=to] input', 'new@client.example')
  await page.fill('[name=subjectbox]', 'Hello')
  await page.click('.dw [g_editable=true]', { position: { x: 5, y: 8 } })
  await page.keyboard.type('Nice to meet you.')
  await shot(page, 'compose-dark')
  await page.click('.dw .aoO')
  await expect.poll(() => server.sent.length).toBe(1)
  expect(server.sent[0]).toMatchObject({
    subject: 'Hello',
    to: [{ address: 'new@client.example' }],
  })
  await page.click('tr.zA:has-text("New website")')
  await page.click('.ams.bkH')
  await page.click('.uC .ajR')
  expect(await page.locator('[g_editable=true] > .gmail_quote').count()).toBe(1)
  await page.keyboard.press('Control+Home')
  await page.keyboard.type('Half a thought')
  await expect.poll(() => server.drafts.at(-1)?.html ?? '').toContain('Half a thought')
  await shot(page, 'reply-dark')
  await page.reload()
  await page.waitForSelector('[role=listitem] .M9')
  expect(await page.locator('[g_editable=true]').textContent()).toContain('Half a thought')
  expect(await page.locator('input[name=draft]').getAttribute('value')).toMatch(/^#msg-a:r/)
  await page.goto('https://mail.google.com/mail/u/0/?theme=dark#drafts')
  await page.waitForSelector('.boq')
  await shot(page, 'drafts-dark')
  expect(errors).toEqual([])
})

test('the older shape and embedded bodies serve the page as well', async () => {
  const { page, server, errors } = await start('/mail/u/0/', {
    shape: 'object',
    embeddedBodies: 1,
  })
  await page.click('tr.zA:has-text("Invoice")')
  await page.waitForSelector('.aQH')
  expect(server.requests.some(({ url }) => url.includes('/i/fd'))).toBe(false)
  await page.keyboard.press('j')
  await page.waitForSelector('h2.hP:has-text("New website")')
  expect(await page.locator('.h7 .a3s').textContent()).toContain('We hoped')
  expect(await page.locator('.h7 .gD').getAttribute('email')).toBe('mina@lindenbakery.example')
  expect(errors).toEqual([])
})

test('mail that arrives shows in the list and in the open thread', async () => {
  const { page, server, errors } = await start('/mail/u/0/')
  const account = server.accounts[0]
  const thread = account?.mailbox.threads[0]
  if (!account || !thread) throw new Error('no thread')
  await page.waitForSelector('tr.zA')
  const from = { address: 'mina@lindenbakery.example', name: 'Mina Park' }
  const arrive = (date: string, html: string) =>
    account.receive(thread, { from, to: [account.mailbox.owner], date, html })
  arrive('2026-03-09T17:00:01Z', 'One more question.')
  await page.click('tr.zE:has-text("One more question")', { timeout: 8000 })
  await page.waitForSelector('.h7:has-text("One more question")')
  arrive('2026-03-09T17:00:05Z', 'And another one.')
  await page.waitForSelector('.h7 .a3s:has-text("And another one.")', { timeout: 8000 })
  expect(await page.locator('.adn.ads').last().getAttribute('data-message-id')).toMatch(/^#msg-f:/)
  expect(errors).toEqual([])
})

test('an unread first message leaves nothing hidden', async () => {
  const data = englishMailbox()
  const first = data.threads[0]?.messages[0]
  if (first) first.labels = ['^u']
  const { page, errors } = await start('/mail/u/0/', {}, [data])
  await page.click('tr.zA:has-text("New website")')
  await page.waitForSelector('h2.hP')
  expect(await page.locator('[role=listitem].h7').count()).toBe(2)
  expect(await page.locator('.adx').count()).toBe(0)
  expect(errors).toEqual([])
})
