import { liveQuery } from 'dexie'
import { useEffect, useState } from 'react'
import type { ClientGlance } from '../../lib/clients/client-glance'
import type { Seen } from '../../lib/clients/news'
import { readSettings } from '../../lib/settings/stored-settings'
import { Database } from '../../lib/store/database'
import { readGlances } from '../../lib/store/seen'

/** All that the first picture needs is asked for at one moment, before anything is drawn. */
export const db = new Database()
export const settingsAtOpening = readSettings()
export const seenAtOpening = readSeen()

let glances: ClientGlance[] | undefined
const listeners = new Set<(found: ClientGlance[]) => void>()
liveQuery(() => readGlances(db)).subscribe((found) => {
  glances = found
  for (const listener of listeners) listener(found)
})

/**
 * What lists show of the clients, in step with the store; undefined until it is read. A state rather than an external
 * store, which React would draw with all its effects before the browser may paint.
 */
export function useGlances(): ClientGlance[] | undefined {
  const [found, setFound] = useState(glances)
  useEffect(() => {
    setFound(glances)
    listeners.add(setFound)
    return () => {
      listeners.delete(setFound)
    }
  }, [])
  return found
}

/** How clients stood when the owner last looked, by account and id. */
export type SeenClients = ReadonlyMap<string, Seen>

/** Taken down once: news stay marked while one looks. */
async function readSeen(): Promise<SeenClients> {
  const rows = await db.seen.toArray()
  return new Map(rows.map((row) => [`${row.account} ${row.client}`, row]))
}
