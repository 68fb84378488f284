import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { zoneOffset } from '../../lib/mail/zone-offset'

const minute = 60_000
const zones = [
  'Europe/London',
  'Asia/Seoul',
  'America/St_Johns',
  'Australia/Lord_Howe',
  'Africa/Casablanca',
  'Pacific/Apia',
]

/** Minutes east of UTC as `GMT+05:30` tells them. */
function named(at: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' })
  const name = parts.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? ''
  const [, sign, hours = 0, minutes = 0] = /^GMT(?:([+-])(\d\d):(\d\d))?/.exec(name) ?? []
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes))
}

describe('a zone’s offset', () => {
  test('is the platform’s own at any time', () => {
    const times = fc.integer({ min: Date.parse('1995-01-01'), max: Date.parse('2036-01-01') })
    fc.assert(
      fc.property(times, fc.constantFrom(...zones), (at, zone) => {
        expect(zoneOffset(at, zone) / minute).toBe(named(at, zone))
      }),
    )
  })

  test.each([
    ['Europe/London', '2026-03-29T00:59:59Z', 0],
    ['Europe/London', '2026-03-29T01:00:00Z', 60],
    ['Europe/London', '2026-10-25T00:59:59Z', 60],
    ['Europe/London', '2026-10-25T01:00:00Z', 0],
    ['Australia/Lord_Howe', '2026-04-04T14:59:00Z', 660],
    ['Australia/Lord_Howe', '2026-04-04T15:00:00Z', 630],
    ['Asia/Seoul', '2026-03-29T01:00:00Z', 540],
  ])('%s at %s', (zone, at, minutes) => {
    expect(zoneOffset(Date.parse(at), zone) / minute).toBe(minutes)
  })

  test('a zone that nobody knows is an error', () => {
    expect(() => zoneOffset(0, 'Nowhere/Land')).toThrow(RangeError)
  })
})
