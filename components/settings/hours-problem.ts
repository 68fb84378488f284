import type { Locale } from '../../lib/locales/locale'
import { parseHours } from '../../lib/settings/working-time'

/** Characters of a part that are quoted back. */
const shownLength = 40

/** What is wrong with working hours as typed, in words that name the part; undefined where nothing is. */
export function hoursProblem(text: string, { settings }: Locale): string | undefined {
  const parts = text.split(';').map((part) => part.trim())
  const written = parts.filter((part) => part !== '')
  if (written.length === 0) return settings.noHours
  const wrong = written.find((part) => !canParse(part))
  return wrong && settings.unreadableHours(wrong.slice(0, shownLength))
}

function canParse(part: string): boolean {
  try {
    parseHours(part)
    return true
  } catch {
    return false
  }
}
