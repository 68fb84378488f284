import type { WorkingTime } from '../settings/working-time'
import type { Detector, TalkMessage } from './detector'
import { detectors } from './index'
import type { Signal } from './signal'

/**
 * The signs in one client's talk, oldest first; at most one of each type a message. The order in which
 * the messages are given does not matter.
 */
export function findSignals(talk: readonly TalkMessage[], workingTime: WorkingTime): Signal[] {
  const inOrder = talk.toSorted((a, b) => a.at - b.at || (a.key < b.key ? -1 : 1))
  const signals: Signal[] = []
  inOrder.forEach((message, position) => {
    const context = { earlier: inOrder.slice(0, position), signals: [...signals], workingTime }
    const found = detectors
      .filter(({ sender }) => sender === 'either' || sender === message.role)
      .flatMap((detector) => toSignal(detector, message, detector.detect(message, context)))
    signals.push(...found)
  })
  return signals
}

function toSignal(
  { id }: Detector,
  { key, at }: TalkMessage,
  finding: ReturnType<Detector['detect']>,
): Signal[] {
  if (!finding) return []
  return [{ type: id, message: key, at, quote: finding.quote, detail: finding.detail ?? {} }]
}
