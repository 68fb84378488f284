import type { Reading } from '../messages/gmail-exchanges'
import { isReading } from '../settings/is-reading'
import type { Settings } from '../settings/settings'

/** What Gmail's tabs follow of the settings. */
export function readingOf(settings: Settings): Reading {
  const reading = isReading(settings)
  return { reading, listMarks: reading && settings.listMarks }
}
