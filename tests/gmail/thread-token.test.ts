import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { threadInHash } from '../../lib/gmail/thread-token'
import { threadToken } from '../support/gmail/thread-token'

const hex = (decimal: string) => BigInt(decimal).toString(16)

describe('tokens', () => {
  test.each([
    ['FMfcgzQcqlBLwLspwKpJHSKfdDPZsRhN', '1848329228037089392'],
    ['FMfcgzGwHpShPkWdxBZFXMBHZtTxNdvW', '1783431585939582031'],
  ])('%s', (token, decimal) => {
    const thread = { gmail: `thread-f:${decimal}`, legacy: hex(decimal) }
    expect(threadInHash(`#inbox/${token}`)).toEqual(thread)
    expect(threadInHash(`#label/Clients%2FBakery/p2/${token}`)).toEqual(thread)
    expect(threadInHash(`#inbox/${token}?compose=new`)).toEqual(thread)
  })

  test('of a thread begun in a client tells no legacy id', () => {
    expect(threadInHash('#sent/KtbxLthqCqfmTnHQpDJCWDbpmMKpWVvgsq')).toEqual({
      gmail: 'thread-a:r1874021224361823147',
    })
  })

  test('of any thread is read back', () => {
    const ids = fc.oneof(
      fc.bigInt({ min: 10n ** 18n, max: 2n ** 63n - 1n }).map((id) => `thread-f:${id}`),
      fc
        .bigInt({ min: 10n ** 17n, max: 2n ** 63n - 1n })
        .chain((id) => fc.constantFrom(`thread-a:r${id}`, `thread-a:r-${id}`)),
    )
    fc.assert(
      fc.property(ids, (id) => {
        expect(threadInHash(`#inbox/${threadToken(id)}`)?.gmail).toBe(id)
      }),
    )
  })
})

test('a legacy id in an older link', () => {
  expect(threadInHash('#all/16f438f4edd46df5')).toEqual({ legacy: '16f438f4edd46df5' })
})

test.each([
  '',
  '#inbox',
  '#inbox/p2',
  '#settings/general',
  '#search/invoice+overdue',
  '#label/bcdfghjklmnpqrstvwxz',
  '#search/FMfcgzQcqlBLwLspwKpJHSKfdDPZsRh!',
  '#inbox?compose=CqMvqmRLbRhtqczNhFhkDQPRFTQBHmDpFpKtPVWGdZHFgscZcWpMKGJpSjgpgpvdSbRMRTSpSxB',
  `#inbox/${'B'.repeat(40)}`,
  `#inbox/${'z'.repeat(100_000)}`,
])('no thread: %j', (hash) => {
  expect(threadInHash(hash)).toBeUndefined()
})

test('any hash is looked at without a throw', () => {
  const token = fc.string({
    unit: fc.constantFrom(...'BCDFGHJKLMNPQRSTVWXZbcdfghjklmnpqrstvwxz'),
    minLength: 20,
    maxLength: 100,
  })
  fc.assert(
    fc.property(fc.oneof(token, fc.string()), (segment) => {
      threadInHash(`#inbox/${segment}`)
    }),
  )
})
