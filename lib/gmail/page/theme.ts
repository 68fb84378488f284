import { selectors } from './selectors'

/** Red below this is dark; Gmail's themes are far from it on either side (InboxSDK). */
const darkBelow = 128
const settleTime = 250
/** Height of the navigation's items in px, where the density is compact. */
const compactItem = 24

/** Whether Gmail shows mail on a dark ground, whatever the system's own theme is. */
export function isDark(page: Document): boolean {
  const content = page.querySelector(selectors.content) ?? page.body
  const [red = '255', , , alpha = '1'] =
    getComputedStyle(content).backgroundColor.match(/[\d.]+/g) ?? []
  return Number(alpha) > 0 && Number(red) < darkBelow
}

/** Whether Gmail is set to its compact density. */
export function isCompact(page: Document): boolean {
  return page.querySelector(selectors.navItem)?.getBoundingClientRect().height === compactItem
}

/**
 * Watches for another theme or density: Gmail swaps the text of its inline styles, or a class of its body, without a
 * reload (InboxSDK, track-gmail-styles).
 * @returns a function that ends the watch.
 */
export function watchTheme(page: Document, onChange: () => void): () => void {
  const lookOf = () => `${isDark(page)} ${isCompact(page)}`
  let shown = lookOf()
  let timer: ReturnType<typeof setTimeout> | undefined
  const look = () => {
    if (lookOf() === shown) return
    shown = lookOf()
    onChange()
  }
  const observer = new MutationObserver(() => {
    clearTimeout(timer)
    timer = setTimeout(look, settleTime)
  })
  observer.observe(page.head, { childList: true, characterData: true, subtree: true })
  observer.observe(page.body, { attributes: true, attributeFilter: ['class'] })
  return () => {
    clearTimeout(timer)
    observer.disconnect()
  }
}
