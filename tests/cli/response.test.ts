import { describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { englishMailbox } from '../gmail-page/mailbox'
import {
  buildMailbox,
  bvAnswer,
  embeddedBvAnswer,
  embeddedFdAnswer,
  fdAnswer,
  syncAnswer,
} from '../support/gmail'
import { file, run } from './run'

const mailbox = buildMailbox(englishMailbox())
const { threads, owner } = mailbox
const shapes = ['array', 'object'] as const

const Mailbox = z.strictObject({ address: z.string(), name: z.string() })
const Response = z.strictObject({
  messages: z.array(
    z.strictObject({
      threadId: z.string().check(z.regex(/^thread-(f:\d+|a:r-?\d+)$/)),
      legacyThreadId: z.optional(z.string().check(z.regex(/^[0-9a-f]+$/))),
      messageId: z.string().check(z.regex(/^msg-(f:\d+|a:r-?\d+)$/)),
      legacyMessageId: z.optional(z.string().check(z.regex(/^[0-9a-f]+$/))),
      epochMs: z.optional(z.int()),
      from: z.optional(Mailbox),
      to: z.optional(z.array(Mailbox)),
      cc: z.optional(z.array(Mailbox)),
      subject: z.optional(z.string()),
      text: z.optional(z.string()),
      labels: z.optional(z.array(z.string())),
      messageIdHeader: z.optional(z.string()),
    }),
  ),
})

async function messagesIn(...answers: unknown[]) {
  const files = answers.map((answer, index) => file(`answer-${index}.json`, JSON.stringify(answer)))
  const { status, out, error } = await run('--response', '--json', ...files)
  expect([status, error]).toEqual([0, ''])
  return Response.parse(JSON.parse(out)).messages
}

const ids = threads.flatMap(({ messages }) => messages.map(({ id }) => id))

describe.each(shapes)('in the %s shape', (shape) => {
  test('a thread fetch: everything that was sent', async () => {
    const entries = threads.map((thread) => ({ thread, heads: true }))
    const found = await messagesIn(fdAnswer(entries, owner, { shape }))
    expect(found.map(({ messageId }) => messageId).toSorted()).toEqual(ids.toSorted())
    const last = threads[0]?.messages.at(-1)
    expect(found.find(({ messageId }) => messageId === last?.id)).toEqual({
      threadId: threads[0]?.id,
      legacyThreadId: threads[0]?.legacyId,
      messageId: last?.id,
      legacyMessageId: last?.legacyId,
      epochMs: last?.at,
      from: last?.from,
      to: last?.to,
      cc: last?.cc,
      subject: last?.subject,
      text: expect.stringMatching(
        /^We hoped it was part.*\nBest, Mina\n[\s\S]*Here is the first draft\.$/,
      ),
      labels: last?.labels,
      messageIdHeader: last?.messageIdHeader,
    })
  })

  test('without heads labels are left out', async () => {
    const entries = threads.map((thread) => ({ thread, heads: false }))
    const found = await messagesIn(fdAnswer(entries, owner, { shape }))
    expect(found).toHaveLength(ids.length)
    for (const message of found) expect(message).not.toHaveProperty('labels')
  })

  test('a list: no text, no recipients, no subject', async () => {
    const found = await messagesIn(bvAnswer(mailbox, threads, { shape }))
    expect(found).toHaveLength(ids.length)
    for (const message of found) {
      expect(Object.keys(message)).not.toEqual(expect.arrayContaining(['text']))
      expect(message).not.toHaveProperty('to')
      expect(message).not.toHaveProperty('subject')
      expect(message.labels).toContain('^all')
    }
  })

  test('lists of the first load and changes', async () => {
    expect(await messagesIn(embeddedBvAnswer(mailbox, threads, { shape }))).toHaveLength(ids.length)
    const bodies = await messagesIn(embeddedFdAnswer(mailbox, threads, { shape }))
    expect(bodies.every(({ text }) => text !== undefined)).toBe(true)
    const update = syncAnswer(
      mailbox,
      threads.map((thread) => ({ thread })),
      { shape },
    )
    expect(await messagesIn(update)).toHaveLength(ids.length)
  })

  test('a heartbeat and an empty list hold none', async () => {
    expect(await messagesIn(syncAnswer(mailbox, [], { shape }))).toEqual([])
    expect(await messagesIn(bvAnswer(mailbox, [], { shape }))).toEqual([])
  })
})

test('both shapes give the same messages', async () => {
  const entries = threads.map((thread) => ({ thread, heads: true }))
  const [array, object] = shapes.map((shape) => fdAnswer(entries, owner, { shape }))
  expect(await messagesIn(object)).toEqual(await messagesIn(array))
})

test('one entry a message and file', async () => {
  const [thread] = threads
  if (!thread) throw new Error('no thread')
  const answer = fdAnswer(
    [
      { thread, heads: true },
      { thread, heads: false },
    ],
    owner,
  )
  expect(await messagesIn(answer)).toHaveLength(7)
  expect(await messagesIn(answer, answer)).toHaveLength(14)
})

test('JSON that is no answer of Gmail’s holds no messages', async () => {
  for (const json of [{}, [], null, 'text', 7, { messages: [{ id: 1 }] }]) {
    expect(await messagesIn(json)).toEqual([])
  }
})

test('the guard before some answers is passed over', async () => {
  const [thread] = threads
  const json = JSON.stringify(fdAnswer(thread ? [{ thread, heads: true }] : [], owner))
  const { status, out } = await run('--response', '--json', file('guarded.json', `)]}'\n${json}`))
  expect(status).toBe(0)
  expect(JSON.parse(out).messages).toHaveLength(7)
})

test('without --json: a line a message', async () => {
  const entries = threads.map((thread) => ({ thread, heads: true }))
  const saved = file('table.json', JSON.stringify(fdAnswer(entries, owner)))
  const { status, out } = await run('--response', saved)
  expect(status).toBe(0)
  expect(out.split('\n')).toHaveLength(ids.length + 1)
  expect(out).toContain('mina@lindenbakery.example')
})

test('a time that no calendar has does not stop the table', async () => {
  const [thread] = threads
  const json = JSON.stringify(fdAnswer(thread ? [{ thread, heads: false }] : [], owner))
  const wild = json.replaceAll(/\b177\d{10}\b/g, '9007199254740991')
  const { status } = await run('--response', file('wild.json', wild))
  expect(status).toBe(0)
})
