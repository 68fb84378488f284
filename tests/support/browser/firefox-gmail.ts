import type { HTTPRequest, Page } from 'puppeteer-core'
import type { GmailServer } from '../gmail'

/** Answers everything that a page in Firefox asks of mail.google.com from the server in memory. */
export async function routeFirefoxGmail(page: Page, server: GmailServer): Promise<void> {
  await page.setRequestInterception(true)
  page.on('request', async (request) => {
    if (!request.url().startsWith('https://mail.google.com/')) return request.continue()
    const answer = server.answer({
      url: request.url(),
      method: request.method(),
      headers: request.headers(),
      postData: await postedIn(request),
    })
    await request.respond(answer)
  })
}

async function postedIn(request: HTTPRequest): Promise<string | null> {
  return request.method() === 'POST' ? ((await request.fetchPostData()) ?? null) : null
}
