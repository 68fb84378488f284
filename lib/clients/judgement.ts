import * as z from 'zod/mini'
import { OwnAnswers } from '../health/questions/five-questions'

/** Whether one works with a client now: who rests or has ended leaves the list and stays in the record. */
export const Standing = z.enum(['active', 'resting', 'ended'])
export type Standing = z.infer<typeof Standing>

/** The owner knows how it stands and goes on all the same, until a day on which they want to be asked again. */
export const OwnNote = z.object({
  text: z.string().check(z.maxLength(500)),
  /** Epoch ms. */
  until: z.number(),
})
export type OwnNote = z.infer<typeof OwnNote>

/** The owner's word on a client, which goes before what the mail tells. */
export const Judgement = z.object({
  answers: OwnAnswers,
  note: z.optional(OwnNote),
  standing: Standing,
  /** IANA zone in which the client works, where the owner set it. */
  zone: z.optional(z.string()),
})
export type Judgement = z.infer<typeof Judgement>

export const nothingJudged: Judgement = { answers: {}, standing: 'active' }
