import { type RefCallback, useCallback, useState } from 'react'
import { firstRows } from '../../lib/clients/first-look'

/** Rows that follow at a time. */
const step = 20

/**
 * Draws a long list bit by bit as its end comes near, so that it opens at once however long it is.
 * @param list Names what is listed: another list begins at its head.
 * @returns how many rows to draw, and the ref of what stands after them while there are more.
 */
export function useMore(
  count: number,
  list: string,
): { rows: number; end: RefCallback<HTMLElement> | undefined } {
  const [drawn, setDrawn] = useState({ list, rows: firstRows })
  const rows = drawn.list === list ? drawn.rows : firstRows
  const end = useCallback(
    (element: HTMLElement | null) => {
      if (!element) return
      const observer = new IntersectionObserver(
        (entries) => {
          if (entries.some(({ isIntersecting }) => isIntersecting))
            setDrawn({ list, rows: rows + step })
        },
        { rootMargin: '400px' },
      )
      observer.observe(element)
      return () => observer.disconnect()
    },
    [list, rows],
  )
  return { rows: Math.min(rows, count), end: rows < count ? end : undefined }
}
