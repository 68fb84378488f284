import type { BrowserContext } from 'playwright-core'
import type { GmailServer } from './server'

export type { Written } from './account'
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
    await route.fulfill(answer)
  })
}
