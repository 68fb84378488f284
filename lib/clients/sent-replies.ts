import { foldWords } from '../detectors/fold-words'
import type { TakenStep } from '../health/taken-step'
import { type Ids, idKeys } from '../mail/message'
import { sentences } from '../mail/sentences'
import { BLANK } from '../replies/piece'
import type { Situation } from '../replies/situation'
import type { Tone } from '../replies/tone'
import type { ClientMail } from './client-mail'

const day = 86_400_000
/** A draft that lies longer than this was not sent for what it was put in for. */
const SENT_WITHIN = 14 * day
/** Shorter sentences (`Hi Sam,`) stand in any mail. */
const TELLING_LENGTH = 20
/** Owners change a word here and there and fill in the blanks: most of the reply is enough. */
const MOST = 0.5

/** A reply that was put into a compose box. */
export interface PutReply {
  thread: Ids
  /** Absent of a template of the owner's that serves anything. */
  situation?: Situation | undefined
  /** Unknown of replies that an older version put in. */
  tone?: Tone | undefined
  /** Id of the owner's template that it was; absent of the library's, in the owner's version or ours. */
  template?: string | undefined
  text: string
  /** Epoch ms. */
  at: number
}

/** The rungs that replies are; the others are no step. */
export const stepOf: Partial<Record<Situation, TakenStep['step']>> = {
  'working-hours': 'boundary',
  'urgent-request': 'boundary',
  'payment-reminder-again': 'boundary',
  'payment-final': 'boundary',
  'meeting-policy': 'boundary',
  'extra-work': 'boundary',
  'feedback-date': 'boundary',
  'advice-given': 'boundary',
  'hostile-mail': 'boundary',
  'talk-over': 'talk',
  'new-terms': 'reprice',
  parting: 'part',
}

/**
 * The replies that were put in and then sent, as steps: what was sent is seen in the thread. A mail is one step, of the
 * reply that was put in last before it was sent.
 */
export function sentReplies(put: readonly PutReply[], mail: readonly ClientMail[]): TakenStep[] {
  const steps = put.toSorted((a, b) => a.at - b.at).flatMap((reply) => stepFrom(reply, mail))
  return [...new Map(steps.map((step) => [step.message, step])).values()]
}

function stepFrom(reply: PutReply, mail: readonly ClientMail[]): TakenStep[] {
  const { situation } = reply
  const step = situation && stepOf[situation]
  const sent = step && sentMail(reply, mail)
  if (!sent) return []
  const quote = sentences(sent.message.newText).find((one) => isTelling(one)) ?? ''
  return [{ step, message: sent.key, at: sent.message.at, quote, reply: situation }]
}

/** The mail as which a reply that was put in was sent; undefined where it was not. */
export function sentMail(reply: PutReply, mail: readonly ClientMail[]): ClientMail | undefined {
  return mail.find((one) => isSent(reply, one))
}

function isSent({ thread, text, at }: PutReply, { message, direction }: ClientMail): boolean {
  if (direction !== 'out' || message.at < at || message.at - at > SENT_WITHIN) return false
  const keys = idKeys(message.account, message.thread)
  if (!idKeys(message.account, thread).some((key) => keys.includes(key))) return false
  const put = text.split(BLANK).flatMap(sentences).filter(isTelling).map(foldWords)
  const sent = foldWords(message.newText)
  return put.length > 0 && put.filter((one) => sent.includes(one)).length >= put.length * MOST
}

function isTelling(sentence: string): boolean {
  return sentence.length >= TELLING_LENGTH
}
