import { useRef, useState } from 'react'
import type { ScoreChange } from '../../lib/messages/face-exchanges'
import type { Settings } from '../../lib/settings/settings'

type Change = (settings: Settings) => Settings

interface ScorePreview {
  /** The settings as they would be, as long as it is not settled; else as they are. */
  shown: Settings
  /** The scores that would change, while the person is asked. */
  changes: readonly ScoreChange[] | undefined
  /** Whether a change waits, for the scores or for the person's answer. */
  waits: boolean
  /** Whether the scores could not be told: nothing was saved. */
  failed: boolean
  /** Makes a change at once where no score hangs on it, else asks first. */
  ask(change: Change): Promise<void>
  takeOver(): Promise<void>
  leave(): void
}

/**
 * Shows the old scores beside the new before settings that change meaning are taken over. Changes build on those that
 * wait for an answer, the person's or the store's: only the last of them is looked at.
 */
export function useScorePreview(
  settings: Settings,
  onPreview: (settings: Settings) => Promise<readonly ScoreChange[]>,
  save: (change: Change) => Promise<void>,
): ScorePreview {
  const waiting = useRef<Change>(undefined)
  const [asked, setAsked] = useState<{
    change: Change
    changes?: readonly ScoreChange[] | undefined
  }>()
  const [failed, setFailed] = useState(false)
  const settle = () => {
    waiting.current = undefined
    setAsked(undefined)
  }
  const ask = async (change: Change) => {
    const earlier = waiting.current
    const whole: Change = earlier ? (before) => change(earlier(before)) : change
    waiting.current = whole
    setAsked((before) => ({ change: whole, changes: before?.changes }))
    setFailed(false)
    const changes = await onPreview(whole(settings)).catch(() => undefined)
    if (waiting.current !== whole) return
    if (changes && changes.length > 0) return setAsked({ change: whole, changes })
    settle()
    setFailed(!changes)
    if (changes) await save(whole)
  }
  const takeOver = async () => {
    const change = waiting.current
    settle()
    if (change) await save(change)
  }
  return {
    shown: asked ? asked.change(settings) : settings,
    changes: asked?.changes,
    waits: asked !== undefined,
    failed,
    ask,
    takeOver,
    leave: settle,
  }
}
