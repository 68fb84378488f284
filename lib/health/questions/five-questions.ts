import * as z from 'zod/mini'
import type { Signal, SignalType } from '../../detectors/signal'
import { fading, inOrder } from '../weights'
import { questions } from './questions'

export const Question = z.enum(questions)
export type Question = z.infer<typeof Question>

/** What the owner answered, where they did. */
export const OwnAnswers = z.partialRecord(Question, z.enum(['yes', 'no']))
export type OwnAnswers = z.infer<typeof OwnAnswers>

/** A question with what the mail answers and, where the owner answered, theirs. */
export const AnsweredQuestion = z.object({
  question: Question,
  /** `unknown`: too little mail to say. */
  told: z.enum(['yes', 'no', 'unknown']),
  /** The owner's word, which goes before. */
  own: z.optional(z.enum(['yes', 'no'])),
  /** Keys of the messages that speak for a yes, oldest first. */
  messages: z.array(z.string()),
})
export type AnsweredQuestion = z.infer<typeof AnsweredQuestion>

export const signsOf: Readonly<Record<Question, readonly SignalType[]>> = {
  budget: ['scope-creep'],
  meetings: ['cancellation', 'no-show'],
  payment: ['payment-chase', 'payment-delay'],
  holdups: ['stalled'],
  advice: ['advice-rejected'],
}

/** Signs of a kind, by what is left of them, that make a habit. One of each may happen to anybody. */
const HABIT = 1.3
/** Fewer mails of the client's say nothing about habits. */
const ENOUGH = 3

/**
 * The five questions, answered from the mail up to `now` (epoch ms). Signs count by what is left of them: what
 * ended long ago is no habit.
 * @param mails How many mails the client has written.
 */
export function answerQuestions(
  signals: readonly Signal[],
  mails: number,
  own: OwnAnswers,
  now: number,
): AnsweredQuestion[] {
  return Question.options.map((question) => {
    const signs = signals.filter(({ type, at }) => signsOf[question].includes(type) && at <= now)
    const told = signs.filter(({ detail }) => !detail.retold)
    const left = told.reduce((sum, sign) => sum + fading(sign, now), 0)
    const word = own[question]
    return {
      question,
      told: toldBy(left, mails),
      ...(word ? { own: word } : {}),
      messages: [...new Set(signs.toSorted(inOrder).map(({ message }) => message))],
    }
  })
}

/** A habit that shows is known however little mail there is; that there is none takes more of it. */
function toldBy(left: number, mails: number): AnsweredQuestion['told'] {
  if (left >= HABIT) return 'yes'
  return mails < ENOUGH ? 'unknown' : 'no'
}
