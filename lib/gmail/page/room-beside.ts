/** Margin in px above and below the panel. */
export const panelMargin = 8
/** In a very low pane the panel reaches below the edge rather than be of no use. */
const leastHeight = 240

/**
 * Tells how high in px the panel may be beside a thread without making its place scroll: once it is laid out, and
 * whenever the place changes. That is what the thread scrolls in: Gmail's main view, or a reading pane, which is only a
 * part of it. Nothing is told of a thread that scrolls with its page.
 * @returns how to stop.
 */
export function followRoom(content: HTMLElement, tell: (height: number) => void): () => void {
  let place: Element | undefined
  // Called right after layout, when sizes cost nothing; what it changes is still in the same picture.
  const observer = new ResizeObserver(() => {
    if (!place) {
      place = scrollerOf(content)
      observer.disconnect()
      if (!place) return
      observer.observe(place)
    }
    const top = content.getBoundingClientRect().top - place.getBoundingClientRect().top
    tell(Math.max(leastHeight, place.clientHeight - top - place.scrollTop - 2 * panelMargin))
  })
  observer.observe(content)
  return () => observer.disconnect()
}

function scrollerOf(element: Element): Element | undefined {
  const { parentElement } = element
  if (!parentElement || parentElement === document.body) return undefined
  const { overflowY } = getComputedStyle(parentElement)
  return overflowY === 'auto' || overflowY === 'scroll' ? parentElement : scrollerOf(parentElement)
}
