import type { BrowserContext } from 'playwright-core'
import { backgroundOf } from './open-browser'

/** Rows of a table in the extension's own IndexedDB, read by the browser's own interface. */
export async function storedRows<Row>(context: BrowserContext, table: string): Promise<Row[]> {
  const worker = await backgroundOf(context)
  return worker.evaluate(rowsHere<Row>, table)
}

/** The same from within a page or worker of the extension: it is handed over as text, so it leans on nothing outside itself. */
export async function rowsHere<Row>(table: string): Promise<Row[]> {
  const wait = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(request.error)
    })
  const names = await indexedDB.databases()
  if (!names.some((one) => one.name === 'kindline')) return []
  const db = await wait(indexedDB.open('kindline'))
  const rows = db.objectStoreNames.contains(table)
    ? await wait(db.transaction(table).objectStore(table).getAll())
    : []
  db.close()
  return rows
}
