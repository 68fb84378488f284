/** A part of the page that stands under names nobody knows, as after a change of Gmail's. */
export type BrokenPart = 'subject' | 'messages' | 'sender' | 'editor' | 'ids'

/** How one account's Gmail is set and behaves. With nothing set: the usual page of today. */
export interface Layout {
  /** `false`: every message is a row and a page of its own. */
  conversationView?: boolean
  /** List and thread side by side, or one above the other. */
  readingPane?: 'right' | 'below'
  /**
   * Whether the hash names the thread that the reading pane shows. InboxSDK takes the id from the
   * row shown, so the list's hash stays when this is left out.
   */
  paneHash?: 'list' | 'thread'
  /** Ids of thread and messages are painted this many ms late (InboxSDK pull request 1309, 2026-08). */
  lateIds?: number
  /** Where new mail is written; at the bottom when left out. */
  compose?: 'full-screen'
  /** The hash names new mail that is being written, as `?compose=…`. */
  composeInHash?: boolean
  /** Mail is written as plain text. */
  plainText?: boolean
  density?: 'compact'
  /** Closed lists and threads stay in the page, hidden. */
  keepViews?: boolean
  /** How the page asks its sync endpoints; XMLHttpRequest when left out. */
  transport?: 'fetch'
  /** Threads on one page of a list, the next under `/p2`; all on one page when left out. */
  pageSize?: number
  broken?: BrokenPart
}
