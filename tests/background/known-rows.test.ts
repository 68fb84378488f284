import { beforeEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import type { SyncMessage } from '../../lib/gmail/sync/sync-message'

vi.stubGlobal('chrome', fakeBrowser)
vi.stubGlobal('browser', fakeBrowser)
const { joinRows } = await import('../../lib/background/known-rows')
const account = 'sora@han.example'

beforeEach(() => fakeBrowser.reset())

const row = (number: number, more: Partial<SyncMessage> = {}): SyncMessage => ({
  messageId: `msg-f:${number}`,
  threadId: 'thread-f:1',
  ...more,
})

const joined = async (rows: SyncMessage[]) => (await joinRows(account, rows)).messages

test('labels of a list join the body that comes later', async () => {
  await joinRows(account, [row(1, { labels: ['^all', '^f'], listId: '<l.example>' }), row(2)])
  const body = { whole: 'Hi', fresh: 'Hi' }
  expect(await joined([row(1, { body }), row(2, { body })])).toEqual([
    row(1, { body, labels: ['^all', '^f'], listId: '<l.example>' }),
    row(2, { body }),
  ])
})

test('the newest labels count; a List-Id stays known', async () => {
  await joinRows(account, [row(1, { labels: ['^r'], listId: '<l.example>' })])
  await joinRows(account, [row(1, { labels: ['^f'] })])
  expect(await joined([row(1)])).toEqual([row(1, { labels: ['^f'], listId: '<l.example>' })])
})

test('no labels at all are a telling too', async () => {
  await joinRows(account, [row(1, { labels: ['^r'] })])
  await joinRows(account, [row(1, { labels: [] })])
  expect(await joined([row(1)])).toEqual([row(1, { labels: [] })])
})

test('nothing of what a mail says is remembered', async () => {
  await joinRows(account, [
    row(1, { labels: ['^f'], subject: 'Secret', body: { whole: 'Secret', fresh: '' } }),
  ])
  expect(JSON.stringify(await fakeBrowser.storage.session.get(null))).not.toContain('Secret')
  expect(await fakeBrowser.storage.local.get(null)).toEqual({})
})

test('the oldest of more than three thousand go, the seen again stay', async () => {
  const many = Array.from({ length: 3000 }, (_, index) => row(index, { labels: [`^${index}`] }))
  await joinRows(account, many)
  await joinRows(account, [row(0, { labels: ['^0'] }), row(5000, { labels: ['^new'] })])
  const [first, second, third] = await joined([row(0), row(1), row(2)])
  expect([first?.labels, second?.labels, third?.labels]).toEqual([['^0'], undefined, ['^2']])
})

test('who writes in a thread is known from all answers, drafts left out', async () => {
  const from = (address: string) => ({ from: { address, name: '' } })
  await joinRows(account, [
    row(1, from('mina@bakery.example')),
    row(2, { ...from('draft@x.example'), labels: ['^r'] }),
  ])
  const other = { ...row(3, from('jun@harbour.example')), threadId: 'thread-f:2' }
  const { writers } = await joinRows(account, [row(4, from('sora@han.example'))])
  await joinRows(account, [other])
  expect(writers).toEqual([['mina@bakery.example', 'sora@han.example']])
})

test('two accounts know nothing of each other', async () => {
  await joinRows(account, [row(1, { labels: ['^s'], from: { address: 'a@x.example', name: '' } })])
  const { messages, writers } = await joinRows('other@x.example', [row(1)])
  expect(messages).toEqual([row(1)])
  expect(writers).toEqual([])
})
