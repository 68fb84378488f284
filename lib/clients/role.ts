import * as z from 'zod/mini'
import type { TalkMessage } from '../detectors/detector'
import { rolePacks } from '../languages/role'
import type { RolePack } from '../languages/role-pack'
import { isAnswer } from '../mail/is-answer'

/** What somebody is who exchanges mail with the owner and is no client. */
export const OtherRole = z.enum(['supplier', 'salesperson', 'personal'])
export type OtherRole = z.infer<typeof OtherRole>

/** What somebody in exchange with the owner is to them; `unsettled` where the talk does not say clearly. */
export const Role = z.enum(['client', 'unsettled', ...OtherRole.options])
export type Role = z.infer<typeof Role>

/** Whether somebody is known to be something else than a client. */
export function isOther(role: Role): role is OtherRole {
  return role !== 'client' && role !== 'unsettled'
}

type Concept = Exclude<keyof RolePack, 'language' | 'familiar' | 'polite' | 'kinName' | 'deskName'>
type Side = 'work' | 'supplier' | 'salesperson' | 'personal'

/** What a mail may show: who says it, for which side it speaks, and how heavily. */
interface Evidence {
  side: Side
  by: TalkMessage['role']
  points: number
  shows(text: string): boolean
}

/**
 * The points follow a logistic regression over conversations of sixteen writers a language, in quarters,
 * and rounded so that both languages share them.
 */
const evidence: readonly Evidence[] = [
  {
    side: 'work',
    by: 'owner',
    points: 8,
    shows: (text) => says(text, 'charges') && !says(text, 'pays'),
  },
  word('work', 'owner', 'works', 6),
  word('work', 'client', 'engages', 4),
  word('supplier', 'client', 'dunns', 12),
  word('supplier', 'client', 'serves', 8),
  word('supplier', 'owner', 'pays', 8),
  word('salesperson', 'client', 'pitches', 6),
  word('salesperson', 'client', 'nudges', 7),
  word('salesperson', 'owner', 'declines', 6),
  word('personal', 'client', 'kin', 3),
  word('personal', 'owner', 'ownKin', 2),
  word('personal', 'client', 'endears', 3),
  word('personal', 'client', 'outings', 2),
  { side: 'personal', by: 'owner', points: 5, shows: isFamiliar },
]
/** Characters of a mail that are read: what two people are to each other shows early or never. */
const longest = 20_000
/** A concept counts in two mails at most, so that a long talk of one kind does not drown the rest. */
const most = 2
/** What a name says before a word is read. */
const namePoints = { kinName: 8, deskName: 9 }
/** Mail both ways with somebody is more often a client's than not: so much must speak against it… */
const doubtFrom = 5
/** …but any hint will do where nothing in the talk shows work… */
const hintFrom = 2
/** …and so much to say what they are instead. */
const sureFrom = 14

/**
 * What the other side is to the owner, told by who bills whom, who offers what, and how they speak. The order
 * of the messages does not matter; more talk of the owner's work never makes somebody less of a client.
 * @param names The names under which the other side writes.
 */
export function roleOf(talk: readonly TalkMessage[], names: readonly string[]): Role {
  const points = { work: 0, supplier: 0, salesperson: 0, personal: 0 }
  for (const one of evidence) points[one.side] += one.points * Math.min(most, countOf(talk, one))
  if (names.some((name) => anyPack((pack) => pack.kinName.test(name)))) {
    points.personal += namePoints.kinName
  }
  if (names.some((name) => anyPack((pack) => pack.deskName.test(name)))) {
    points.supplier += namePoints.deskName
  }
  return settle(points)
}

function settle({ work, supplier, salesperson, personal }: Record<Side, number>): Role {
  const against = supplier + salesperson + personal - work
  if (against < (work === 0 ? hintFrom : doubtFrom)) return 'client'
  if (against < sureFrom) return 'unsettled'
  if (personal > supplier && personal > salesperson) return 'personal'
  return salesperson > supplier ? 'salesperson' : 'supplier'
}

function countOf(talk: readonly TalkMessage[], { by, shows }: Evidence): number {
  return talk.filter(({ role, subject, newText }) => {
    const all = isAnswer(subject) ? newText : `${subject}\n${newText}`
    const words = all.slice(0, longest)
    return role === by && shows(words.replace(/[‘’]/g, "'"))
  }).length
}

function word(side: Side, by: TalkMessage['role'], concept: Concept, points: number): Evidence {
  return { side, by, points, shows: (text) => says(text, concept) }
}

function says(text: string, concept: Concept): boolean {
  return anyPack((pack) => pack[concept].test(text))
}

function isFamiliar(text: string): boolean {
  return anyPack(({ familiar, polite }) => familiar.test(text) && !polite.test(text))
}

function anyPack(holds: (pack: RolePack) => boolean): boolean {
  return rolePacks.some(holds)
}
