import type { TalkMessage } from '../detectors/detector'
import type { Signal } from '../detectors/signal'
import { zoneOffset } from '../mail/zone-offset'
import { inOrder } from './weights'

const day = 86_400_000
const MINUTE = 60_000
/** The hours of a day at work, wherever it is. */
const [BEGINS, ENDS] = [8, 19]

/** Where a client's clock is known from. */
export interface Clocks {
  /** The owner's IANA zone. */
  ownZone: string
  /** The client's, as the owner set it. */
  clientZone?: string
  /** Minutes east of UTC by the sender's own Date header, by message key. */
  offsets: ReadonlyMap<string, number>
}

/** The other side's word on a missed meeting so soon after the first is on the same one. */
const RETOLD = 7 * day

/**
 * The signals with what excuses them. Who writes in their own daytime, at another hour than the owner's, could not
 * know that it was late; who presses after days without an answer is not impatient; and a meeting that both sides say
 * was missed is missed once.
 */
export function withCircumstances(
  signals: readonly Signal[],
  talk: readonly TalkMessage[],
  clocks: Clocks,
): Signal[] {
  const retold = retoldMisses(signals, talk)
  return signals.map((signal) => {
    if (retold.has(signal)) return { ...signal, detail: { ...signal.detail, retold: true } }
    if (signal.type === 'after-hours' && isTheirDay(signal, clocks)) {
      return { ...signal, detail: { ...signal.detail, theirDay: true } }
    }
    const silence = signal.type === 'urgency' ? silenceBefore(signal, talk) : 0
    return silence > 0 ? { ...signal, detail: { ...signal.detail, ownSilence: silence } } : signal
  })
}

/** Of two tellings on after the other by both sides, the second; a third tells of another meeting again. */
function retoldMisses(
  signals: readonly Signal[],
  talk: readonly Pick<TalkMessage, 'key' | 'role'>[],
): ReadonlySet<Signal> {
  const sides = new Map(talk.map(({ key, role }) => [key, role]))
  const retold = new Set<Signal>()
  const misses = signals.filter(({ type }) => type === 'no-show').toSorted(inOrder)
  misses.forEach((miss, index) => {
    const before = misses[index - 1]
    if (!before || retold.has(before) || miss.at - before.at > RETOLD) return
    if (sides.get(before.message) !== sides.get(miss.message)) retold.add(miss)
  })
  return retold
}

function isTheirDay({ message, at }: Signal, { ownZone, clientZone, offsets }: Clocks): boolean {
  const own = offsetIn(ownZone, at)
  const theirs = clientZone === undefined ? offsets.get(message) : offsetIn(clientZone, at)
  if (theirs === undefined || theirs === own) return false
  const local = new Date(at + theirs * MINUTE)
  const isWeekday = local.getUTCDay() > 0 && local.getUTCDay() < 6
  return isWeekday && local.getUTCHours() >= BEGINS && local.getUTCHours() < ENDS
}

/** Minutes east of UTC. */
function offsetIn(zone: string, at: number): number {
  return zoneOffset(at, zone) / MINUTE
}

/** Whole days that the client had waited for the owner's answer in the thread; 0 where it was not the owner's turn. */
function silenceBefore({ message }: Signal, talk: readonly TalkMessage[]): number {
  const mail = talk.find(({ key }) => key === message)
  if (!mail) return 0
  const before = talk.filter(({ thread, at }) => thread === mail.thread && at < mail.at)
  const answered = before.findLastIndex(({ role }) => role === 'owner')
  const waiting = before.slice(answered + 1)[0]
  return waiting ? Math.floor((mail.at - waiting.at) / day) : 0
}
