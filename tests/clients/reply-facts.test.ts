import { expect, test } from 'vitest'
import { replyFacts } from '../../lib/clients/reply-facts'
import type { Signal } from '../../lib/detectors/signal'
import type { Told } from '../../lib/facts/mail'
import { nothingKnown, type TalkFacts } from '../../lib/facts/talk-facts'

const day = 86_400_000
const now = Date.parse('2026-03-20T12:00:00Z')

const toldAgo = (days: number): Told => ({
  message: 'a',
  thread: 't',
  at: now - days * day,
  by: 'client',
  words: 'as said',
})
const asks = (days: number): Signal => ({
  type: 'scope-creep',
  message: 'a',
  at: now - days * day,
  quote: 'one more page.',
  detail: {},
})
const missed = (days: number): TalkFacts => ({
  ...nothingKnown,
  meetings: [
    {
      told: toldAgo(days + 7),
      start: { at: now - days * day, precision: 'exact' },
      moves: [],
      missed: { told: toldAgo(days), by: 'client' },
    },
  ],
})

test('the newest meeting that was missed, and the request in the client’s own words', () => {
  const facts = { ...nothingKnown, meetings: [...missed(9).meetings, ...missed(3).meetings] }
  expect(replyFacts([asks(20)], facts, now)).toEqual({
    meeting: now - 3 * day,
    request: 'one more page',
  })
})

test('what lies more than 90 days back is not named', () => {
  expect(replyFacts([asks(91)], missed(91), now)).toEqual({})
  expect(replyFacts([asks(89)], missed(89), now)).toHaveProperty('meeting')
})

test('what the client owes and has not sent', () => {
  const owed = { kind: 'files', by: 'client', told: toldAgo(5), nudges: [] } as const
  const awaiting = (more: object) =>
    replyFacts([], { ...nothingKnown, owed: [{ ...owed, nudges: [], ...more }] }, now)
  expect(awaiting({})).toEqual({ awaited: 'files' })
  expect(awaiting({ settled: toldAgo(1) })).toEqual({})
  expect(awaiting({ by: 'owner' })).toEqual({})
})
