import { useState } from 'react'
import type { Locale } from '../../lib/locales/locale'
import type { Settings } from '../../lib/settings/settings'

interface Saving {
  /** What became of the last change; empty before the first. */
  note: string
  save(change: Partial<Settings>): Promise<void>
}

/** Saves each change with the settings around it and says how that went. */
export function useSaving(
  settings: Settings,
  onChange: (settings: Settings) => Promise<void>,
  { settings: words }: Locale,
): Saving {
  const [outcome, setOutcome] = useState<'saved' | 'notSaved'>()
  return {
    note: outcome ? words[outcome] : '',
    save: async (change) => {
      setOutcome(undefined)
      const outcome = onChange({ ...settings, ...change })
      setOutcome(
        await outcome.then(
          () => 'saved' as const,
          () => 'notSaved' as const,
        ),
      )
    },
  }
}
