import type { TalkMessage } from '../../detectors/detector'
import type { Signal, SignalType } from '../../detectors/signal'
import { harmOf } from '../severity'
import type { TakenStep } from '../taken-step'
import { type TroubleKind, troubleKinds } from '../trouble-kinds'
import { fading, harms } from '../weights'

/** What the ladder looks at. Each is between 0 (not so, or faded) and 1; `second` means once more. */
export const ladderFacts = [
  'payment',
  'payment-second',
  'payment-third',
  'meetings',
  'meetings-second',
  'extras',
  'extras-second',
  'extras-now',
  'stalled',
  'stalled-second',
  'advice',
  'advice-second',
  'urgency',
  'urgency-second',
  'hostility',
  'hostility-second',
  'much',
  'very-much',
  'unheeded',
  'quiet-since',
  'praise',
  'talk-open',
  'reprice-open',
  'part-open',
] as const
export type LadderFact = (typeof ladderFacts)[number]
export type LadderFacts = Readonly<Record<LadderFact, number>>

/** What the ladder is told of a client: all up to the moment at which it looks. */
export interface LadderEvidence {
  signals: readonly Signal[]
  /** Mail to and fro, oldest first. */
  mails: readonly Pick<TalkMessage, 'key' | 'role' | 'at'>[]
  /** The owner's own steps, oldest first. */
  taken: readonly TakenStep[]
}

/** Signs of words and money; mail after hours is told by the clock and weighs by itself. */
const troubles: readonly SignalType[] = Object.values(troubleKinds).flat()

/** The facts at `now` (epoch ms). Signs count by what is left of them, so that facts fade with time. */
export function readLadderFacts(
  { signals, mails, taken }: LadderEvidence,
  now: number,
): LadderFacts {
  const amounts = amountsLeft(signals, now)
  const amount = (types: readonly SignalType[]) =>
    types.reduce((sum, type) => sum + (amounts.get(type) ?? 0), 0)
  const kind = (name: TroubleKind) => amount(troubleKinds[name])
  const all = amount(troubles)
  const troubled = troubledMails(signals)
  const lastOfClient = mails.findLast(({ role }) => role === 'client')
  const open = openStep(mails, taken)
  return {
    payment: part(kind('payment')),
    'payment-second': part(kind('payment') - 1),
    'payment-third': part(kind('payment') - 2),
    meetings: part(kind('meetings')),
    'meetings-second': part(kind('meetings') - 1),
    extras: part(kind('extras')),
    'extras-second': part(kind('extras') - 1),
    'extras-now': has(signals, lastOfClient?.key, 'scope-creep'),
    stalled: part(kind('stalled')),
    'stalled-second': part(kind('stalled') - 1),
    advice: part(kind('advice')),
    'advice-second': part(kind('advice') - 1),
    urgency: part(kind('urgency')),
    'urgency-second': part(kind('urgency') - 1),
    hostility: part(kind('hostility')),
    'hostility-second': part(kind('hostility') - 1),
    much: part(all - 2),
    'very-much': part((all - 2) / 4),
    unheeded: isUnheeded(mails, troubled) ? 1 : 0,
    'quiet-since': part(quietMails(mails, troubled) / Math.max(1, all / MUCH_PER_QUIET)),
    praise: part(amount(['praise'])),
    'talk-open': open === 'talk' ? 1 : 0,
    'reprice-open': open === 'reprice' ? 1 : 0,
    'part-open': open === 'part' ? 1 : 0,
  }
}

/** How much trouble still counts, in signs; mail after hours is left out. */
export function troubleLeft(signals: readonly Signal[], now: number): number {
  return signals
    .filter(({ type }) => troubles.includes(type))
    .reduce((sum, signal) => sum + weightOf(signal, now), 0)
}

/** A week's notice is a courtesy: what is moved so early is half a sign. */
const COURTESY = 7 * 1440

/** What is left of a sign, and of that what its circumstances leave. */
function weightOf(signal: Signal, now: number): number {
  const { noticeMinutes = 0 } = signal.detail
  const early = signal.type === 'cancellation' && noticeMinutes >= COURTESY
  const counts = harms(signal.type) ? harmOf(signal) : 1
  return fading(signal, now) * counts * (early ? 1 / 2 : 1)
}

/** Money that came weighs half as much as money that is still asked for. */
const SETTLED = 0.5

/** How much of each type is left, in signs. */
function amountsLeft(signals: readonly Signal[], now: number): ReadonlyMap<SignalType, number> {
  const paid = signals.reduce(
    (last, { type, at }) => (type === 'paid' ? Math.max(last, at) : last),
    0,
  )
  const amounts = new Map<SignalType, number>()
  for (const signal of signals) {
    const settled = isMoney(signal.type) && signal.at <= paid
    const left = weightOf(signal, now) * (settled ? SETTLED : 1)
    amounts.set(signal.type, (amounts.get(signal.type) ?? 0) + left)
  }
  return amounts
}

function isMoney(type: SignalType): boolean {
  return type === 'payment-chase' || type === 'payment-delay'
}

function part(amount: number): number {
  return Math.max(0, Math.min(1, amount))
}

function has(signals: readonly Signal[], message: string | undefined, type: SignalType): number {
  return signals.some((signal) => signal.type === type && signal.message === message) ? 1 : 0
}

function troubledMails(signals: readonly Signal[]): ReadonlySet<string> {
  return new Set(
    signals
      .filter((signal) => signal.type !== 'after-hours' && harmOf(signal) > 0)
      .map(({ message }) => message),
  )
}

/** The client's trouble came again after a mail of the owner's that had the chance to answer it. */
function isUnheeded(mails: LadderEvidence['mails'], troubled: ReadonlySet<string>): boolean {
  const ofClient = (mail: LadderEvidence['mails'][number]) =>
    mail.role === 'client' && troubled.has(mail.key)
  const first = mails.findIndex(ofClient)
  const last = mails.findLastIndex(ofClient)
  return first >= 0 && mails.slice(first, last).some(({ role }) => role === 'owner')
}

/** How many signs one quiet mail of the client's can stand against. */
const MUCH_PER_QUIET = 3

/** Mails of the client's since the last sign of trouble; none where there was no trouble. */
function quietMails(mails: LadderEvidence['mails'], troubled: ReadonlySet<string>): number {
  const last = mails.findLastIndex(({ key }) => troubled.has(key))
  return last < 0 ? 0 : mails.slice(last + 1).filter(({ role }) => role === 'client').length
}

/** The step in the owner's newest mail: it is under way until it is followed by another. */
function openStep(
  mails: LadderEvidence['mails'],
  taken: readonly TakenStep[],
): TakenStep['step'] | undefined {
  const newest = mails.findLast(({ role }) => role === 'owner')
  return taken.find(({ message }) => message === newest?.key)?.step
}
