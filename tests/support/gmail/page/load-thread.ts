import { labelRequest } from './drafts'
import type { Page } from './page'
import { isUnread } from './row-cells'
import type { Thread } from './threads'

/** The whole thread, fetched unless it is here; undefined when there is none. */
export async function loadThread(page: Page, id: string): Promise<Thread | undefined> {
  const known = page.threads.get(id)
  if (!known?.whole || known.mails.some(({ parts }) => parts === undefined))
    page.threads.takeBodies(await page.sync.post('fd', [[[id, 1]], 2]))
  const thread = page.threads.get(id)
  return thread?.whole ? thread : undefined
}

/** Rows of an s answer have no body: what the open thread lacks is fetched by message id. */
export async function loadMissing(page: Page, thread: Thread): Promise<void> {
  const missing = thread.mails.filter(({ parts }) => parts === undefined).map(({ id }) => id)
  if (missing.length > 0)
    page.threads.takeBodies(await page.sync.post('fd', [[[thread.id, null, missing]], 2]))
}

export async function markRead(page: Page, thread: Thread): Promise<void> {
  if (!isUnread(thread)) return
  for (const mail of thread.mails) mail.labels = mail.labels.filter((label) => label !== '^u')
  await page.sync.post('s', labelRequest(thread, ['^o'], ['^u'], page.now()))
}
