import { storage } from '@wxt-dev/storage'
import type { TakenOut } from '../store/verdicts'

/**
 * What was taken out of the store with a client, so that the owner can think better of it. It is held in memory
 * alone and gone with the browser: who is no client leaves no mail behind.
 */
const item = storage.defineItem<Record<string, TakenOut>>('session:set-aside', { fallback: {} })

const nameOf = (account: string, client: string) => `${account} ${client}`

/**
 * Said twice in a row, the first time counts: there was nothing left to take out the second time.
 * Where the browser's memory for this is full (10 MB), the mail has to be opened anew instead.
 */
export async function setAside(account: string, client: string, taken: TakenOut): Promise<void> {
  if (taken.mail.length === 0) return
  const held = await item.getValue()
  await item.setValue({ ...held, [nameOf(account, client)]: taken }).catch(() => undefined)
}

export async function takeBack(account: string, client: string): Promise<TakenOut | undefined> {
  const { [nameOf(account, client)]: taken, ...others } = await item.getValue()
  if (taken) await item.setValue(others)
  return taken
}
