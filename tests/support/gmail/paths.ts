/** Path of an account's page: its own mailbox or one delegated to it. */
export function accountPath(index: number, delegate?: string): string {
  return `/mail/u/${index}${delegate === undefined ? '' : `/d/${delegate}`}`
}

/** Path of an account's sync endpoints. */
export function syncPath(index: number, delegate: string | undefined, endpoint: string): string {
  return `/sync/u/${index}${delegate === undefined ? '' : `/d/${delegate}`}/i/${endpoint}`
}

export interface Slot {
  index: number
  delegate?: string
}

/** What an address under mail.google.com asks for. */
export type Asked =
  | ({ kind: 'sync'; endpoint: string } & Slot)
  | ({ kind: 'page' | 'popout' } & Slot)
  | undefined

/**
 * Reads a path. `/mail/b/<id>/u/N` is the older form of a delegated mailbox (InboxSDK,
 * `getAccountUrlPart`).
 */
export function asked(path: string): Asked {
  const sync = /\/sync\/u\/(\d)(?:\/d\/([\w-]{1,60}))?\/i\/(fd|bv|s)$/.exec(path)
  if (sync) return { kind: 'sync', endpoint: sync[3] ?? '', ...slot(sync[1], sync[2]) }
  const older = /^\/mail\/b\/([\w-]{1,60})\/u\/(\d)\/?$/.exec(path)
  if (older) return { kind: 'page', ...slot(older[2], older[1]) }
  const page = /^\/mail(?:\/u\/(\d)(?:\/d\/([\w-]{1,60}))?)?(\/popout|\/)?$/.exec(path)
  if (!page) return undefined
  return { kind: page[3] === '/popout' ? 'popout' : 'page', ...slot(page[1], page[2]) }
}

function slot(index = '0', delegate: string | undefined): Slot {
  return { index: Number(index), ...(delegate === undefined ? {} : { delegate }) }
}
