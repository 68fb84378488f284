import type { Standing } from '../clients/judgement'
import type { QuarterCosts } from '../health/costs'
import type { FollowThrough } from '../health/follow-through'
import type { StepReason } from '../health/ladder/advice'
import type { LedgerRow } from '../health/ledger'
import type { AnsweredQuestion, Question } from '../health/questions/five-questions'
import type { FactKind } from '../health/scored-fact'
import type { TakenStep } from '../health/taken-step'

type Answer = AnsweredQuestion['told']

/** Words for the judgement of a client: why a step, what came of others, the questions, and the owner's word. */
export interface JudgementWords {
  because: Record<StepReason, string>
  /** In place of a step that was taken lately. */
  underWay: { title: string; detail: string }
  /** Reasons as one line, the strongest first; at least one. */
  why(reasons: readonly string[]): string
  /** What was tried. */
  triedTitle: string
  steps: Record<TakenStep['step'], string>
  /** @param step The step's name. @param day When it was taken. */
  since(step: string, day: string): string
  outcomes: Record<FollowThrough['outcome'], string>
  /** How many days were looked at on either side of a step. */
  stretches(before: number, since: number): string
  /** How often before and since. */
  change(sign: string, before: number, since: number): string
  questionsTitle: string
  questions: Record<Question, string>
  answers: Record<Answer, string>
  /** Where an answer comes from. */
  /** @param isHabit Whether those mails are enough to say yes. */
  fromMail(mails: number, isHabit: boolean): string
  fromOwner: string
  /** The owner's choice to leave it at what the mail says. */
  asMail: string
  /** Where every point comes from. */
  ledgerTitle: string
  facts: Record<FactKind, string>
  /** What the ends of the scale took; above 0, what the lower end eased. */
  clamp(points: number): string
  /** What is given back where several kinds of trouble come together. */
  severalKinds: string
  /** Behind a fold of further mails. */
  moreMails(count: number): string
  /** @param what The sign or fact. @param days When, as one day or a span. */
  ledgerRow(what: string, row: Pick<LedgerRow, 'count' | 'invoice'>, days: string): string
  costsTitle: string
  /** A quarter such as `2026-Q1` as it is said. */
  quarter(quarter: string): string
  costs: Record<Exclude<keyof QuarterCosts, 'quarter'>, (amount: number) => string>
  /** The owner's word. */
  wordTitle: string
  standings: Record<Standing, string>
  standingLabel: string
  notePlaceholder: string
  noteLabel: string
  noteUntil: string
  noteSave: string
  noteRemove: string
  /** Above the note while it leads; below it, until when, and the advice that stands behind it. */
  noteLeads: string
  noteHolds(day: string): string
  /** @param step The advised step. */
  adviceBehind(step: string): string
  /** Once it has run out, with the two answers. */
  noteOver: string
  noteKeep(day: string): string
  noteTakeBack: string
  zoneLabel: string
  zoneHint: string
  zoneWrong: string
  /** Settings: how much a type of sign counts. */
  emphasisTitle: string
  emphasisHint: string
  emphasis: readonly [less: string, usual: string, more: string]
  /** The scores before and after, before they are taken over. */
  previewTitle: string
  previewRow(name: string, before: string, after: string): string
  takeOver: string
  leave: string
  /** Beside the scores that would change: who goes away now has changed nothing. */
  notYet: string
  /** To somebody who goes before they have answered. */
  decideFirst: string
}
