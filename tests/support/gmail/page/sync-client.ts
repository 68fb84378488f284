import type { PageConfig } from '../document'
import { syncPath } from '../paths'

const HEADERS = {
  'Content-Type': 'application/json',
  'X-Framework-Xsrf-Token': 'AKwLp5Qm:1',
  'X-Gmail-BTAI': '[null,null,[1]]',
  'X-Google-BTD': '1',
}

/** Asks a sync endpoint as Gmail does: by a plain XMLHttpRequest, or by fetch, with its headers. */
export class SyncClient {
  private count = 0

  constructor(private readonly config: PageConfig) {}

  async post(endpoint: 'fd' | 'bv' | 's', body: unknown): Promise<unknown> {
    this.count += 1
    const { index, delegate, uiLanguage, layout } = this.config
    const query = `hl=${uiLanguage}&c=${this.count}&rt=r&pt=ji`
    const url = `${syncPath(index, delegate, endpoint)}?${query}`
    const ask = layout.transport === 'fetch' ? byFetch : byRequest
    const { status, text } = await ask(url, JSON.stringify(body))
    if (status !== 200) throw new Error(`${endpoint} answered ${status}`)
    return JSON.parse(text)
  }
}

interface Answer {
  status: number
  text: string
}

async function byFetch(url: string, body: string): Promise<Answer> {
  const response = await fetch(url, { method: 'POST', headers: HEADERS, body })
  return { status: response.status, text: await response.text() }
}

function byRequest(url: string, body: string): Promise<Answer> {
  const request = new XMLHttpRequest()
  request.open('POST', url)
  for (const [name, value] of Object.entries(HEADERS)) request.setRequestHeader(name, value)
  return new Promise((resolve, reject) => {
    request.onload = () => resolve({ status: request.status, text: request.responseText })
    request.onerror = () => reject(new Error(`${url} got no answer`))
    request.send(body)
  })
}
