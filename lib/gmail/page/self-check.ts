import { routeOf } from './route'
import { selectors } from './selectors'

/** A part of Gmail's page that reading needs. */
export type PagePart = 'thread' | 'account' | 'messages' | 'ids' | 'sender' | 'date' | 'body'

/**
 * The part of a thread that is not where we know it, so that nothing can be read from it; undefined
 * where all is well. Drafts show neither date nor body and are left out.
 */
export function missingPart(thread: Element): PagePart | undefined {
  if (!thread.querySelector(selectors.item)) return 'messages'
  const expanded = [...thread.querySelectorAll(selectors.item)].filter(
    (item) => item.matches(selectors.expanded) && !item.querySelector(selectors.compose),
  )
  if (expanded.length === 0) return thread.querySelector(selectors.body) ? 'messages' : undefined
  const needed = [
    ['ids', selectors.message],
    ['sender', selectors.sender],
    ['date', selectors.date],
    ['body', selectors.body],
  ] as const
  return needed.find(([, selector]) => !expanded.some((item) => item.querySelector(selector)))?.[0]
}

/**
 * What of the page was found, for a bug report: counts by selector, the shape of the URL and the language.
 * Nothing of any mail is in it, nor any address or id.
 */
export function describePage(page: Document): Record<string, unknown> {
  const found = Object.entries(selectors).map(([name, selector]) => [
    name,
    page.querySelectorAll(selector).length,
  ])
  const { pathname, hash } = page.location
  const { thread, readable } = routeOf(page.location)
  return {
    path: pathname.replace(/\d+/g, 'N').replace(/\/d\/[^/]+/, '/d/…'),
    folder: /^#[a-z-]*/.exec(hash)?.[0] ?? '',
    threadInUrl: Object.keys(thread ?? {}),
    readable,
    language: page.documentElement.lang,
    found: Object.fromEntries(found),
  }
}
