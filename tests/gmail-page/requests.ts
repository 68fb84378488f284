import type { GmailServer } from '../support/gmail'

const HEADERS = { 'x-framework-xsrf-token': 'a', 'x-gmail-btai': 'b', 'x-google-btd': '1' }
const OWNER = [1, 'sora@studio-sora.example', 'Sora Han']

export function get(server: GmailServer, path: string) {
  const url = `https://mail.google.com${path}`
  return server.answer({ url, method: 'GET', headers: {}, postData: null })
}

export function post(
  server: GmailServer,
  path: string,
  body: unknown,
  headers: Record<string, string> = HEADERS,
) {
  const url = `https://mail.google.com${path}?hl=en&c=1&rt=r&pt=ji`
  return server.answer({ url, method: 'POST', headers, postData: JSON.stringify(body) })
}

/** Message of an s request, as far as the server reads it. */
export function message(id: string, html: string, labels: string[], from = OWNER): unknown[] {
  const values: unknown[] = Array.from({ length: 18 }, () => null)
  Object.assign(values, {
    0: id,
    1: from,
    6: Date.UTC(2026, 2, 9),
    7: 'Re: Photos',
    8: [null, [[0, html]]],
    10: labels,
  })
  return values
}

/** An s request that changes one thread; `index` tells how. */
export function change(threadId: string, index: number, changed: unknown): unknown {
  const changes: unknown[] = Array.from({ length: 14 }, () => null)
  changes[index] = changed
  return [null, [[[1, [threadId, changes]]]], null, null, 2]
}
