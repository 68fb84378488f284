import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseSync, readSync } from '../../lib/gmail/sync/read-sync'
import { toMessage } from '../../lib/gmail/sync/to-message'
import { Message } from '../../lib/mail/message'
import { englishMailbox } from '../gmail-page/mailbox'
import { buildMailbox, bvAnswer, embeddedFdAnswer, fdAnswer, syncAnswer } from '../support/gmail'

const mailbox = buildMailbox(englishMailbox())
const { threads, owner } = mailbox
const answers = (['array', 'object'] as const).flatMap((shape) => [
  fdAnswer(
    threads.map((thread) => ({ thread, heads: true })),
    owner,
    { shape },
  ),
  bvAnswer(mailbox, threads, { shape }),
  embeddedFdAnswer(mailbox, threads, { shape }),
  syncAnswer(
    mailbox,
    threads.map((thread) => ({ thread })),
    { shape },
  ),
])

/** Reads an answer of any kind to the end; whatever comes out is whole. */
function readAll(json: unknown): number {
  const found = readSync(json)
  for (const message of found) {
    expect(message.messageId).toMatch(/^msg-(f:\d+|a:r-?\d+)$/)
    expect(message.threadId).toMatch(/^thread-(f:\d+|a:r-?\d+)$/)
    const read = toMessage(message, {
      account: owner.address,
      addresses: new Set([owner.address]),
      zone: 'UTC',
    })
    if (read) {
      expect(Message.parse(read)).toEqual(read)
      expect(read.from.address).not.toBe('')
      expect(Number.isNaN(new Date(read.at).getTime())).toBe(false)
      expect(read.at).toBeGreaterThan(0)
    }
  }
  return found.length
}

const nonsense = fc.oneof(
  fc.constantFrom(null, true, -1, 0, 1e308, 2 ** 53, '', '0', 'thread-f:1', 'msg-f:1', [], {}),
  fc.string(),
  fc.integer(),
  fc.json({ maxDepth: 3 }).map((text) => JSON.parse(text)),
)

/** Puts nonsense in, or leaves out, whatever stands at places chosen by the numbers. */
function mutate(json: unknown, steps: readonly number[], value: unknown): void {
  let node = json
  for (const [index, step] of steps.entries()) {
    if (typeof node !== 'object' || node === null) return
    const keys = Object.keys(node)
    const key = keys[step % Math.max(1, keys.length)]
    if (key === undefined) return
    const next: unknown = Reflect.get(node, key)
    if (index === steps.length - 1 || typeof next !== 'object' || next === null) {
      if (value === undefined) Reflect.deleteProperty(node, key)
      else Reflect.set(node, key, value)
      return
    }
    node = next
  }
}

test('unharmed, they are read', () => {
  for (const answer of answers) expect(readAll(answer)).toBe(11)
})

test('any places replaced or left out', () => {
  const place = fc.array(fc.nat(90), { minLength: 1, maxLength: 9 })
  const change = fc.tuple(place, fc.oneof(nonsense, fc.constant(undefined)))
  const changes = fc.array(change, { minLength: 1, maxLength: 12 })
  fc.assert(
    fc.property(fc.nat(answers.length - 1), changes, (which, given) => {
      const answer: unknown = JSON.parse(JSON.stringify(answers[which]))
      for (const [steps, value] of given) mutate(answer, steps, structuredClone(value))
      readAll(answer)
    }),
    { numRuns: 400 },
  )
})

test('any text cut off, or with characters changed', () => {
  const texts = answers.map((answer) => JSON.stringify(answer))
  fc.assert(
    fc.property(
      fc.nat(texts.length - 1),
      fc.nat(),
      fc.string({ maxLength: 3 }),
      (which, at, more) => {
        const text = texts[which] ?? ''
        const place = at % text.length
        readAll(parseSync(text.slice(0, place)))
        readAll(parseSync(text.slice(0, place) + more + text.slice(place + more.length)))
      },
    ),
    { numRuns: 100 },
  )
})

test('nesting of any depth', () => {
  const deep = (depth: number, open: string, close: string) =>
    readAll(parseSync(`${open.repeat(depth)}1${close.repeat(depth)}`))
  for (const depth of [50, 100, 3000]) {
    expect(deep(depth, '[', ']')).toBe(0)
    expect(deep(depth, '{"1":', '}')).toBe(0)
  }
})

test('keys beyond any field, prototypes and millions as keys make no giant lists', () => {
  const hostile =
    '{"4294967294":1,"999":2,"__proto__":{"1":[]},"constructor":{},"3":{"1":{"999":1}}}'
  expect(readAll(parseSync(hostile))).toBe(0)
  expect(Reflect.get({}, '1')).toBeUndefined()
})

test('any JSON at all', () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 8 }), (text) => {
      readAll(parseSync(text))
    }),
  )
})
