/** Margin in px above and below the panel. */
export const panelMargin = 8
/** In a very low pane the panel reaches below the edge rather than be of no use. */
const leastHeight = 240

/** What a thread and the panel have for themselves, in px. */
export interface Room {
  /** Of both together. */
  width: number
  /** How high the panel may be beside the thread without making its place scroll; unknown where the page scrolls. */
  beside?: number
  /** How high it may be above the thread, which shares the height with it. */
  above?: number
}

/**
 * Tells how much room there is for the panel beside a thread or above it: once that is laid out, and whenever its place
 * changes. That is what the thread scrolls in: Gmail's main view, or a reading pane, which is only a part of it. The
 * thread itself is not followed, nor the place's scrollbar, nor anything in the same picture: what is told changes them,
 * and the page would get an error.
 * @returns how to stop.
 */
export function followRoom(content: HTMLElement, tell: (room: Room) => void): () => void {
  let place: Element | undefined
  let frame = 0
  // Called right after layout, when sizes cost nothing; what it changes is still in the same picture.
  const observer = new ResizeObserver(() => {
    if (!place) {
      observer.disconnect()
      place = scrollerOf(content)
      frame = requestAnimationFrame(() => place && observer.observe(place, { box: 'border-box' }))
    }
    const width = content.parentElement?.offsetWidth
    // A view that was put aside has no size.
    if (!width) return
    if (!place) return tell({ width })
    const top = content.getBoundingClientRect().top - place.getBoundingClientRect().top
    const { clientHeight, scrollTop } = place
    tell({
      width,
      beside: Math.max(leastHeight, clientHeight - top - scrollTop - 2 * panelMargin),
      above: Math.max(leastHeight, clientHeight / 2),
    })
  })
  observer.observe(content)
  return () => {
    cancelAnimationFrame(frame)
    observer.disconnect()
  }
}

function scrollerOf(element: Element): Element | undefined {
  const { parentElement } = element
  if (!parentElement || parentElement === document.body) return undefined
  const { overflowY } = getComputedStyle(parentElement)
  return overflowY === 'auto' || overflowY === 'scroll' ? parentElement : scrollerOf(parentElement)
}
