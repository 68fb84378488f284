import type { Signal } from '../detectors/signal'
import type { Situation } from './situation'

type Sign = Pick<Signal, 'type' | 'at' | 'detail'>

const HOUR = 3_600_000
const DAY = 24 * HOUR

/** How long a sign counts towards a pattern. */
const PATTERN = 90 * DAY

/** How long a single event still calls for an answer of its own. */
const FRESH = 14 * DAY

/** After so many reminders the next is the last. */
const LAST_REMINDER = 3

/** Signs less than this apart tell of one occasion: an evening's mails, a notice and the note to it. */
const OCCASION = 12 * HOUR

/** Signs of strain after which thanks alone would sound as if nothing had been said. */
const STRAIN: readonly Signal['type'][] = [
  'scope-creep',
  'stalled',
  'advice-rejected',
  'urgency',
  'hostility',
]

/**
 * Up to three situations that fit a client's signals at `now` (epoch ms), the best first and never
 * none: money that is owed, then meetings, then hours, then thanks. A boundary comes before thanks
 * because what is left unsaid there costs the owner more.
 */
export function chooseSituations(signals: readonly Sign[], now: number): Situation[] {
  const recent = signals
    .filter(({ at }) => at > now - PATTERN && at <= now)
    .sort((a, b) => a.at - b.at)
  const fresh = recent.filter(({ at }) => at > now - FRESH)
  const boundaries = [payment(recent, now), meeting(recent, fresh), hours(recent)].flat()
  const strained = boundaries.length === 0 && fresh.some(({ type }) => STRAIN.includes(type))
  const chosen = [...boundaries, ...(strained ? (['check-in'] as const) : []), ...thanks(fresh)]
  return chosen.length > 0 ? chosen.slice(0, 3) : ['check-in']
}

/** A chase is a reminder already sent, so the next one is at least the second; a fresh delay is answered first. */
function payment(recent: readonly Sign[], now: number): Situation[] {
  const owed = recent.slice(recent.findLastIndex(({ type }) => type === 'paid') + 1)
  const told = owed.filter(({ type }) => type === 'payment-chase' || type === 'payment-delay')
  const last = told.at(-1)
  if (!last) return []
  if (last.type === 'payment-delay' && last.at > now - FRESH) return ['payment-delay']
  const reminders = told.filter(({ type }) => type === 'payment-chase').length
  if (reminders === 0) return ['payment-reminder']
  return [reminders < LAST_REMINDER ? 'payment-reminder-again' : 'payment-final']
}

function meeting(recent: readonly Sign[], fresh: readonly Sign[]): Situation[] {
  const missed = recent.filter(({ type }) => type === 'cancellation' || type === 'no-show')
  if (occasions(missed) > 1) return ['meeting-policy']
  if (fresh.some(({ type }) => type === 'no-show')) return ['meeting-missed']
  return fresh.some(({ type }) => type === 'cancellation') ? ['meeting-moved'] : []
}

/** A late mail that asks for nothing is a small thing, and so is a single one that does. */
function hours(recent: readonly Sign[]): Situation[] {
  const asking = recent.filter(({ type, detail }) => type === 'after-hours' && detail.asks)
  return occasions(asking) > 1 ? ['working-hours'] : []
}

/** The newest good sign is thanked for first. */
function thanks(fresh: readonly Sign[]): Situation[] {
  const situations = fresh.toReversed().flatMap(({ type }): Situation[] => {
    if (type === 'praise') return ['thanks-praise']
    return type === 'paid' ? ['thanks-payment'] : []
  })
  return [...new Set(situations)]
}

/** How many separate occasions the signs, oldest first, tell of. */
function occasions(signs: readonly Sign[]): number {
  return signs.filter(({ at }, i) => at - (signs[i - 1]?.at ?? Number.NEGATIVE_INFINITY) > OCCASION)
    .length
}
