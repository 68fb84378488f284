import { selectors } from './selectors'

/** Red below this is dark; Gmail's themes are far from it on either side (InboxSDK). */
const darkBelow = 128

/** Whether Gmail shows mail on a dark ground, whatever the system's own theme is. */
export function isDark(page: Document): boolean {
  const content = page.querySelector(selectors.content) ?? page.body
  const [red = '255', , , alpha = '1'] =
    getComputedStyle(content).backgroundColor.match(/[\d.]+/g) ?? []
  return Number(alpha) > 0 && Number(red) < darkBelow
}
