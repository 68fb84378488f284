import { expect, test } from 'vitest'
import { gmailServer } from '../support/gmail'
import { at, list } from '../support/gmail/read'
import { englishMailbox, koreanMailbox } from './mailbox'
import { change, get, message, post } from './requests'

test('a page for each account, nothing else', async () => {
  const server = await gmailServer([englishMailbox(), koreanMailbox()])
  const page = get(server, '/mail/u/1/')
  expect(page.body).toContain('<html lang="ko">')
  expect(page.headers['content-security-policy']).toContain("require-trusted-types-for 'script'")
  for (const path of ['/mail/u/2/', '/favicon.ico', '/mail/u/0/data'])
    expect(get(server, path).status).toBe(404)
  expect(server.requests.length).toBe(4)
})

test('sync endpoints under both paths, and only with the headers', async () => {
  const server = await gmailServer([englishMailbox()])
  const asked = [['^i', 50], null, 2]
  for (const path of ['/sync/u/0/i/bv', '/mail/u/0/sync/u/0/i/bv']) {
    const answer = post(server, path, asked)
    expect(list(at(JSON.parse(answer.body), 2)).length).toBe(4)
  }
  expect(post(server, '/sync/u/0/i/bv', asked, {}).status).toBe(400)
})

test('a draft keeps its id and changes its legacy id; sent, it stands twice', async () => {
  const server = await gmailServer([englishMailbox()])
  const thread = server.accounts[0]?.mailbox.threads.at(-1)
  if (!thread) throw new Error('no thread')
  const draft = (html: string) => message('msg-a:r7', html, ['^all', '^r', '^r_bt'])
  const node = (answer: { body: string }, index = 0) =>
    at(JSON.parse(answer.body), 1, 5, index, 0, 2, 6)
  const first = node(post(server, '/sync/u/0/i/s', change(thread.id, 1, [draft('a')])))
  const second = node(post(server, '/sync/u/0/i/s', change(thread.id, 13, [draft('ab')])))
  expect(at(first, 0, 4, 1, 0)).toBe('msg-a:r7')
  expect(at(first, 0, 4, 1, 55)).not.toBe(at(second, 0, 4, 1, 55))
  expect(server.drafts.map(({ html }) => html)).toEqual(['a', 'ab'])

  const sending = message('msg-a:r7', 'abc', ['^all', '^pfg'])
  const answer = post(server, '/sync/u/0/i/s', change(thread.id, 13, [sending]))
  expect(at(node(answer, 0), 0, 4, 1, 10)).toContain('^r')
  expect(at(node(answer, 1), 0, 4, 1, 10)).toContain('^f')
  expect(Number(at(node(answer, 1), 1))).toBeGreaterThan(Number(at(node(answer, 0), 1)))
  expect(server.sent.map(({ html }) => html)).toEqual(['abc'])

  const fd = JSON.parse(post(server, '/sync/u/0/i/fd', [[[thread.id, 1]], 2]).body)
  const [now, before] = list(at(fd, 1))
  expect([at(now, 0), at(before, 0)]).toEqual([thread.id, thread.id])
  expect(Number(at(now, 4))).toBeGreaterThan(Number(at(before, 4)))
})
