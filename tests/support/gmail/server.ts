import { readFile } from 'node:fs/promises'
import { Account, type Written } from './account'
import { pageScript } from './bundle'
import { type Embedded, pageHtml, SCRIPT_PATH, STYLE_PATH, securityPolicy } from './document'
import type { Json } from './fields'
import { buildMailbox, type GmailMailbox } from './mailbox'
import { type AnswerOptions, embeddedBvAnswer, embeddedFdAnswer } from './sync'

export interface GmailRequest {
  url: string
  method: string
  /** Names in lower case. */
  headers: Record<string, string>
  postData: string | null
}

export interface GmailAnswer {
  status: number
  headers: Record<string, string>
  body: string
}

export interface ServerOptions extends AnswerOptions {
  /** How many of the first threads come with the page and are never fetched by fd. */
  embeddedBodies?: number
}

/** Headers without which the sync endpoints refuse. */
const SYNC_HEADERS = ['x-framework-xsrf-token', 'x-gmail-btai', 'x-google-btd']

/** The server behind the page: one mailbox for each of `/mail/u/0/`, `/mail/u/1/`, … */
export class GmailServer {
  /** Every request, in order. */
  readonly requests: { method: string; url: string }[] = []
  readonly accounts: Account[]

  constructor(
    mailboxes: GmailMailbox[],
    private readonly options: ServerOptions,
    private readonly files: { script: string; style: string },
  ) {
    this.accounts = mailboxes.map((data) => new Account(buildMailbox(data), options))
  }

  /** Every save of every draft, in all accounts. */
  get drafts(): Written[] {
    return this.accounts.flatMap(({ drafts }) => drafts)
  }

  get sent(): Written[] {
    return this.accounts.flatMap(({ sent }) => sent)
  }

  answer(request: GmailRequest): GmailAnswer {
    const url = new URL(request.url)
    this.requests.push({ method: request.method, url: request.url })
    if (url.pathname === SCRIPT_PATH) return file('text/javascript', this.files.script)
    if (url.pathname === STYLE_PATH) return file('text/css', this.files.style)
    const sync = /\/sync\/u\/(\d)\/i\/(fd|bv|s)$/.exec(url.pathname)
    if (sync && request.method === 'POST') return this.sync(Number(sync[1]), sync[2], request)
    const page = /^\/mail\/(?:u\/(\d)\/?)?$/.exec(url.pathname)
    if (page) return this.page(Number(page[1] ?? 0), url)
    if (url.pathname === '/mail/cspreport') return { status: 204, headers: {}, body: '' }
    return notFound()
  }

  private sync(index: number, endpoint: string | undefined, request: GmailRequest): GmailAnswer {
    const account = this.accounts[index]
    if (!account) return notFound()
    if (SYNC_HEADERS.some((name) => !request.headers[name]))
      return jsonAnswer(400, ['er', null, null, null, null, 400, null, null, null, 3])
    const asked: Json = JSON.parse(request.postData ?? 'null')
    if (endpoint === 'fd') return jsonAnswer(200, account.fd(asked))
    return jsonAnswer(200, endpoint === 'bv' ? account.bv(asked) : account.s(asked))
  }

  private page(index: number, url: URL): GmailAnswer {
    const account = this.accounts[index]
    if (!account) return notFound()
    const nonce = `n${this.requests.length}x${index}Q`
    const dark = url.searchParams.get('theme') === 'dark'
    const html = pageHtml(account.mailbox, index, this.embedded(account), { nonce, dark })
    const headers = { 'content-security-policy': securityPolicy(nonce) }
    return {
      status: 200,
      headers: { ...headers, 'content-type': 'text/html; charset=utf-8' },
      body: html,
    }
  }

  private embedded(account: Account): Embedded {
    const inbox = account.threads('^i')
    const list = JSON.stringify(embeddedBvAnswer(account.mailbox, inbox, this.options))
    const accounts = this.accounts.map(({ mailbox }) => mailbox.owner)
    const withBodies = inbox.slice(0, this.options.embeddedBodies ?? 0)
    if (withBodies.length === 0) return { list, accounts }
    const bodies = JSON.stringify(embeddedFdAnswer(account.mailbox, withBodies, this.options))
    return { list, accounts, bodies }
  }
}

/** Builds the page's script and makes a server for these mailboxes. */
export async function gmailServer(
  mailboxes: GmailMailbox[],
  options: ServerOptions = {},
): Promise<GmailServer> {
  const style = await readFile(new URL('./page/page.css', import.meta.url), 'utf8')
  return new GmailServer(mailboxes, options, { script: await pageScript(), style })
}

function file(type: string, body: string): GmailAnswer {
  return { status: 200, headers: { 'content-type': `${type}; charset=utf-8` }, body }
}

function jsonAnswer(status: number, value: Json): GmailAnswer {
  const headers = { 'content-type': 'application/json; charset=utf-8' }
  return { status, headers, body: JSON.stringify(value) }
}

function notFound(): GmailAnswer {
  return { status: 404, headers: { 'content-type': 'text/plain' }, body: 'Not Found' }
}
