import type { DismissalRow } from './database'

/** Whether a dismissal is learnt from; the clock's sign is none that words could tell. */
export function isLesson({ type, unlearnt }: DismissalRow): boolean {
  return type !== 'after-hours' && !unlearnt
}
