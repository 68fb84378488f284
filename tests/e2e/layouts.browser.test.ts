import type { Locator, Page } from 'playwright-core'
import { afterEach, describe, expect, test } from 'vitest'
import type { MessageRow } from '../../lib/store/database'
import {
  type GmailSession,
  gmailSession,
  openThread,
  panelOf,
} from '../support/browser/gmail-session'
import { storedRows } from '../support/browser/stored-rows'
import { threadToken } from '../support/gmail'
import type { Layout } from '../support/gmail/layout'
import type { UiLanguage } from '../support/gmail/mailbox'
import { layoutMailbox, sora } from './layout-mailbox'

let session: GmailSession

afterEach(() => session.end())

async function open(mailbox = layoutMailbox(), path?: string): Promise<Page> {
  session = await gmailSession({ mailboxes: [mailbox] })
  return session.openGmail(path)
}

async function consent(page: Page): Promise<void> {
  const start = panelOf(page).getByRole('button', { name: 'Start reading' })
  await start.click()
  await start.waitFor({ state: 'hidden' })
}

/** Loads the page anew, after the yes: what came with the page before it was let go. */
async function reloadList(page: Page): Promise<void> {
  await page.evaluate(() => {
    location.hash = '#inbox'
  })
  await page.reload()
  await page.locator('tr.zA').first().waitFor()
}

async function clientShown(page: Page, name: string): Promise<void> {
  await panelOf(page).getByRole('heading', { name, level: 1 }).waitFor()
}

/** How high the panel is, and how far in px it reaches below what its thread scrolls in. */
function panelInPlace(page: Page): Promise<{ height: number; below: number }> {
  return page.locator('iframe[title=Kindline]:visible').evaluate((panel) => {
    const { height, bottom } = panel.getBoundingClientRect()
    const place = panel.closest('.Nu, .Tm')?.getBoundingClientRect()
    return { height, below: bottom - (place?.bottom ?? 0) }
  })
}

const rows = () => storedRows<MessageRow>(session.context, 'messages')

describe.each<[string, Layout]>([
  ['the usual page', {}],
  ['fetch instead of XMLHttpRequest', { transport: 'fetch' }],
  ['compact density', { density: 'compact' }],
  ['left views kept in the page', { keepViews: true }],
  ['reading pane right', { readingPane: 'right' }],
  ['reading pane right, thread in the URL', { readingPane: 'right', paneHash: 'thread' }],
  ['reading pane below', { readingPane: 'below' }],
  ['reading pane with late ids', { readingPane: 'right', lateIds: 1200 }],
])('%s', (_, layout) => {
  test('both clients are read and shown, one after the other', async () => {
    const page = await open(layoutMailbox(layout))
    await openThread(page, 'Website copy')
    await consent(page)
    await reloadList(page)
    await openThread(page, 'Website copy')
    await clientShown(page, 'Mina Park')
    if (!layout.readingPane) await page.goBack()
    await openThread(page, 'Harbour signs')
    await clientShown(page, 'Jun Lee')
    await expect.poll(async () => (await rows()).length).toBe(10)
    expect(await page.locator('iframe[title=Kindline]:visible').count()).toBe(1)
    const { height, below } = await panelInPlace(page)
    expect(height).toBeGreaterThanOrEqual(240)
    expect(below).toBeLessThanOrEqual(0)
  })
})

test('conversation view off: every message has its own page, all are one thread', async () => {
  const page = await open(layoutMailbox({ conversationView: false }))
  await openThread(page, 'Website copy')
  await consent(page)
  // The inbox holds what the client wrote alone: that the owner answers stands in the list of sent mail.
  await page.evaluate(() => {
    location.hash = '#sent'
  })
  await page.locator('tr.zA', { hasText: 'Page 5 is done' }).first().waitFor()
  await reloadList(page)
  await openThread(page, 'Website copy')
  await clientShown(page, 'Mina Park')
  const kept = await rows()
  expect(kept.length).toBeGreaterThan(0)
  const threads = new Set(kept.map(({ thread }) => thread.gmail))
  expect([...threads].every((id) => id && !id.includes('|'))).toBe(true)
})

test('a thread in a window of its own', async () => {
  const page = await open()
  await openThread(page, 'Website copy')
  await consent(page)
  const [thread] = session.server.accounts[0]?.mailbox.threads ?? []
  const th = encodeURIComponent(`#${thread?.id}`)
  const popped = await session.openGmail(`/mail/u/0/popout?ver=1&search=inbox&th=${th}&cvid=1`)
  await clientShown(popped, 'Mina Park')
})

test('a delegated mailbox is an account of its own', async () => {
  const own = layoutMailbox()
  const delegated = layoutMailbox(
    {},
    {
      owner: { address: 'desk@han-design.example', name: 'Desk' },
      delegate: 'AEoRXRQ1',
    },
  )
  session = await gmailSession({ mailboxes: [own, delegated] })
  const page = await session.openGmail('/mail/u/0/d/AEoRXRQ1/#inbox')
  await openThread(page, 'Harbour signs')
  await consent(page)
  await page.reload()
  await expect
    .poll(async () => new Set((await rows()).map(({ account }) => account)), { timeout: 5000 })
    .toEqual(new Set(['desk@han-design.example']))
})

test('two accounts in two tabs never mix', async () => {
  const other = layoutMailbox({}, { owner: { address: 'two@other.example', name: 'Two' } })
  session = await gmailSession({ mailboxes: [layoutMailbox(), other] })
  const first = await session.openGmail()
  await openThread(first, 'Website copy')
  await consent(first)
  await reloadList(first)
  await openThread(first, 'Website copy')
  await clientShown(first, 'Mina Park')
  const second = await session.openGmail('/mail/u/1/#inbox')
  await openThread(second, 'Harbour signs')
  await second.waitForTimeout(1000)
  const kept = await rows()
  expect(
    kept.filter(({ account }) => account === sora.address).map(({ client }) => client),
  ).not.toContain('harbour.example')
  expect(
    kept.filter(({ account }) => account === 'two@other.example').map(({ client }) => client),
  ).not.toContain('bakery.example')
})

test('threads switched faster than they load: the last one is shown', async () => {
  const page = await open()
  await openThread(page, 'Website copy')
  await consent(page)
  await reloadList(page)
  await openThread(page, 'Website copy')
  for (const key of ['k', 'j', 'k', 'j', 'k', 'j', 'k']) await page.keyboard.press(key)
  const shown = async () => {
    const subject = await page.locator('h2.hP:visible').first().textContent()
    const name = await panelOf(page).locator('h1').textContent({ timeout: 1000 })
    return `${subject?.replace(/Re: /g, '')}: ${name}`
  }
  await expect
    .poll(shown, { timeout: 20_000 })
    .toMatch(/^(?:Website copy: Mina Park|Harbour signs: Jun Lee)$/)
  await page.waitForTimeout(1500)
  expect(await shown()).toMatch(/^(?:Website copy: Mina Park|Harbour signs: Jun Lee)$/)
  expect(await page.locator('iframe[title=Kindline]').count()).toBe(1)
})

test('a theme changed while a thread is open is followed', async () => {
  const page = await open()
  await openThread(page, 'Website copy')
  const theme = () => panelOf(page).locator('html').getAttribute('data-theme')
  await expect.poll(theme).toBe('light')
  await page.evaluate('gmailLook({ dark: true })')
  await expect.poll(theme).toBe('dark')
  await page.evaluate('gmailLook({ dark: false, compact: true })')
  await expect.poll(theme).toBe('light')
})

test('Gmail loads itself anew after sleep, and reading goes on', async () => {
  const page = await open()
  await openThread(page, 'Website copy')
  await consent(page)
  await page.evaluate('gmailReload()')
  await clientShown(page, 'Mina Park')
})

describe.each([
  ['the older shape of answers', { shape: 'object' as const }],
  ['threads that come with the page and are never fetched', { embeddedBodies: 2 }],
])('%s', (_, serverOptions) => {
  test('is read', async () => {
    session = await gmailSession({ mailboxes: [layoutMailbox()], serverOptions })
    const page = await session.openGmail()
    await openThread(page, 'Website copy')
    await consent(page)
    await reloadList(page)
    await openThread(page, 'Website copy')
    await clientShown(page, 'Mina Park')
    await expect.poll(async () => (await rows()).length).toBeGreaterThan(5)
  })
})

test('what the owner sends from a second address is the owner’s', async () => {
  const alias = { address: 'hello@sora-studio.example', name: 'Sora Han' }
  const mailbox = layoutMailbox({}, { aliases: [alias] })
  const answered = mailbox.threads[0]?.messages[1]
  if (answered) answered.from = alias
  const page = await open(mailbox)
  await openThread(page, 'Website copy')
  await consent(page)
  await reloadList(page)
  await openThread(page, 'Website copy')
  await clientShown(page, 'Mina Park')
  await expect
    .poll(async () => (await rows()).find(({ from }) => from.address === alias.address)?.direction)
    .toBe('out')
})

test('another account under the same number is another account', async () => {
  const other = layoutMailbox({}, { owner: { address: 'two@other.example', name: 'Two' } })
  session = await gmailSession({ mailboxes: [layoutMailbox(), other] })
  const page = await session.openGmail()
  await openThread(page, 'Website copy')
  await consent(page)
  session.server.accounts.reverse()
  await reloadList(page)
  await openThread(page, 'Harbour signs')
  await clientShown(page, 'Jun Lee')
  const kept = (await rows()).filter(({ client }) => client === 'harbour.example')
  expect(new Set(kept.map(({ account }) => account))).toEqual(new Set(['two@other.example']))
})

describe('compose boxes', () => {
  const editor = (page: Page) => page.locator('.M9 [g_editable=true]:visible')

  test('a reply in a popped-out thread, to all where the thread has others', async () => {
    const page = await open()
    await openThread(page, 'Website copy')
    await consent(page)
    await reloadList(page)
    await openThread(page, 'Website copy')
    await clientShown(page, 'Mina Park')
    const threads = session.server.accounts[0]?.mailbox.threads ?? []
    for (const [index, name] of ['Mina', 'Jun'].entries()) {
      const th = encodeURIComponent(`#${threads[index]?.id}`)
      const popped = await session.openGmail(`/mail/u/0/popout?ver=1&search=inbox&th=${th}&cvid=1`)
      await panelOf(popped).getByRole('button', { name: 'Put into reply' }).click()
      await expect.poll(() => editor(popped).innerText()).toContain(`Hi ${name}`)
      const recipients = await popped.locator('.M9 .HQ').innerText()
      expect(recipients.trim()).toBe(name === 'Mina' ? 'Mina Park' : 'Jun Lee, Min Seo')
    }
    expect(session.server.sent).toEqual([])
  })

  const editorAnswering = (page: Page) => editor(page).last()

  /** How far into the text of the editor the selection begins, and what it holds. */
  const caretIn = (box: Locator) =>
    box.evaluate((element) => {
      const selection = getSelection()
      const before = document.createRange()
      before.setStart(element, 0)
      if (selection?.focusNode) before.setEnd(selection.focusNode, selection.focusOffset)
      return { at: before.toString().length, selected: selection?.toString() ?? '' }
    })

  const inline = (page: Page) => page.locator('.amn .ams.bkH').click()
  const apart = async (page: Page) => {
    await page.locator('h2.hP').click()
    await page.keyboard.press('Shift+R')
  }
  test.each<[string, Layout, UiLanguage, (page: Page) => Promise<void>, string, string]>([
    ['in the thread', {}, 'en', inline, 'Own ____', ' words.'],
    ['as plain text', { plainText: true }, 'en', inline, 'Own', ' words.'],
    ['in a box of its own', {}, 'en', apart, 'Own', ' words.'],
    ['over the whole page', { compose: 'full-screen' }, 'en', apart, 'Own', ' words.'],
    ['from right to left', {}, 'ar', inline, 'שלום', ' מינה'],
  ])('a reply %s takes the text at the caret, and gives it back', async (...box) => {
    const [, layout, uiLanguage, openBox, first, second] = box
    const page = await open(layoutMailbox(layout, { uiLanguage }))
    await openThread(page, 'Website copy')
    await consent(page)
    await reloadList(page)
    await openThread(page, 'Website copy')
    await clientShown(page, 'Mina Park')
    await openBox(page)
    const reply = editorAnswering(page)
    await reply.waitFor()
    await page.keyboard.type(`${first}${second}`)
    const inWords = uiLanguage === 'ar' ? 'ArrowRight' : 'ArrowLeft'
    for (const _ of second) await page.keyboard.press(inWords)
    const [own, caret] = [await reply.innerHTML(), await caretIn(reply)]
    expect(caret).toEqual({ at: first.length, selected: '' })

    const panel = panelOf(page)
    await panel.getByLabel('Another reply').selectOption('Hand over')
    // A box over the whole page covers the button on the screen; a keyboard still reaches it.
    await panel.getByRole('button', { name: 'Put into reply' }).press('Enter')
    await expect.poll(() => reply.innerText()).toContain('Hi Mina')
    const [filled, text] = [await reply.innerHTML(), await reply.innerText()]
    expect(text.trim()).toMatch(new RegExp(`^${first}\\n+Hi Mina,[^]*Sora Han\\s+${second.trim()}`))
    // The first blank of the text that was put in; the person's own stays theirs.
    const blank = await caretIn(reply)
    expect(blank.selected).toBe('____')
    expect(blank.at).toBeGreaterThan(first.length + '____'.length)
    const shown = await panel.locator('.reply-preview p').first().innerText()
    expect(text).toContain(shown)
    const line = reply.getByText('Hi Mina,', { exact: true })
    expect(await line.evaluate((one) => getComputedStyle(one).direction)).toBe('ltr')

    await reply.press('Control+z')
    expect(await reply.innerHTML()).toBe(own)
    expect(await caretIn(reply)).toEqual(caret)
    await reply.press('Control+Shift+z')
    expect(await reply.innerHTML()).toBe(filled)
    expect(session.server.sent).toEqual([])
  })

  test.each(['full-screen', undefined] as const)(
    'a new mail in a box of its own (%s) is left alone',
    async (compose) => {
      const page = await open(layoutMailbox(compose ? { compose } : {}))
      await openThread(page, 'Website copy')
      await consent(page)
      await reloadList(page)
      await openThread(page, 'Website copy')
      await clientShown(page, 'Mina Park')
      await page.locator('[gh=cm]').click()
      await editor(page).first().waitFor()
      // The box covers the button on the screen; a keyboard still reaches it.
      await panelOf(page).getByRole('button', { name: 'Put into reply' }).press('Enter')
      const reply = page.locator('.a98.iY .M9 [g_editable=true]')
      await expect.poll(() => reply.innerText()).toContain('Hi Mina')
      const other = page.locator('.dw [g_editable=true], .aSs [g_editable=true]')
      for (const text of await other.allInnerTexts()) expect(text).not.toContain('Hi Mina')
    },
  )
})

test('a thread of 300 messages is read whole', async () => {
  const page = await open(layoutMailbox({}, { messages: 300 }))
  await openThread(page, 'Website copy')
  await consent(page)
  await reloadList(page)
  await openThread(page, 'Website copy')
  await clientShown(page, 'Mina Park')
  await expect.poll(async () => (await rows()).length, { timeout: 20_000 }).toBeGreaterThan(299)
})

test.each([
  ['spam', 'You have won'],
  ['trash', 'Old plan'],
])('%s is never read', async (folder, subject) => {
  const page = await open()
  await openThread(page, 'Website copy')
  await consent(page)
  const thread = session.server.accounts[0]?.mailbox.threads.find((one) => one.subject === subject)
  const token = threadToken(thread?.id.replace('thread-', '') ?? '')
  await page.evaluate((hash) => {
    location.hash = hash
  }, `#${folder}/${token}`)
  await page.locator('h2.hP', { hasText: subject }).waitFor()
  await page.waitForTimeout(1200)
  expect(await page.locator('iframe[title=Kindline]').count()).toBe(0)
  const clients = (await rows()).map(({ client }) => client)
  expect(clients).not.toContain('prize.example')
  expect(clients).not.toContain('trash.example')
  expect(await storedRows(session.context, 'skipped')).toEqual([])
})

test('without any answer the page alone is read, and what stays folded is told of', async () => {
  const page = await open()
  await openThread(page, 'Website copy')
  await consent(page)
  await clientShown(page, 'Mina Park')
  await panelOf(page)
    .getByText(/folded messages here have not been read/)
    .waitFor()
  await page.locator('.adv').first().click()
  for (let left = await page.locator('.kv').count(); left > 0; left -= 1) {
    await page.locator('.kv').first().click()
    await page.waitForTimeout(100)
  }
  await panelOf(page)
    .getByText(/folded messages? here ha/)
    .waitFor({ state: 'hidden' })
})

describe.each(['subject', 'messages', 'sender', 'ids'] as const)(
  'a page whose %s moved',
  (broken) => {
    test('is told of where nothing else was read', async () => {
      const page = await open(layoutMailbox({ broken }))
      await page.locator('tr.zA', { hasText: 'Website copy' }).first().click()
      const start = panelOf(page).getByRole('button', { name: 'Start reading' })
      await start.click()
      await panelOf(page).getByText('This page could not be read').waitFor()
      await panelOf(page).getByRole('button', { name: 'Copy a report' }).waitFor()
    })

    test('does not matter where Gmail’s answers told all', async () => {
      const page = await open(layoutMailbox({ broken }))
      await page.locator('tr.zA', { hasText: 'Website copy' }).first().click()
      await panelOf(page).getByRole('button', { name: 'Start reading' }).click()
      await page.reload()
      await clientShown(page, 'Mina Park')
    })
  },
)
