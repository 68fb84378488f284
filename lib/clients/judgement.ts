import * as z from 'zod/mini'
import { OwnAnswers, Question } from '../health/questions/five-questions'

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

/** What changes of the owner's word; null takes an answer, note or zone back. */
export const JudgementChange = z.partial(
  z.object({
    answers: z.partialRecord(Question, z.nullable(z.enum(['yes', 'no']))),
    note: z.nullable(OwnNote),
    standing: Standing,
    zone: z.nullable(z.string().check(z.maxLength(64))),
  }),
)
export type JudgementChange = z.infer<typeof JudgementChange>

/** The owner's word after a change. */
export function changed(before: Judgement, change: JudgementChange): Judgement {
  const { standing = before.standing, note = before.note, zone = before.zone } = change
  const answers = { ...before.answers, ...change.answers }
  return { answers: given(answers), standing, ...(note ? { note } : {}), ...(zone ? { zone } : {}) }
}

/** The answers that were not taken back. */
function given(answers: Partial<Record<Question, 'yes' | 'no' | null>>): OwnAnswers {
  return Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer))
}

/** Whether a note holds at `now` (epoch ms), has run out, or there is none. */
export function noteState({ note }: Judgement, now: number): 'holds' | 'over' | 'none' {
  if (!note) return 'none'
  return note.until > now ? 'holds' : 'over'
}
