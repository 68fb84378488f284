import type { Page } from 'playwright-core'

/** Rows to be written, by table. */
export type Rows = Record<string, readonly unknown[]>

/** Writes rows into the extension's own IndexedDB, from one of its pages. */
export async function storeRows(page: Page, rows: Rows): Promise<void> {
  await page.evaluate(async (tables) => {
    const wait = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
    const db = await wait(indexedDB.open('kindline'))
    const writing = db.transaction(Object.keys(tables), 'readwrite')
    const written = new Promise((resolve, reject) => {
      writing.oncomplete = resolve
      writing.onerror = () => reject(writing.error)
    })
    for (const [table, list] of Object.entries(tables)) {
      for (const row of list) writing.objectStore(table).put(row)
    }
    await written
    db.close()
  }, rows)
}
