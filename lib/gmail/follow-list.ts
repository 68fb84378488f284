import { ask } from '../messages/exchange'
import { viewListMarks } from '../messages/gmail-exchanges'
import { accountOnPage } from './page/account'
import { markSenders, sendersInList } from './page/list-marks'

/** Gmail draws a list in many steps: one look after the last is enough. In ms. */
const settleTime = 300

/**
 * Keeps marks beside senders in Gmail's lists, as long as the owner wants them; else nothing is watched.
 * @returns a function that switches them on and off.
 */
export function followList(page: Document): (wanted: boolean) => void {
  let isWanted = false
  let timer: ReturnType<typeof setTimeout> | undefined
  const look = async () => {
    const account = accountOnPage(page)
    const senders = sendersInList(page)
    if (!account || senders.length === 0) return
    const { marks } = await ask(viewListMarks, { account, senders })
    if (isWanted) markSenders(page, marks)
  }
  const observer = new MutationObserver(() => {
    clearTimeout(timer)
    timer = setTimeout(() => void look().catch(() => observer.disconnect()), settleTime)
  })
  return (wanted) => {
    if (wanted === isWanted) return
    isWanted = wanted
    clearTimeout(timer)
    observer.disconnect()
    if (!wanted) return markSenders(page, {})
    observer.observe(page.body, { childList: true, subtree: true })
    void look().catch(() => observer.disconnect())
  }
}
