import type { Signal } from '../detectors/signal'
import type { NextStep } from '../health/health'
import { chooseSituations } from './choose-situation'
import type { Situation } from './situation'

type Sign = Pick<Signal, 'type' | 'at' | 'detail'>

/** Beside a talk only what goes with it: a reply that settles one matter as if nothing else were belies it. */
const besideTalk: readonly Situation[] = [
  'payment-delay',
  'payment-reminder-again',
  'payment-final',
  'meeting-policy',
]
/** What restates a boundary where no money, meetings or hours are to be restated. */
const restated: Partial<Record<Signal['type'], Situation>> = {
  hostility: 'hostile-mail',
  'scope-creep': 'extra-work',
  stalled: 'feedback-date',
  'advice-rejected': 'advice-given',
  urgency: 'urgent-request',
}
const money: readonly Situation[] = [
  'payment-reminder',
  'payment-reminder-again',
  'payment-final',
  'payment-delay',
]
/** Alone they restate nothing. */
const kind: readonly Situation[] = ['check-in', 'thanks-praise', 'thanks-payment']
const offered = 3
/** What may stand beside the fitting replies where those are fewer than three; none belies the step. */
const besides: Record<NextStep, readonly Situation[]> = {
  none: ['check-in', 'feedback-date', 'talk-over'],
  observe: ['check-in', 'feedback-date', 'talk-over'],
  boundary: ['check-in', 'feedback-date'],
  talk: ['feedback-date', 'working-hours'],
  reprice: [],
  part: [],
}
/** What was seen longer ago is no longer the matter at hand. */
const RECENT = 90 * 86_400_000

/**
 * Three replies that fit the next step and what was seen, the best first: nobody is told in one breath to part and to
 * send a reminder.
 * @param now Epoch ms.
 * @param reminder What a bill past its day calls for by itself, whether or not any mail spoke of it.
 */
export function situationsFor(
  step: NextStep,
  signals: readonly Sign[],
  now: number,
  reminder?: Situation,
): Situation[] {
  const seen = withReminder(chooseSituations(signals, now), reminder)
  const fitting: Record<NextStep, () => Situation[]> = {
    none: () => seen,
    observe: () => withoutBoundaries(seen),
    boundary: () => bounded(seen, matters(signals, now)),
    talk: () => [
      'talk-over',
      ...seen.filter((situation) => besideTalk.includes(situation)),
      ...matters(signals, now),
    ],
    reprice: () => ['new-terms', 'talk-over', 'extra-work'],
    part: () => ['parting', 'talk-over', 'hand-over'],
  }
  return [...new Set([...fitting[step](), ...besides[step]])].slice(0, offered)
}

/** Money that mail speaks of has its answer already; else a bill past its day goes before all other matters. */
function withReminder(seen: Situation[], reminder: Situation | undefined): Situation[] {
  const isMoney = seen.some((situation) => money.includes(situation))
  return reminder && !isMoney ? [reminder, ...seen] : seen
}

/** What is let pass this time is not restated. Money that is owed stays owed. */
function withoutBoundaries(seen: readonly Situation[]): Situation[] {
  const passing = seen.filter((one) => one !== 'working-hours' && one !== 'meeting-policy')
  return passing.length > 0 ? passing : ['check-in']
}

/** Money, meetings and hours go before the newest matter; a talk stands beside it, and kind words alone restate nothing. */
function bounded(seen: readonly Situation[], matter: readonly Situation[]): Situation[] {
  const isKind = (situation: Situation) => kind.includes(situation)
  const boundaries = seen.filter((situation) => !isKind(situation))
  return [...boundaries, ...matter, 'talk-over', ...seen.filter(isKind)]
}

/** What is to be restated of the signs seen lately, the newest first. */
function matters(signals: readonly Sign[], now: number): Situation[] {
  const recent = signals.filter(({ at }) => at <= now && now - at < RECENT)
  const newest = recent.toSorted((a, b) => b.at - a.at)
  return [...new Set(newest.flatMap(({ type }) => restated[type] ?? []))]
}
