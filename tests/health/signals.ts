import fc from 'fast-check'
import { type Signal, type SignalDetail, SignalType } from '../../lib/detectors/signal'
import { weights } from '../../lib/health/weights'

export const day = 86_400_000
export const now = Date.parse('2026-06-01T12:00:00Z')
/** Enough mail, long ago, for a score in every week of the history. */
export const longHistory = Array.from({ length: 30 }, (_, index) => now - (400 - index) * day)

export const harmful = SignalType.options.filter((type) => weights[type].points < 0)

let made = 0

/** A signal some days before `now`, in a message of its own. */
export function signal(type: SignalType, daysAgo = 0, detail: SignalDetail = {}): Signal {
  made += 1
  return { type, message: `m${made}`, at: now - daysAgo * day, quote: 'as said', detail }
}

const detail = fc.record(
  {
    ordinal: fc.integer({ min: 1, max: 9 }),
    asks: fc.boolean(),
    outsideMinutes: fc.integer({ min: 1, max: 40_000 }),
    noticeMinutes: fc.integer({ min: -2000, max: 30_000 }),
    moved: fc.boolean(),
  },
  { requiredKeys: [] },
)

/**
 * Signals of half a year on both sides of `now`; several may stand in one message or moment.
 * @param size `max` for as many as there may be; fast-check likes short lists.
 */
export function anySignals(
  types: readonly SignalType[] = SignalType.options,
  maxLength = 40,
  size: 'small' | 'max' = 'small',
) {
  const one = fc.record({
    type: fc.constantFrom(...types),
    message: fc.integer({ min: 0, max: 12 }).map((number) => `m${number}`),
    at: fc.integer({ min: -180, max: 60 }).map((days) => now + days * day),
    quote: fc.constant('as said'),
    detail: detail as fc.Arbitrary<SignalDetail>,
  })
  const idOf = ({ message, type }: Signal) => `${message} ${type}`
  return fc.uniqueArray(one, { maxLength, selector: idOf, size })
}
