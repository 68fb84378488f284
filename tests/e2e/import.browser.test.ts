import { mkdtemp, open, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import axe from 'axe-core'
import type { BrowserContext, Page } from 'playwright-core'
import { afterEach, describe, expect, test } from 'vitest'
import type { ClientRow, IdentityRow, MessageRow } from '../../lib/store/database'
import { openBrowser, openOwnPage } from '../support/browser/open-browser'
import { storedRows } from '../support/browser/stored-rows'
import { demoMbox } from '../support/demo/demo-mbox'

let context: BrowserContext
let folder: string

afterEach(async () => {
  await context?.close()
  await rm(folder, { recursive: true, force: true })
})

type Language = 'en' | 'ko'

/** The import's page, in a language that the settings choose. */
async function openImport(language: Language): Promise<Page> {
  folder = await mkdtemp(join(tmpdir(), 'kindline-'))
  context = await openBrowser({ profile: join(folder, 'profile') })
  const page = await openOwnPage(context, 'dashboard.html#settings')
  await page.getByLabel('Language').selectOption(language)
  await page.locator(`.dashboard[lang=${language}]`).waitFor()
  await page.goto(new URL('#import', page.url()).href)
  await page.getByRole('button', { name: words[language].begin }).waitFor()
  return page
}

async function expectAccessible(page: Page): Promise<void> {
  await page.evaluate(axe.source)
  const { violations } = await page.evaluate(() => window.axe.run())
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
}

const words = {
  en: {
    begin: 'Start reading',
    choose: 'Choose a file',
    read: /^Read the file/,
    done: 'The file is read.',
    save: 'These are my clients',
    saved: /^Kept\./,
    all: 'See all clients',
    select: (name: string) => `Select ${name}`,
    merge: 'Merge',
    undo: 'Undo',
    undone: 'It is as it was before.',
  },
  ko: {
    begin: '읽기 시작',
    choose: '파일 고르기',
    read: /^파일 읽기/,
    done: '파일을 다 읽었어요.',
    save: '이대로 저장',
    saved: /^저장했어요/,
    all: '고객 모두 보기',
    select: (name: string) => `${name} 선택`,
    merge: '합치기',
    undo: '되돌리기',
    undone: '이전으로 되돌렸어요.',
  },
}

async function importFile(page: Page, path: string, language: Language): Promise<void> {
  const said = words[language]
  await page.getByLabel(said.choose).last().setInputFiles(path)
  await page.getByRole('button', { name: said.read }).click()
  await page.getByRole('heading', { name: said.done }).waitFor({ timeout: 80_000 })
}

describe.each(['en', 'ko'] as const)('%s', (language) => {
  test('an export becomes clients, who are ticked, merged and parted again', async () => {
    const said = words[language]
    const page = await openImport(language)
    await expectAccessible(page)
    await page.getByRole('button', { name: said.begin }).click()
    const file = join(folder, 'mail.mbox')
    await writeFile(file, demoMbox(new Date()))
    await importFile(page, file, language)
    await expectAccessible(page)
    const first = await storedRows<MessageRow>(context, 'messages')
    expect(first.length).toBeGreaterThan(50)
    await page.getByRole('button', { name: said.save }).click()
    await page.getByText(said.saved).waitFor()
    await page.getByRole('link', { name: said.all }).click()
    await page.getByRole('table').waitFor()
    const before = await storedRows<ClientRow>(context, 'clients')
    const clients = before.filter(({ role }) => role === 'client')
    expect(clients.length).toBeGreaterThan(4)
    const names = [clients[0]?.name ?? '', clients[1]?.name ?? '']
    for (const name of names) {
      await page.getByRole('checkbox', { name: said.select(name), exact: true }).check()
    }
    await page.getByRole('button', { name: said.merge, exact: true }).click()
    await page.locator('.choice-form [type=submit]').click()
    await page.getByRole('button', { name: said.undo }).waitFor()
    await expectAccessible(page)
    expect(await storedRows<IdentityRow>(context, 'identities')).toHaveLength(1)
    expect(await storedRows<ClientRow>(context, 'clients')).toHaveLength(before.length - 1)
    await page.getByRole('button', { name: said.undo }).click()
    await page.getByText(said.undone).waitFor()
    const after = await storedRows<ClientRow>(context, 'clients')
    const told = (rows: ClientRow[]) => rows.map(({ id, name, messages }) => [id, name, messages])
    expect(told(after)).toEqual(told(before))
  })
})

test('the same file twice is kept once, and the report says so', async () => {
  const page = await openImport('en')
  await page.getByRole('button', { name: words.en.begin }).click()
  const file = join(folder, 'mail.mbox')
  await writeFile(file, demoMbox(new Date()))
  await importFile(page, file, 'en')
  const first = await storedRows<MessageRow>(context, 'messages')
  await page.getByRole('button', { name: 'Choose another file' }).click()
  await importFile(page, file, 'en')
  expect(await storedRows<MessageRow>(context, 'messages')).toEqual(first)
  const report = await page.locator('.import-report dl').innerText()
  expect(report).toMatch(new RegExp(`Kept\\s+0\\s+Known already\\s+${first.length}`))
})

/** As many mails with an attachment as fill so many bytes, in exchanges with fifty people. */
async function writeLargeMbox(path: string, bytes: number): Promise<void> {
  const file = await open(path, 'w')
  const attachment = `${'QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVphYmNkZWZnaGlqa2xtbm9wcXJz\r\n'.repeat(1600)}`
  let written = 0
  for (let at = 0; written < bytes; at += 1) {
    const person = `client${at % 50}@firm${at % 50}.example`
    const [from, to] = at % 3 === 0 ? ['me@studio.example', person] : [person, 'me@studio.example']
    const mail = [
      `From ${at}@xxx Tue Mar 10 12:00:00 2026`,
      `From: ${from}`,
      `To: ${to}`,
      `Date: ${new Date(Date.now() - at * 3_600_000).toUTCString()}`,
      `Subject: Project ${at % 50}`,
      `Message-ID: <${at}@large.example>`,
      'MIME-Version: 1.0',
      'Content-Type: multipart/mixed; boundary=b',
      '',
      '--b',
      'Content-Type: text/plain; charset=utf-8',
      '',
      `Could we talk about part ${at}? Thank you.`,
      '--b',
      'Content-Type: application/pdf',
      'Content-Transfer-Encoding: base64',
      '',
      `${attachment}--b--`,
      '',
      '',
    ].join('\r\n')
    await file.write(mail)
    written += mail.length
  }
  await file.close()
}

test('a file of 100 MB is read while the page stays alive, and can be stopped', async () => {
  const page = await openImport('en')
  await page.getByRole('button', { name: words.en.begin }).click()
  const file = join(folder, 'large.mbox')
  await writeLargeMbox(file, 100_000_000)
  await page.evaluate(() => {
    const state = { longest: 0, last: performance.now() }
    Object.assign(globalThis, { frames: state })
    const look = () => {
      const now = performance.now()
      state.longest = Math.max(state.longest, now - state.last)
      state.last = now
      requestAnimationFrame(look)
    }
    look()
  })
  const started = Date.now()
  await importFile(page, file, 'en')
  const took = Date.now() - started
  const longest = await page.evaluate(
    () => (globalThis as unknown as { frames: { longest: number } }).frames.longest,
  )
  if (process.env.IMPORT_FIGURES)
    process.stdout.write(`100 MB: ${took} ms, longest ${longest} ms\n`)
  expect(longest).toBeLessThan(1000)
  const rows = await storedRows<MessageRow>(context, 'messages')
  const clients = await storedRows<ClientRow>(context, 'clients')
  expect(clients).toHaveLength(50)
  expect(rows.length).toBeGreaterThan(800)
  await page.getByRole('button', { name: 'Choose another file' }).click()
  await page.getByLabel('Choose a file').last().setInputFiles(file)
  await page.getByRole('button', { name: words.en.read }).click()
  await page.getByRole('button', { name: 'Stop' }).click()
  await page.getByRole('heading', { name: /^Stopped/ }).waitFor()
  expect(await storedRows<MessageRow>(context, 'messages')).toEqual(rows)
})
