import { expect, test } from 'vitest'
import { type GmailServer, gmailServer } from '../support/gmail'
import { at, list } from '../support/gmail/read'
import { englishMailbox, koreanMailbox } from './mailbox'
import { change, get, message, post } from './requests'
import { variedMailbox } from './varied-mailbox'

function subjects(server: GmailServer, asked: unknown[], path = '/sync/u/0/i/bv'): unknown[] {
  const answer = JSON.parse(post(server, path, [asked, null, 2]).body)
  return list(at(answer, 2)).map((row) => at(row, 0, 0))
}

test('a delegated mailbox has paths and globals of its own', async () => {
  const server = await gmailServer([englishMailbox(), { ...koreanMailbox(), delegate: 'AEoRXRTm' }])
  for (const path of ['/mail/u/0/d/AEoRXRTm/', '/mail/b/AEoRXRTm/u/0/']) {
    const { body } = get(server, path)
    expect(body).toContain('"/mail/u/0/d/AEoRXRTm"')
    expect(body).toContain('hana@hana-design.example')
  }
  expect(subjects(server, ['^i', 0], '/sync/u/0/d/AEoRXRTm/i/bv')).toEqual([
    '홈페이지 개편 일정 문의',
  ])
  expect(get(server, '/mail/u/1/').status).toBe(404)
  expect(get(server, '/mail/u/0/').body).not.toContain('hana@hana-design.example')
})

test('another account may follow under the same path', async () => {
  const server = await gmailServer([englishMailbox(), koreanMailbox()])
  expect(get(server, '/mail/u/0/').body).toContain('<html lang="en">')
  server.accounts.reverse()
  expect(get(server, '/mail/u/0/').body).toContain('<html lang="ko">')
})

test('windows of their own', async () => {
  const server = await gmailServer([englishMailbox()])
  const query = 'ver=1x&search=inbox&th=%23thread-f:1848329228037089392&cvid=1'
  const thread = get(server, `/mail/u/0/popout?${query}`)
  expect(thread.body).toContain('<body class="xE Su aAU">')
  expect(thread.body).not.toContain('a6jdv')
  const older = get(server, '/mail/u/0/?ui=2&view=btop&th=19cadd4663852e6b')
  expect(older.body).toContain('<body class="xE Su aAU">')
  expect(get(server, '/mail/u/0/popout?ver=1x').body).toContain('<body class="xE xp aAU">')
})

test('lists: folders, labels, searches, pages', async () => {
  const server = await gmailServer([variedMailbox()])
  expect(subjects(server, ['^s', 0])).toEqual(['You have won'])
  expect(subjects(server, ['^k', 0])).toEqual(['Old plans'])
  expect(subjects(server, ['^scheduled', 0])).toEqual(['Later'])
  expect(subjects(server, ['^x_1', 0])).toEqual(['Prints for the wall'])
  expect(subjects(server, ['^all', 0])).not.toContain('You have won')
  expect(subjects(server, ['', 0, 0, 'from:sora-prints 240'])).toEqual(['Prints for the wall'])
  expect(subjects(server, ['', 0, 0, 'click'])).toEqual([])
  expect(subjects(server, ['^i', 1, 1])).toEqual(['The whole catalogue'])
})

test('a message read in the trash stays there', async () => {
  const server = await gmailServer([variedMailbox()])
  const thread = server.accounts[0]?.mailbox.threads.at(-1)
  const ids = thread?.messages.map(({ id }) => id)
  post(server, '/sync/u/0/i/s', change(thread?.id ?? '', 4, [['^o'], ['^u'], ids, 0]))
  expect(subjects(server, ['^k', 0])).toEqual(['Old plans'])
})

test('a clipped message, an invitation, and mail from a second address', async () => {
  const server = await gmailServer([variedMailbox()])
  const [, clipped, invitation, prints] = server.accounts[0]?.mailbox.threads ?? []
  const record = (id: string | undefined, index = 0) =>
    at(JSON.parse(post(server, '/sync/u/0/i/fd', [[[id, 1]], 2]).body), 1, 0, 2, index, 1)
  expect(at(record(clipped?.id), 5, 2)).toBe(1)
  const rest = String(at(record(clipped?.id), 5, 3))
  expect(rest).toContain('view=lg&permmsgid=msg-f:')
  expect(get(server, rest.replace('https://mail.google.com', '')).body).toContain('Page one.')
  expect(at(record(invitation?.id), 7)).toMatch(/^<calendar-[0-9a-f-]{36}@google\.com>$/)
  expect(at(record(invitation?.id), 13, 0, 0, 3, 3)).toBe('application/ics')
  expect(at(record(prints?.id, 1), 10, 16)).toBe('hello@sora-prints.example')
  expect(at(record(prints?.id, 1), 11, 1)).toBe('sora@studio-sora.example')
  expect(prints?.messages[1]?.labels).toContain('^f')
  const reply = message('msg-a:r9', 'Yes', ['^all', '^pfg'], [1, 'hello@sora-prints.example', 'P'])
  post(server, '/sync/u/0/i/s', change(prints?.id ?? '', 1, [reply]))
  expect(server.sent[0]?.from.address).toBe('hello@sora-prints.example')
})

test('fd answers are late by turns', async () => {
  const server = await gmailServer([englishMailbox()], { fdDelay: [300, 0] })
  const delays = [1, 2, 3].map(() => post(server, '/sync/u/0/i/fd', [[], 2]).delay)
  expect(delays).toEqual([300, 0, 300])
})
