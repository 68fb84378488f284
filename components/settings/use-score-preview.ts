import { useState } from 'react'
import type { ScoreChange } from '../../lib/messages/face-exchanges'
import type { Settings } from '../../lib/settings/settings'

type Change = (settings: Settings) => Settings

interface ScorePreview {
  /** The settings as they would be, while the person is asked; else as they are. */
  shown: Settings
  /** The scores that would change, while the person is asked. */
  changes: readonly ScoreChange[] | undefined
  /** Makes a change at once where no score hangs on it, else asks first. */
  ask(change: Change): Promise<void>
  takeOver(): Promise<void>
  leave(): void
}

/** Shows the old scores beside the new before settings that change meaning are taken over. */
export function useScorePreview(
  settings: Settings,
  onPreview: (settings: Settings) => Promise<readonly ScoreChange[]>,
  save: (change: Change) => Promise<void>,
): ScorePreview {
  const [asked, setAsked] = useState<{ change: Change; changes: readonly ScoreChange[] }>()
  const ask = async (change: Change) => {
    // Changes that were asked about before build on each other.
    const whole = asked ? (before: Settings) => change(asked.change(before)) : change
    const changes = await onPreview(whole(settings)).catch(() => [])
    if (changes.length > 0) return setAsked({ change: whole, changes })
    setAsked(undefined)
    await save(whole)
  }
  const takeOver = async () => {
    setAsked(undefined)
    if (asked) await save(asked.change)
  }
  return {
    shown: asked ? asked.change(settings) : settings,
    changes: asked?.changes,
    ask,
    takeOver,
    leave: () => setAsked(undefined),
  }
}
