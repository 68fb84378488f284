import { useEffect, useRef, useState } from 'react'
import type { Locale } from '../../lib/locales/locale'
import type { Settings } from '../../lib/settings/settings'

interface Saving {
  /** The settings as the person left them, stored already or about to be. */
  shown: Settings
  /** What became of the last change; empty before the first. */
  note: string
  save(change: (settings: Settings) => Settings): Promise<void>
}

/**
 * Saves each change at once and says how that went. The answer takes a while, so changes show
 * before it and build on each other: leaving a field by a click on a switch makes two in a row.
 * @param stored The settings as the store has them.
 */
export function useSaving(
  stored: Settings,
  onChange: (settings: Settings) => Promise<void>,
  { settings: words }: Locale,
): Saving {
  const [shown, setShown] = useState(stored)
  const [outcome, setOutcome] = useState<'saved' | 'notSaved'>()
  const latest = useRef(stored)
  const underWay = useRef(0)
  const show = (settings: Settings) => {
    latest.current = settings
    setShown(settings)
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: only news from the store count.
  useEffect(() => {
    if (underWay.current === 0) show(stored)
  }, [stored])
  const save = async (change: (settings: Settings) => Settings) => {
    show(change(latest.current))
    setOutcome(undefined)
    underWay.current += 1
    const saved = await onChange(latest.current).then(
      () => true,
      () => false,
    )
    underWay.current -= 1
    if (!saved) show(stored)
    setOutcome(saved ? 'saved' : 'notSaved')
  }
  return { shown, note: outcome ? words[outcome] : '', save }
}
