import { useEffect, useState } from 'react'

interface WayBack {
  /** Whether the person wants to go, and a change still waits for their answer. */
  isLeaving: boolean
  goBack(): void
}

/**
 * The way back out of the settings: no change that waits for an answer is dropped on it. It goes on once that is given,
 * and stops where the change could not be looked at.
 */
export function useWayBack(
  { waits, failed }: { waits: boolean; failed: boolean },
  onBack: (() => void) | undefined,
): WayBack {
  const [isLeaving, setLeaving] = useState(false)
  useEffect(() => {
    if (!isLeaving || waits) return
    setLeaving(false)
    if (!failed) onBack?.()
  }, [isLeaving, waits, failed, onBack])
  return { isLeaving, goBack: () => (waits ? setLeaving(true) : onBack?.()) }
}
