import type { TalkMessage } from '../detectors/detector'
import { readAmounts } from '../facts/read-amount'
import { readSentences, saysSign } from '../languages/match'
import { stepPacks } from '../languages/steps'
import type { TakenStep } from './taken-step'

/** Highest first: a mail that parts and talks of the price parts. */
const rungs = ['part', 'reprice', 'talk', 'boundary'] as const

/** What a mail of the owner's says that may be a step, whatever it answers. */
export interface SaidStep {
  /** Key of the mail. */
  message: string
  thread: string
  /** Epoch ms. */
  at: number
  /** The highest rung that its words name, with them. */
  highest?: Pick<TakenStep, 'step' | 'quote'>
  /** The words that restate what was agreed. */
  boundary?: string
  /** The words that name a sum. */
  priced?: string
}

/** What the words of the owner's mails say of steps; many are everyday words that are none in most mails. */
export function readSaidSteps(talk: readonly TalkMessage[]): SaidStep[] {
  return talk.filter(({ role }) => role === 'owner').flatMap((mail) => saidIn(mail) ?? [])
}

function saidIn({ key, thread, at, newText }: TalkMessage): SaidStep | undefined {
  const sentences = readSentences(newText)
  const saying = (step: TakenStep['step']) =>
    sentences.find(({ text }) => stepPacks.some((pack) => saysSign(text, pack[step])))?.quote
  const said = rungs.map((step) => ({ step, quote: saying(step) }))
  const highest = said.find(({ quote }) => quote !== undefined)
  const boundary = said.at(-1)?.quote
  const priced = sentences.find(({ quote }) => readAmounts(quote).length > 0)?.quote
  if (highest === undefined && priced === undefined) return undefined
  return {
    message: key,
    thread,
    at,
    ...(highest?.quote !== undefined && { highest: { step: highest.step, quote: highest.quote } }),
    ...(boundary !== undefined && { boundary }),
    ...(priced !== undefined && { priced }),
  }
}
