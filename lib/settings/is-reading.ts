import type { Settings } from './settings'

/** Whether the owner lets Kindline read at the moment. */
export function isReading({ startedReadingAt, paused }: Settings): boolean {
  return startedReadingAt !== null && !paused
}
