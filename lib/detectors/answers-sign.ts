import type { Detector, TalkMessage } from './detector'
import { mailBefore } from './mail-before'
import type { SignalType } from './signal'

/** Whether the mail before this one in its thread is the owner's and bears a sign: this one is the answer to it. */
export function answersSign(
  type: SignalType,
  message: TalkMessage,
  { earlier, signals }: Parameters<Detector['detect']>[1],
): boolean {
  const last = mailBefore(message, earlier)
  return (
    last?.role === 'owner' &&
    signals.some((signal) => signal.type === type && signal.message === last.key)
  )
}
