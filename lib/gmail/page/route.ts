import type { Ids } from '../../mail/message'
import { legacyIdIn, legacyIdOfPermId, threadIdIn } from '../ids'
import { threadInHash } from '../thread-token'

/** Folders whose mail is never read. */
const unreadFolders = ['spam', 'trash', 'drafts', 'scheduled', 'chats']
/** Searches that find mail in them. */
const unreadSearch = /^#search\/.{0,200}\bin:(?:spam|trash|anywhere|drafts?|scheduled|chats?)\b/i

/** What Gmail's URL says is open. */
export interface Route {
  /** The thread that is open; absent on lists, and in a reading pane where the URL keeps the list. */
  thread?: Ids
  /** Whether what is open may be read at all: not in spam, trash, drafts, scheduled mail, chats. */
  readable: boolean
}

/** Reads the URL of Gmail's page: a hash in the main window, `th=` in a popped-out one. */
export function routeOf({ pathname, search, hash }: Location | URL): Route {
  const popped = /\/popout$/.test(pathname) ? new URLSearchParams(search).get('th') : null
  const thread = popped === null ? threadInHash(hash) : threadNamed(popped)
  const folder =
    popped === null ? /^#([^/?]*)/.exec(hash)?.[1] : new URLSearchParams(search).get('search')
  const readable = !unreadFolders.includes(folder ?? '') && !unreadSearch.test(decoded(hash))
  return { ...(thread ? { thread } : {}), readable }
}

/** A hash may hold a `%` that is no escape. */
function decoded(hash: string): string {
  try {
    return decodeURIComponent(hash)
  } catch {
    return hash
  }
}

/** `#thread-f:<decimal>` or a legacy hex. */
function threadNamed(name: string): Ids | undefined {
  const gmail = threadIdIn(name.replace(/^#/, ''))
  const legacy = gmail ? legacyIdOfPermId(gmail) : legacyIdIn(name)
  if (!gmail && !legacy) return undefined
  return { ...(gmail ? { gmail } : {}), ...(legacy ? { legacy } : {}) }
}
