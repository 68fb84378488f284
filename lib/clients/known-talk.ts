import type { TalkMessage } from '../detectors/detector'
import type { Signal } from '../detectors/signal'
import { nothingKnown, readFacts, type TalkFacts } from '../facts/talk-facts'
import { readSaidSteps, type SaidStep } from '../health/said-steps'
import type { TalkOutline } from '../health/taken-steps'
import type { Role } from './role'

/**
 * What the words of a talk tell beside the signs. Of all settings it hangs on the zone alone, in which days are read,
 * so it is worked out once and kept.
 */
export interface KnownTalk {
  /** The owner's IANA zone in which it was read. */
  zone: string
  role: Role
  /** The mail to and fro, oldest first. */
  outline: TalkOutline[]
  /** Nothing, and no steps, where it is not settled that this is a client: nothing then counts for or against them. */
  facts: TalkFacts
  said: SaidStep[]
}

/**
 * @param talk Oldest first.
 * @param signals All that count; those of the clock change nothing here.
 * @param before What was read of it in another zone.
 */
export function readKnownTalk(
  role: Role,
  talk: readonly TalkMessage[],
  signals: readonly Signal[],
  zone: string,
  before?: KnownTalk,
): KnownTalk {
  const isClient = role === 'client'
  return {
    zone,
    role,
    outline: talk.map(({ key, role, at, thread }) => ({ key, role, at, thread })),
    facts: isClient ? readFacts(talk, signals, zone, before?.facts) : nothingKnown,
    said: isClient ? (before?.said ?? readSaidSteps(talk)) : [],
  }
}
