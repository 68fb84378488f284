import { expect, test } from 'vitest'
import { gmailServer, threadOfToken, threadToken } from '../support/gmail'
import { at, list, text } from '../support/gmail/read'
import { englishMailbox } from './mailbox'
import { change, message, post } from './requests'

const flat = { ...englishMailbox(), layout: { conversationView: false } }

async function open() {
  const server = await gmailServer([flat])
  const thread = server.accounts[0]?.mailbox.threads[0]
  const first = thread?.messages[0]
  if (!thread || !first) throw new Error('no thread')
  return { server, thread, first, row: `${thread.id}|${first.id}` }
}

test('every message is a row under the legacy id of its conversation', async () => {
  const { server, thread } = await open()
  const answer = post(server, '/sync/u/0/i/bv', [['^all', 0], null, 2])
  const nodes = list(at(JSON.parse(answer.body), 2)).map((each) => at(each, 0))
  const rows = nodes.filter((node) => text(at(node, 3)).startsWith(`${thread.id}|`))
  expect(rows.map((node) => text(at(node, 3)).split('|')[1])).toEqual(
    thread.messages.map(({ id }) => id).reverse(),
  )
  for (const node of rows) {
    expect(list(at(node, 4)).length).toBe(1)
    expect(at(node, 19)).toBe(thread.legacyId)
  }
  expect(at(rows[0], 0)).toBe('Re: New website for the bakery')
})

test('fd answers a row with its one message', async () => {
  const { server, first, row } = await open()
  const wrapper = at(JSON.parse(post(server, '/sync/u/0/i/fd', [[[row, 1]], 2]).body), 1, 0)
  expect(at(wrapper, 0)).toBe(row)
  expect(list(at(wrapper, 2)).map((record) => at(record, 0))).toEqual([first.id])
})

test('the token holds thread and message', async () => {
  const { row } = await open()
  expect(threadToken(row)).toMatch(/^WhctK[A-Za-z]{66}$/)
  expect(threadOfToken(threadToken(row))).toBe(row)
})

test('a draft stands in the row it answers, and leaves it when sent', async () => {
  const { server } = await open()
  const thread = server.accounts[0]?.mailbox.threads.at(-1)
  const row = `${thread?.id}|${thread?.messages[0]?.id}`
  const draft = message('msg-a:r7', 'a', ['^all', '^r', '^r_bt'])
  const saved = JSON.parse(post(server, '/sync/u/0/i/s', change(row, 1, [draft])).body)
  expect(list(at(saved, 1, 5)).length).toBe(1)
  expect(at(saved, 1, 5, 0, 0, 0)).toBe(row)
  expect(at(saved, 1, 5, 0, 0, 2, 6, 0, 4, 1, 0)).toBe('msg-a:r7')
  const sending = message('msg-a:r7', 'ab', ['^all', '^pfg'])
  const sent = JSON.parse(post(server, '/sync/u/0/i/s', change(row, 13, [sending])).body)
  expect(at(sent, 1, 5, 0, 0)).toEqual([row, null, [null, null, [['msg-a:r7']]]])
  const own = list(at(sent, 1, 5)).find((each) => text(at(each, 0, 0)).endsWith('|msg-a:r7'))
  expect(at(own, 0, 2, 6, 0, 4, 0, 10)).toContain('^f')
})
