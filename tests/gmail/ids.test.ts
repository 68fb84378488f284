import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  epochMsOfLegacyId,
  legacyIdIn,
  legacyIdOfDecimal,
  legacyIdOfPermId,
  messageIdIn,
  threadIdIn,
} from '../../lib/gmail/ids'
import { legacyIdAt } from '../support/gmail/mailbox'

describe('perm ids', () => {
  test.each([
    ['thread-f:1840959905192440233', 'thread-f:1840959905192440233'],
    ['thread-a:r1874021224361823147', 'thread-a:r1874021224361823147'],
    ['thread-a:r-4437691956637862407', 'thread-a:r-4437691956637862407'],
    ['thread-f:12|msg-f:12', 'thread-f:12'],
    ['msg-f:12', undefined],
    ['xthread-f:12', undefined],
    ['undefined', undefined],
    [12, undefined],
  ])('thread %j', (given, id) => {
    expect(threadIdIn(given)).toBe(id)
  })

  test.each([
    ['msg-f:12', 'msg-f:12'],
    ['msg-a:r-12', 'msg-a:r-12'],
    ['msg-a:bump-12', undefined],
    ['msg-a:s:12', undefined],
    ['msg-f:12|x', undefined],
    ['msg-f:', undefined],
    [null, undefined],
  ])('message %j', (given, id) => {
    expect(messageIdIn(given)).toBe(id)
  })
})

describe('legacy ids', () => {
  test('hex of the decimal, with all 64 bits', () => {
    expect(legacyIdOfDecimal('1594407458713395417')).toBe('16207922dbd860d9')
    expect(legacyIdOfDecimal('18446744073709551615')).toBe('ffffffffffffffff')
    expect(legacyIdOfDecimal('')).toBeUndefined()
    expect(legacyIdOfDecimal('-1')).toBeUndefined()
    expect(legacyIdOfPermId('msg-f:1594407458713395417')).toBe('16207922dbd860d9')
    expect(legacyIdOfPermId('thread-a:r1594407458713395417')).toBeUndefined()
  })

  test('lower-case hex of at most 16 digits', () => {
    expect(legacyIdIn('16f438f4edd46df5')).toBe('16f438f4edd46df5')
    for (const wrong of ['16F438F4EDD46DF5', '016f438f4edd46df5', '', '#16f4', 16]) {
      expect(legacyIdIn(wrong)).toBeUndefined()
    }
  })

  test('hold the time to the millisecond', () => {
    expect(new Date(epochMsOfLegacyId('16f438f4edd46df5')).toISOString()).toMatch(
      /^2019-12-26T18:54:22/,
    )
    const legacy = legacyIdOfPermId('thread-f:1840959905192440233') ?? ''
    expect(new Date(epochMsOfLegacyId(legacy)).toISOString()).toMatch(/^2025-08-20T07:49:39/)
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 2 ** 43 }),
        fc.integer({ min: 0, max: 2 ** 20 - 1 }),
        (at, low) => {
          expect(epochMsOfLegacyId(legacyIdAt(at, low))).toBe(at)
        },
      ),
    )
  })
})
