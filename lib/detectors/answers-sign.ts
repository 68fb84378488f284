import type { Detector } from './detector'
import type { SignalType } from './signal'

/** Whether the owner's last mail before this one bore a sign: what the client writes is the answer to it. */
export function answersSign(
  type: SignalType,
  { earlier, signals }: Parameters<Detector['detect']>[1],
): boolean {
  const last = earlier.findLast(({ role }) => role === 'owner')
  return signals.some((signal) => signal.type === type && signal.message === last?.key)
}
