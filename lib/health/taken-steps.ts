import type { TalkMessage } from '../detectors/detector'
import type { Signal } from '../detectors/signal'
import { readSaidSteps, type SaidStep } from './said-steps'
import type { TakenStep } from './taken-step'
import { harms } from './weights'

/** Words are a step only while there is something to answer. */
const ANSWERED_WITHIN = 30 * 86_400_000

/** Who wrote when, without what they said. */
export type TalkOutline = Pick<TalkMessage, 'key' | 'role' | 'at' | 'thread'>

/** The steps that a talk shows: see `takenSteps`. */
export function readTakenSteps(
  talk: readonly TalkMessage[],
  signals: readonly Signal[],
): TakenStep[] {
  return takenSteps(readSaidSteps(talk), talk, signals)
}

/**
 * The steps that the owner's own mail shows, oldest first. Many words of steps are everyday ones: they are a step
 * only after a sign of trouble in the 30 days before; and mail after hours calls for no more than a boundary.
 * @param talk The mail to and fro.
 */
export function takenSteps(
  said: readonly SaidStep[],
  talk: readonly TalkOutline[],
  signals: readonly Signal[],
): TakenStep[] {
  const late = signals.filter(({ type }) => type === 'after-hours')
  const troubles = signals.filter(({ type }) => harms(type) && type !== 'after-hours')
  return said
    .flatMap((one) => {
      const { message, at, highest, boundary } = one
      if (answers(one, troubles)) {
        if (highest) return { ...highest, message, at }
        return isPriced(one, talk, signals) ? boundaryIn(one, one.priced) : []
      }
      return answers(one, late) ? boundaryIn(one, boundary) : []
    })
    .sort((a, b) => a.at - b.at)
}

function boundaryIn({ message, at }: SaidStep, quote: string | undefined): TakenStep[] {
  return quote === undefined ? [] : [{ step: 'boundary', message, at, quote }]
}

function answers({ at }: SaidStep, troubles: readonly Signal[]): boolean {
  return troubles.some((trouble) => isShortBefore(trouble.at, at))
}

function isShortBefore(moment: number, at: number): boolean {
  return moment < at && at - moment < ANSWERED_WITHIN
}

/** A sum named in the answer to a request for unpaid work says that it is not part of what was agreed. */
function isPriced(
  { message, at, thread, priced }: SaidStep,
  talk: readonly TalkOutline[],
  signals: readonly Signal[],
): boolean {
  if (priced === undefined) return false
  const asks = signals.filter((sign) => sign.type === 'scope-creep' && isShortBefore(sign.at, at))
  const isAnswer = (ask: Signal) =>
    talk.some((mail) => mail.key === ask.message && mail.thread === thread) &&
    !talk.some((mail) => mail.role === 'owner' && mail.at > ask.at && mail.at < at)
  const isChase = signals.some((sign) => sign.type === 'payment-chase' && sign.message === message)
  return !isChase && asks.some(isAnswer)
}
