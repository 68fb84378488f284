import { describe, expect, test } from 'vitest'
import { parseSync, readSync } from '../../lib/gmail/sync/read-sync'
import type { SyncMessage } from '../../lib/gmail/sync/sync-message'
import { englishMailbox, koreanMailbox } from '../gmail-page/mailbox'
import {
  buildMailbox,
  bvAnswer,
  embeddedBvAnswer,
  embeddedFdAnswer,
  fdAnswer,
  syncAnswer,
} from '../support/gmail'
import type { Json } from '../support/gmail/fields'

const mailbox = buildMailbox(englishMailbox())
const { threads, owner } = mailbox
const entries = (heads: boolean) => threads.map((thread) => ({ thread, heads }))
const all = threads.flatMap((thread) => thread.messages.map((mail) => ({ thread, mail })))
const byId = (messages: readonly SyncMessage[]) =>
  new Map(messages.map((message) => [message.messageId, message]))

describe.each(['array', 'object'] as const)('in the %s shape', (shape) => {
  test.each([true, false])('a thread fetch; heads: %s', (heads) => {
    const found = byId(readSync(fdAnswer(entries(heads), owner, { shape })))
    expect(found.size).toBe(all.length)
    for (const { thread, mail } of all) {
      expect(found.get(mail.id)).toMatchObject({
        threadId: thread.id,
        legacyMessageId: mail.legacyId,
        epochMs: mail.at,
        from: mail.from,
        to: mail.to,
        cc: mail.cc,
        subject: mail.subject,
        messageIdHeader: mail.messageIdHeader,
        account: owner.address,
        body: { whole: mail.parts.map(([, html]) => html).join('') },
      })
      expect(found.get(mail.id)?.labels).toEqual(heads ? mail.labels : undefined)
    }
  })

  test('only kind 0 of the parts is newly written', () => {
    const found = byId(readSync(fdAnswer(entries(false), owner, { shape })))
    const last = threads[0]?.messages.at(-1)
    const fresh = found.get(last?.id ?? '')?.body?.fresh
    expect(fresh).toContain('We hoped')
    expect(fresh).not.toContain('Here is the first draft')
  })

  test.each([
    ['list', bvAnswer(mailbox, threads, { shape })],
    ['embedded list', embeddedBvAnswer(mailbox, threads, { shape })],
    ['list with bodies', embeddedFdAnswer(mailbox, threads, { shape })],
    [
      'changes',
      syncAnswer(
        mailbox,
        threads.map((thread) => ({ thread })),
        { shape },
      ),
    ],
  ])('%s: ids, sender, time and labels', (_, answer) => {
    const found = byId(readSync(answer))
    expect(found.size).toBe(all.length)
    for (const { thread, mail } of all) {
      expect(found.get(mail.id)).toMatchObject({
        threadId: thread.id,
        legacyThreadId: thread.legacyId,
        epochMs: mail.at,
        from: mail.from,
        labels: mail.labels,
        ...(mail.listId ? { listId: mail.listId } : {}),
      })
    }
  })
})

test('both shapes give equal messages, Korean ones too', () => {
  const korean = buildMailbox(koreanMailbox())
  for (const { threads: given, owner: own } of [mailbox, korean]) {
    const whole = given.map((thread) => ({ thread, heads: true }))
    const [array, object] = (['array', 'object'] as const).map((shape) =>
      readSync(fdAnswer(whole, own, { shape })),
    )
    expect(object).toEqual(array)
  }
})

test('a thread twice in one answer: the higher version wins, in either order', () => {
  const [thread] = threads
  if (!thread) throw new Error('no thread')
  const draft = structuredClone(thread)
  draft.version -= 1
  for (const mail of draft.messages) Object.assign(mail, { labels: ['^r'], subject: 'Draft' })
  for (const states of [
    [thread, draft],
    [draft, thread],
  ]) {
    const answer = fdAnswer(
      states.map((state) => ({ thread: state, heads: true })),
      owner,
    )
    const found = readSync(answer)
    expect(found).toHaveLength(thread.messages.length)
    expect(found.map(({ labels }) => labels)).toEqual(thread.messages.map(({ labels }) => labels))
    expect(found.some(({ subject }) => subject === 'Draft')).toBe(false)
  }
})

test('a list that moved elsewhere is found by its ids', () => {
  const rows = (bvAnswer(mailbox, threads) as Json[])[2]
  expect(readSync([null, { '5': [0] }, [[2, null, 0, [[rows]]]]])).toHaveLength(all.length)
})

test('rows that are no messages are passed over', () => {
  const node = [
    'Subject',
    '',
    0,
    'thread-f:5',
    [['msg-a:bump-5'], ['msg-a:s:5'], ['msg-f:5'], null, 7],
  ]
  expect(readSync([null, null, [[node]]]).map(({ messageId }) => messageId)).toEqual(['msg-f:5'])
})

describe('text of an answer', () => {
  test('is JSON, with or without the guard', () => {
    expect(parseSync('[1]')).toEqual([1])
    expect(parseSync(")]}'\n\n[1]")).toEqual([1])
    expect(parseSync('[1')).toBeUndefined()
    expect(parseSync('')).toBeUndefined()
    expect(parseSync('<!doctype html>')).toBeUndefined()
  })
})
