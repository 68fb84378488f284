import type { TalkMessage } from '../detectors/detector'
import type { Signal } from '../detectors/signal'
import { zoneOffset } from '../mail/zone-offset'

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

/**
 * The signals with what excuses them. Who writes in their own daytime, at another hour than the owner's, could not
 * know that it was late; who presses after days without an answer is not impatient.
 */
export function withCircumstances(
  signals: readonly Signal[],
  talk: readonly TalkMessage[],
  clocks: Clocks,
): Signal[] {
  return signals.map((signal) => {
    if (signal.type === 'after-hours' && isTheirDay(signal, clocks)) {
      return { ...signal, detail: { ...signal.detail, theirDay: true } }
    }
    const silence = signal.type === 'urgency' ? silenceBefore(signal, talk) : 0
    return silence > 0 ? { ...signal, detail: { ...signal.detail, ownSilence: silence } } : signal
  })
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
