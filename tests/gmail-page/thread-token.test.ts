import { expect, test } from 'vitest'
import { threadOfToken, threadToken } from '../support/gmail'

// From URLs in public issues and InboxSDK's test of its decoder, 2020 to 2026.
const PAIRS = [
  ['FMfcgzQcqlBLwLspwKpJHSKfdDPZsRhN', 'thread-f:1848329228037089392'],
  ['FMfcgzGwHpShPkWdxBZFXMBHZtTxNdvW', 'thread-f:1783431585939582031'],
  ['KtbxLthqCqfmTnHQpDJCWDbpmMKpWVvgsq', 'thread-a:r1874021224361823147'],
] as const

test.each(PAIRS)('%s is %s, both ways', (token, id) => {
  expect(threadOfToken(token)).toBe(id)
  expect(threadToken(id)).toBe(token)
})

test('a token of a draft holds thread and message', () => {
  const token = 'CqMvqmRLbRhtqczNhFhkDQPRFTQBHmDpFpKtPVWGdZHFgscZcWpMKGJpSjgpgpvdSbRMRTSpSxB'
  expect(threadOfToken(token)).toBe('thread-f:1689835521506698369+msg-a:r-4437691956637862407')
})

test('a negative client id makes a token of 35 letters', () => {
  const token = threadToken('thread-a:r-2602384757092328293')
  expect(token).toMatch(/^QgrcJH.{29}$/)
  expect(threadOfToken(token)).toBe('thread-a:r-2602384757092328293')
})

test.each(['p2', 'inbox', '19cadd4663852e6b', 'BBBBBBBBBBBBBBBBBBBBBBBB', ''])(
  '%s is no token',
  (segment) => expect(threadOfToken(segment)).toBeUndefined(),
)
