import type { Band } from '../health/health'
import type { ClientGlance } from './client-glance'

/** How a client stood when the owner last looked. */
export interface Seen {
  band: Band
  score: number | null
  /** Epoch ms of the latest sign; 0 where there was none. */
  signAt: number
}

/** What has changed since: another band, a score that moved, or a new sign; `first`: never looked at before. */
export type News =
  | { kind: 'first' }
  | { kind: 'band'; was: Band }
  | { kind: 'score'; was: number }
  | { kind: 'sign' }

/** Points of the score that are worth a word: less is the fading of a day. */
const worthAWord = 5

export function seenOf({ band, score, latest }: ClientGlance): Seen {
  return { band, score, signAt: latest?.at ?? 0 }
}

/** @returns undefined where the owner has seen all there is. */
export function newsOf(client: ClientGlance, seen: Seen | undefined): News | undefined {
  if (!seen) return { kind: 'first' }
  if (seen.band !== client.band) return { kind: 'band', was: seen.band }
  if (hasMoved(seen.score, client.score)) return { kind: 'score', was: seen.score ?? 0 }
  return (client.latest?.at ?? 0) > seen.signAt ? { kind: 'sign' } : undefined
}

function hasMoved(before: number | null, after: number | null): boolean {
  return before !== null && after !== null && Math.abs(after - before) >= worthAWord
}
