/**
 * A model of Gmail for tests and the demo: a mailbox written as data, the sync answers it gives,
 * and a page that reads them, with Gmail's class names, ids and manners.
 *
 * Gmail documents none of this. What is known comes from InboxSDK (commit a8a6fe2, 2026-07-23),
 * gmail.js (b7dfdab, 2026-03-25), FlowCrypt's extension (78f34e3, 2026-08-17), the lengths and
 * counts published with the repository sluice (2026-08), and page fragments in public issues.
 */
import type { BrowserContext } from 'playwright-core'
import type { GmailServer } from './server'

export type { Layout } from './layout'
export * from './mailbox'
export { type GmailServer, gmailServer, type ServerOptions } from './server'
export { bvAnswer, embeddedBvAnswer, embeddedFdAnswer, fdAnswer, syncAnswer } from './sync'
export { threadOfToken, threadToken } from './thread-token'

/** Answers everything a browser asks of mail.google.com from the server in memory. */
export async function routeGmail(context: BrowserContext, server: GmailServer): Promise<void> {
  await context.route('https://mail.google.com/**', async (route) => {
    const request = route.request()
    const answer = server.answer({
      url: request.url(),
      method: request.method(),
      headers: request.headers(),
      postData: request.postData(),
    })
    const { delay = 0, ...response } = answer
    // A page that is gone when a slow answer comes wants it no more.
    if (delay > 0) await new Promise((resolve) => setTimeout(resolve, delay))
    await route.fulfill(response).catch((error: unknown) => {
      if (delay === 0) throw error
    })
  })
}
