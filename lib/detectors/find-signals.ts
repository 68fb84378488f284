import { type Booked, bookMail } from '../facts/booking'
import { readInOrder, withSigns } from '../facts/mail'
import type { WorkingTime } from '../settings/working-time'
import type { Detector, TalkMessage } from './detector'
import { detectors } from './index'
import type { Signal } from './signal'

/** What an owner adds to the rules, and takes back from what they found. */
export interface OwnRules {
  /** What stands in for the quick rules; they themselves where nothing does. */
  rules?: readonly Detector[]
  detectors: readonly Detector[]
  /** A sign that does not hold is still given, but tells nothing about later messages. */
  holds(signal: Signal): boolean
}

const noRules: OwnRules = { detectors: [], holds: () => true }

/**
 * The signs in one client's talk, oldest first; at most one of each type a message. The order in which
 * the messages are given does not matter.
 */
export function findSignals(
  talk: readonly TalkMessage[],
  workingTime: WorkingTime,
  own: OwnRules = noRules,
): Signal[] {
  const inOrder = readInOrder(talk)
  const signals: Signal[] = []
  const holding: Signal[] = []
  const invoices: Booked[] = []
  const rules = [...(own.rules ?? detectors), ...own.detectors]
  inOrder.forEach((message, position) => {
    const earlier = inOrder.slice(0, position)
    const context = { earlier, signals: [...holding], invoices, workingTime }
    const found = rules
      .filter(({ sender }) => sender === 'either' || sender === message.role)
      .flatMap((detector) => toSignal(detector, message, detector.detect(message, context)))
    const added = firstOfEachType(found)
    signals.push(...added)
    const held = added.filter(own.holds)
    holding.push(...held)
    bookMail(invoices, withSigns(message, held))
  })
  return signals
}

function firstOfEachType(found: readonly Signal[]): Signal[] {
  return found.filter(({ type }, index) => found.findIndex((one) => one.type === type) === index)
}

function toSignal(
  { id }: Detector,
  { key, at }: TalkMessage,
  finding: ReturnType<Detector['detect']>,
): Signal[] {
  if (!finding) return []
  return [{ type: id, message: key, at, quote: finding.quote, detail: finding.detail ?? {} }]
}
