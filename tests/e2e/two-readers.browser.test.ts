import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { build, type Rolldown } from 'vite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { PageThread } from '../../lib/gmail/page/page-thread'
import { toMessages } from '../../lib/gmail/page/to-messages'
import { readSync } from '../../lib/gmail/sync/read-sync'
import { toMessage } from '../../lib/gmail/sync/to-message'
import type { Message } from '../../lib/mail/message'
import { openBrowser } from '../support/browser/open-browser'
import { demoMailbox } from '../support/demo/demo-mailbox'
import { fdAnswer, type GmailMailbox, gmailServer, routeGmail, threadToken } from '../support/gmail'
import { layoutMailbox } from './layout-mailbox'

/** The page's reader alone, without an extension around it. */
async function pageReader(): Promise<string> {
  const { output } = (await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      lib: { entry: 'lib/gmail/page/read-thread.ts', formats: ['iife'], name: 'reader' },
    },
  }).then((built) => [built].flat()[0])) as Rolldown.RolldownOutput
  return output[0].code
}

const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
let context: BrowserContext
let profile: string
let reader: string

beforeAll(async () => {
  profile = await mkdtemp(join(tmpdir(), 'kindline-readers-'))
  context = await openBrowser({ profile, bare: true })
  reader = await pageReader()
})

afterAll(async () => {
  await context.close()
  await rm(profile, { recursive: true, force: true })
})

interface BothReadings {
  page: Message[]
  answers: Map<string | undefined, Message>
}

/** Every thread of a mailbox, from the page with all its messages expanded, and from Gmail's answers. */
async function readBoth(mailbox: GmailMailbox): Promise<BothReadings> {
  const server = await gmailServer([{ ...mailbox, timeZone: zone }])
  await context.unrouteAll()
  await routeGmail(context, server)
  const gmail = await context.newPage()
  await gmail.goto('https://mail.google.com/mail/u/0/#inbox')
  await gmail.locator('tr.zA').first().waitFor()
  const numbered = server.accounts[0]?.mailbox
  if (!numbered) throw new Error('no mailbox')
  const account = numbered.owner.address
  const owner = { account, addresses: new Set([account]), zone }
  const threads = numbered.threads.filter(({ messages }) =>
    messages.some(({ labels }) => labels.includes('^i')),
  )
  const page: Message[] = []
  for (const thread of threads) {
    page.push(...toMessages(await readPage(gmail, thread.id, mailbox.uiLanguage), owner))
  }
  await gmail.close()
  const answer = fdAnswer(
    threads.map((thread) => ({ thread, heads: true })),
    numbered.owner,
  )
  const answers = readSync(answer).flatMap((message) => toMessage(message, owner) ?? [])
  return { page, answers: new Map(answers.map((message) => [message.ids.gmail, message])) }
}

async function readPage(gmail: Page, threadId: string, language: string): Promise<PageThread> {
  await gmail.evaluate(
    (token) => {
      location.hash = `#inbox/${token}`
    },
    threadToken(threadId.replace('thread-', '')),
  )
  await gmail.locator(`h2[data-thread-perm-id="${threadId}"]`).waitFor()
  const hidden = gmail.locator('.adv')
  if ((await hidden.count()) > 0) await hidden.first().click()
  for (let left = await gmail.locator('.kv').count(); left > 0; left -= 1) {
    await gmail.locator('.kv').first().click()
  }
  const dates = JSON.stringify({ language, zone })
  return PageThread.parse(
    await gmail.evaluate(`${reader}; reader.readThread(reader.findThread(document), ${dates})`),
  )
}

/** Gmail's page shows one subject for a whole thread. */
const bareSubject = (subject: string) => subject.replace(/^(?:Re: )+/, '')
const folded = (text: string) => text.replace(/\s+/g, ' ').trim()

function expectSame({ page, answers }: BothReadings): void {
  expect(page.length).toBeGreaterThan(0)
  for (const shown of page) {
    const told = answers.get(shown.ids.gmail)
    if (!told) throw new Error(`${shown.ids.gmail} is in no answer`)
    expect(shown.ids).toEqual({ gmail: told.ids.gmail, legacy: told.ids.legacy })
    expect(shown.thread).toEqual(told.thread)
    expect([shown.at, shown.precision]).toEqual([told.at, told.precision])
    expect(shown.from).toEqual(told.from)
    expect(bareSubject(shown.subject)).toBe(bareSubject(told.subject))
    expect(folded(shown.newText)).toBe(folded(told.newText))
    // What Gmail folds away (quotes, signatures) is no part of what the page shows.
    expect(folded(told.text)).toContain(folded(shown.text))
    expect(shown.meeting?.method).toBe(told.meeting?.method)
    const recipients = [...told.to, ...told.cc].map(({ address }) => address)
    for (const { address } of shown.to) expect(recipients).toContain(address)
  }
}

test('the demo’s mail is the same Message from the page and from Gmail’s answers', async () => {
  const both = await readBoth(demoMailbox(new Date()))
  expectSame(both)
  expect(both.page.length).toBeGreaterThan(70)
})

describe.each([
  ...['en', 'en-GB', 'ko', 'ja', 'zh-CN', 'zh-TW', 'de', 'fr', 'es'],
  ...['pt-BR', 'it', 'nl', 'ru', 'pl', 'tr', 'ar', 'he'],
] as const)('Gmail in %s', (uiLanguage) => {
  test('the date shown agrees with the id', async () => {
    expectSame(await readBoth(layoutMailbox({}, { uiLanguage, messages: 3 })))
  })
})
