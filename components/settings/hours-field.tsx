import type { Locale } from '../../lib/locales/locale'
import { formatHours, parseHours, type WorkingTime } from '../../lib/settings/working-time'
import { hoursProblem } from './hours-problem'
import { TextField } from './text-field'

interface HoursFieldProps {
  week: WorkingTime['week']
  locale: Locale
  onCommit(week: WorkingTime['week']): Promise<void>
}

export function HoursField({ week, locale, onCommit }: HoursFieldProps) {
  return (
    <TextField
      label={locale.settings.hours}
      hint={locale.settings.hoursHint}
      value={formatHours(week, locale.tag)}
      maxLength={300}
      problemOf={(text) => hoursProblem(text, locale)}
      onCommit={(text) => onCommit(parseHours(text))}
    />
  )
}
