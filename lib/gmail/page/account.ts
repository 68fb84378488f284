import { selectors } from './selectors'

/** Lengths after RFC 5321 §4.5.3.1, so that a hostile title is read in linear time. */
const addressPattern = /[^\s@()<>,;:]{1,64}@[^\s@()<>,;:.]{1,63}(?:\.[^\s@()<>,;:.]{1,63}){1,8}/

/**
 * Address of the mailbox on the page, lower case: from the account link, whose label holds it in every
 * language, else from the page's title. Undefined while Gmail is still loading.
 */
export function accountOnPage(page: Document): string | undefined {
  const label = page.querySelector(selectors.accountLink)?.getAttribute('aria-label') ?? ''
  const address = addressPattern.exec(label) ?? addressPattern.exec(titleAccount(page.title))
  return address?.[0].toLowerCase()
}

/** A title reads "Subject - address - Gmail"; the subject may hold an address of its own. */
function titleAccount(title: string): string {
  return title.split(' - ').at(-2) ?? ''
}

/**
 * Waits for the page to name its account: Gmail paints it a moment after it has loaded.
 * @param limit Ms after which the page is one that names none.
 * @returns a function that ends the wait.
 */
export function awaitAccount(page: Document, limit: number, onSettled: () => void): () => void {
  if (accountOnPage(page)) {
    onSettled()
    return () => {}
  }
  const stop = () => {
    observer.disconnect()
    clearTimeout(timer)
  }
  const settle = () => {
    stop()
    onSettled()
  }
  const observer = new MutationObserver(() => accountOnPage(page) && settle())
  const timer = setTimeout(settle, limit)
  const attributeFilter = ['aria-label']
  observer.observe(page, { childList: true, subtree: true, attributes: true, attributeFilter })
  return stop
}
