import type { DismissalRow } from './database'

/**
 * Whether a dismissal is learnt from. The clock's sign is none that words could tell; and where the client's words did not
 * tell it, the owner's reminder of one bill, worded as every time, says nothing of the next.
 */
export function isLesson({ type, words, unlearnt }: DismissalRow): boolean {
  return type !== 'after-hours' && words !== '' && !unlearnt
}
