import { mkdtemp, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterEach, expect, test } from 'vitest'
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

let session: GmailSession

afterEach(() => session.end())

interface NetLogEvent {
  params?: { url?: string; initiator?: string }
}

/** Who asked the network for what, by the browser's own log. */
async function requestsIn(file: string): Promise<{ url: string; initiator: string }[]> {
  const { events } = JSON.parse(await readFile(file, 'utf8')) as { events: NetLogEvent[] }
  return events.flatMap(({ params }) =>
    params?.url && params.initiator ? [{ url: params.url, initiator: params.initiator }] : [],
  )
}

/** A page of nobody's that asks the network for something: the log must show it. */
async function leakOnPurpose({ context }: GmailSession): Promise<void> {
  await context.route('https://probe.example/', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<p>probe' }),
  )
  const probe = await context.newPage()
  await probe.goto('https://probe.example/')
  await probe.evaluate(() => fetch('https://leak.example/').catch(() => undefined))
  await probe.close()
}

/** Waits until a page has asked for nothing for two seconds: the draft that a reply makes is saved by then. */
async function untilQuiet(page: Page): Promise<void> {
  let last = Date.now()
  page.on('request', () => {
    last = Date.now()
  })
  await expect.poll(() => Date.now() - last, { timeout: 20_000 }).toBeGreaterThan(2_000)
}

test('reading, judging and answering ask nothing of the network', async () => {
  const log = join(await mkdtemp(join(tmpdir(), 'kindline-net-')), 'log.json')
  session = await gmailSession({ args: [`--log-net-log=${log}`] })
  await leakOnPurpose(session)
  const page = await session.openGmail()
  await startReading(page)
  for (const subject of ['Invoice WS-109', '2호점 간판과 메뉴판']) {
    await openThread(page, subject)
    await panelOf(page)
      .getByRole('button', { name: /Put into reply/ })
      .click()
    await page.locator('.M9 [g_editable=true]').first().waitFor()
    await backToList(page)
  }
  const popup = await openPopup(session.context)
  await popup.getByText('Graham Pike').first().waitFor()
  // The trained reader loads its files and reads.
  const readings = async () => (await storedRows(session.context, 'readings')).length
  await expect.poll(readings, { timeout: 30_000 }).toBeGreaterThan(3)
  // What Gmail's own page asks for while it or the browser closes would be answered by nobody, and stand in the log.
  await untilQuiet(page)
  await page.close()
  await session.close()
  const requests = await requestsIn(log)
  expect(requests.map(({ url }) => url)).toContain('https://leak.example/')
  const ours = requests.filter(
    ({ url, initiator }) =>
      /^(?:chrome-extension:|https:\/\/mail\.google\.com)/.test(initiator) &&
      !url.startsWith('chrome-extension:'),
  )
  expect(ours).toEqual([])
})

test('the built extension asks for storage, a page out of sight and Gmail alone', async () => {
  session = await gmailSession()
  const manifest = JSON.parse(await readFile('.output/chrome-mv3/manifest.json', 'utf8'))
  expect(manifest.permissions).toEqual(['storage', 'offscreen'])
  expect(manifest.host_permissions).toEqual(['https://mail.google.com/*'])
  expect(manifest.optional_permissions).toBeUndefined()
  expect(manifest.incognito).toBe('not_allowed')
  const policy = manifest.content_security_policy.extension_pages
  expect(policy).toContain("connect-src 'none'")
  expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval';")
  expect(manifest.web_accessible_resources).toEqual([
    { resources: ['panel.html'], matches: ['https://mail.google.com/*'], use_dynamic_url: true },
  ])
})

test('no page of ours can connect to anything', async () => {
  session = await gmailSession()
  const popup = await openPopup(session.context)
  const answer = await popup.evaluate(() =>
    fetch('https://mail.google.com/mail/u/0/').then(
      () => 'answered',
      () => 'refused',
    ),
  )
  expect(answer).toBe('refused')
})
