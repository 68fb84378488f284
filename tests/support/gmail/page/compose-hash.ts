import { threadToken } from '../thread-token'
import type { Draft } from './drafts'

const open: Draft[] = []

/**
 * Names the mail that is being written behind the hash, as Gmail does: `?compose=new`, or a token of
 * thread and draft once it was saved; several are separated by commas.
 */
export function nameInHash(draft: Draft): void {
  open.push(draft)
  write()
}

export function leaveHash(draft: Draft): void {
  const index = open.indexOf(draft)
  if (index < 0) return
  open.splice(index, 1)
  write()
}

/** After the first save a draft has a token. */
export function renameInHash(draft: Draft): void {
  if (open.includes(draft)) write()
}

/** What follows the path of the hash. */
export function composeQuery(): string {
  const tokens = open.map((draft) =>
    draft.saved ? threadToken(`${draft.threadId}+${draft.id}`) : 'new',
  )
  return tokens.length === 0 ? '' : `?compose=${tokens.join(',')}`
}

function write(): void {
  const [path = ''] = location.hash.split('?')
  location.hash = `${path || '#inbox'}${composeQuery()}`
}
