import * as z from 'zod/mini'
import { Signal, SignalType } from '../detectors/signal'
import { bands } from './bands'
import { FollowThrough } from './follow-through'
import { StepReason } from './ladder/advice'
import { LedgerRow } from './ledger'
import { AnsweredQuestion } from './questions/five-questions'

export const Band = z.enum(bands)
export type Band = z.infer<typeof Band>

export const Trend = z.enum(['rising', 'steady', 'falling'])
export type Trend = z.infer<typeof Trend>

export const Confidence = z.enum(['low', 'medium', 'high'])
export type Confidence = z.infer<typeof Confidence>

/** What to do next, mildest first. */
export const NextStep = z.enum(['none', 'observe', 'boundary', 'talk', 'reprice', 'part'])
export type NextStep = z.infer<typeof NextStep>

/** A signal with the whole points that it moves the score by today. */
export const ScoredSignal = z.extend(Signal, { points: z.number() })
export type ScoredSignal = z.infer<typeof ScoredSignal>

/** One type of signal and how often it counted, for the sentence that says why. */
export const Cause = z.object({ type: SignalType, count: z.number(), points: z.number() })
export type Cause = z.infer<typeof Cause>

/** How a client relationship stands at one moment. */
export const Health = z.object({
  /** 0 to 100; null where the band is `unknown`. */
  score: z.nullable(z.number()),
  band: Band,
  trend: Trend,
  confidence: Confidence,
  nextStep: NextStep,
  /** Why the step is named, the strongest reason first. */
  because: z.array(StepReason),
  /** What the owner's own steps came to, the newest first. */
  followed: z.array(FollowThrough),
  /** The five questions, pre-answered from the mail. */
  questions: z.array(AnsweredQuestion),
  /** Where every point comes from, the heaviest first. */
  ledger: z.array(LedgerRow),
  /** What moved the score, the heaviest first; types without points come last. */
  causes: z.array(Cause),
  /** Score at the end of each of the last eight weeks, oldest first; null while too little was known. */
  history: z.array(z.nullable(z.number())),
})
export type Health = z.infer<typeof Health>
