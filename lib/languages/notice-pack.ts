import type { MeetingMethod } from '../mail/meeting'

/**
 * How calendars open the subject of their notices in one language. The names of months and weekdays
 * that follow come from the platform (CLDR).
 */
export interface NoticePack {
  /** BCP 47 code of the language. */
  language: string
  /** What stands before the colon, by meaning. */
  prefixes: Partial<Record<MeetingMethod, readonly string[]>>
}
