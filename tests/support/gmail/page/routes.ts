import { FURTHER_LISTS, LISTS } from './lists'
import type { Words } from './words'

/** A list as the hash names it. */
interface ListRoute {
  /** Without `#` and page: `inbox`, `search/from%3Amina`, `label/Clients`. */
  hash: string
  /** Raw label, empty in a search. */
  label: string
  /** Words searched for, empty elsewhere. */
  query: string
  /** Its name in the page's title. */
  name: string
}

export interface Route {
  list: ListRoute
  /** Page of the list, from 1. */
  number: number
  /** Token or legacy id of the open thread. */
  thread?: string
}

/** Labels behind `category/NAME`. */
const CATEGORIES: Record<string, string> = {
  social: '^smartlabel_social',
  updates: '^smartlabel_notification',
  promotions: '^smartlabel_promo',
  forums: '^smartlabel_group',
}

/** Reads the hash; whatever names no list shows the inbox. */
export function routeOf(hash: string, words: Words, labelNames: Record<string, string>): Route {
  const [path = ''] = hash.replace(/^#/, '').split('?')
  const segments = path.split('/')
  const named = namedList(segments, labelNames)
  const list = named ?? plainList(segments[0] ?? '', words)
  const rest = segments.slice(named ? 2 : 1)
  const number = Number(/^p(\d{1,4})$/.exec(rest[0] ?? '')?.[1] ?? 1)
  const thread = rest.at(-1)
  const isPage = rest.length === 1 && /^p\d{1,4}$/.test(thread ?? '')
  return { list, number, ...(thread === undefined || isPage ? {} : { thread }) }
}

/** The hash of a list's page, or of a thread in it. */
export function hashOf({ list, number }: Route, token?: string): string {
  return [list.hash, ...(number > 1 ? [`p${number}`] : []), ...(token ? [token] : [])].join('/')
}

/** The segment of a query or a label's name: blanks as `+`, all else percent-encoded. */
export function segmentOf(name: string): string {
  return encodeURIComponent(name).replaceAll('%20', '+')
}

function plainList(hash: string, words: Words): ListRoute {
  const known = [...LISTS, ...FURTHER_LISTS].find((list) => list.hash === hash) ?? LISTS[0]
  return { hash: known.hash, label: known.label, query: '', name: words[known.word] }
}

function namedList(
  [kind = '', segment]: string[],
  labelNames: Record<string, string>,
): ListRoute | undefined {
  if (segment === undefined || segment === '') return undefined
  const name = decodeURIComponent(segment.replaceAll('+', ' '))
  const list = { hash: `${kind}/${segment}`, label: '', query: '', name }
  if (kind === 'search') return { ...list, query: name }
  if (kind === 'category') return { ...list, label: CATEGORIES[name] ?? '' }
  const label = Object.entries(labelNames).find(([, each]) => each === name)?.[0] ?? ''
  return kind === 'label' ? { ...list, label } : undefined
}
