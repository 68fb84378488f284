import type { TalkMessage } from '../detectors/detector'
import type { Signal } from '../detectors/signal'
import { readAmounts } from '../facts/read-amount'
import { readSentences, saysSign } from '../languages/match'
import { stepPacks } from '../languages/steps'
import type { TakenStep } from './taken-step'
import { harms } from './weights'

/** Highest first: a mail that parts and talks of the price parts. */
const rungs = ['part', 'reprice', 'talk', 'boundary'] as const
/** Words are a step only while there is something to answer. */
const ANSWERED_WITHIN = 30 * 86_400_000

/**
 * The steps that the owner's own mail shows, oldest first. Many words of steps are everyday ones: they are a step
 * only after a sign of trouble in the 30 days before; and mail after hours calls for no more than a boundary.
 */
export function readTakenSteps(
  talk: readonly TalkMessage[],
  signals: readonly Signal[],
): TakenStep[] {
  const late = signals.filter(({ type }) => type === 'after-hours')
  const troubles = signals.filter(({ type }) => harms(type) && type !== 'after-hours')
  return talk
    .filter(({ role }) => role === 'owner')
    .flatMap((mail) => {
      if (answers(mail, troubles)) return stepIn(mail, rungs) ?? pricedIn(mail, talk, signals) ?? []
      return answers(mail, late) ? (stepIn(mail, ['boundary']) ?? []) : []
    })
    .sort((a, b) => a.at - b.at)
}

function answers({ at }: TalkMessage, troubles: readonly Signal[]): boolean {
  return troubles.some((trouble) => isShortBefore(trouble.at, at))
}

function isShortBefore(moment: number, at: number): boolean {
  return moment < at && at - moment < ANSWERED_WITHIN
}

/** A sum named in the answer to a request for unpaid work says that it is not part of what was agreed. */
function pricedIn(
  { key, at, thread, newText }: TalkMessage,
  talk: readonly TalkMessage[],
  signals: readonly Signal[],
): TakenStep | undefined {
  const asks = signals.filter((sign) => sign.type === 'scope-creep' && isShortBefore(sign.at, at))
  const isAnswer = (ask: Signal) =>
    talk.some((mail) => mail.key === ask.message && mail.thread === thread) &&
    !talk.some((mail) => mail.role === 'owner' && mail.at > ask.at && mail.at < at)
  const isChase = signals.some(({ type, message }) => type === 'payment-chase' && message === key)
  if (isChase || !asks.some(isAnswer)) return undefined
  const priced = readSentences(newText).find(({ quote }) => readAmounts(quote).length > 0)
  return priced && { step: 'boundary', message: key, at, quote: priced.quote }
}

function stepIn(
  { key, at, newText }: TalkMessage,
  steps: readonly TakenStep['step'][],
): TakenStep | undefined {
  const sentences = readSentences(newText)
  for (const step of steps) {
    const said = sentences.find(({ text }) => stepPacks.some((pack) => saysSign(text, pack[step])))
    if (said) return { step, message: key, at, quote: said.quote }
  }
  return undefined
}
