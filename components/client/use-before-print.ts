import { useEffect } from 'react'
import { flushSync } from 'react-dom'

/** Paper has no button for more: what is changed here shows in the print. */
export function useBeforePrint(change: () => void): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change says the same at any time.
  useEffect(() => {
    const show = () => flushSync(change)
    addEventListener('beforeprint', show)
    return () => removeEventListener('beforeprint', show)
  }, [])
}
