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
