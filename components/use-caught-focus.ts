import { type RefObject, useEffect, useRef } from 'react'
import { catchFocus } from './catch-focus'

/**
 * A ref to what takes the focus where it went down with a control that a change took away. Nothing that is shown for
 * the first time takes it.
 * @param change What is another with each such change.
 */
export function useCaughtFocus<Element extends HTMLElement>(
  change: unknown,
): RefObject<Element | null> {
  const element = useRef<Element>(null)
  const before = useRef(change)
  useEffect(() => {
    if (before.current === change) return
    before.current = change
    catchFocus(element.current)
  }, [change])
  return element
}
