import { readFile } from 'node:fs/promises'
import { Account } from './account'
import { pageScript } from './bundle'
import {
  type Embedded,
  type PoppedOut,
  pageHtml,
  SCRIPT_PATH,
  STYLE_PATH,
  securityPolicy,
} from './document'
import type { Json } from './fields'
import { buildMailbox, type GmailMailbox } from './mailbox'
import { asked, type Slot } from './paths'
import { type AnswerOptions, embeddedBvAnswer, embeddedFdAnswer } from './sync'
import { wholeMessage } from './whole-message'
import type { Written } from './written'

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
  /** How long the network takes, in ms. */
  delay?: number
}

export interface ServerOptions extends AnswerOptions {
  /** How many of the first threads come with the page and are never fetched by fd. */
  embeddedBodies?: number
  /** How long fd answers take, in ms: each, or one after another in turn. */
  fdDelay?: number | readonly number[]
}

/** Headers without which the sync endpoints refuse. */
const SYNC_HEADERS = ['x-framework-xsrf-token', 'x-gmail-btai', 'x-google-btd']

/**
 * The server behind the page: one mailbox for each of `/mail/u/0/`, `/mail/u/1/`, … in the order of
 * `accounts`, and the delegated ones. Swapping `accounts` is signing in and out again.
 */
export class GmailServer {
  /** Every request, in order. */
  readonly requests: { method: string; url: string }[] = []
  readonly accounts: Account[]
  private fdCount = 0

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
    if (url.pathname === '/mail/cspreport') return { status: 204, headers: {}, body: '' }
    const wanted = asked(url.pathname)
    const account = wanted && this.accountAt(wanted)
    if (!account) return notFound()
    if (wanted.kind !== 'sync') return this.page(account, wanted, url)
    return request.method === 'POST' ? this.sync(account, wanted.endpoint, request) : notFound()
  }

  private accountAt({ index, delegate }: Slot): Account | undefined {
    const named = this.accounts.find(({ mailbox }) => mailbox.delegate === delegate)
    return delegate === undefined ? this.signedIn[index] : named
  }

  private get signedIn(): Account[] {
    return this.accounts.filter(({ mailbox }) => mailbox.delegate === undefined)
  }

  private sync(account: Account, endpoint: string, request: GmailRequest): GmailAnswer {
    if (SYNC_HEADERS.some((name) => !request.headers[name]))
      return jsonAnswer(400, ['er', null, null, null, null, 400, null, null, null, 3])
    const body: Json = JSON.parse(request.postData ?? 'null')
    if (endpoint === 'fd') return { ...jsonAnswer(200, account.fd(body)), delay: this.nextDelay() }
    return jsonAnswer(200, endpoint === 'bv' ? account.bv(body) : account.s(body))
  }

  private nextDelay(): number {
    const { fdDelay = 0 } = this.options
    if (typeof fdDelay === 'number') return fdDelay
    this.fdCount += 1
    return fdDelay[(this.fdCount - 1) % fdDelay.length] ?? 0
  }

  private page(account: Account, { kind, index }: { kind: string } & Slot, url: URL): GmailAnswer {
    const view = url.searchParams.get('view')
    if (view === 'lg') return wholeMessage(account, url.searchParams.get('permmsgid') ?? '')
    const nonce = `n${this.requests.length}x${index}Q`
    const dark = url.searchParams.get('theme') === 'dark'
    const poppedOut = poppedOutOf(kind, url)
    const embedded = this.embedded(account, poppedOut)
    const html = pageHtml(account.mailbox, index, embedded, { nonce, dark, poppedOut })
    const headers = { 'content-security-policy': securityPolicy(nonce) }
    return { ...file('text/html', html), headers: { ...file('text/html', '').headers, ...headers } }
  }

  private embedded(account: Account, poppedOut: PoppedOut | undefined): Embedded {
    const accounts = this.signedIn.map(({ mailbox }) => mailbox.owner)
    if (poppedOut) return { accounts }
    const inbox = account.threads('^i')
    const { pageSize } = account.mailbox.layout ?? {}
    const first = inbox.slice(0, pageSize)
    const list = JSON.stringify(embeddedBvAnswer(account.mailbox, first, this.options))
    const withBodies = first.slice(0, this.options.embeddedBodies ?? 0)
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

/** Before `/popout` there was `?view=btop`. Without a thread the window shows a mail being written. */
function poppedOutOf(kind: string, { searchParams }: URL): PoppedOut | undefined {
  if (kind !== 'popout' && searchParams.get('view') !== 'btop') return undefined
  return searchParams.has('th') ? 'thread' : 'compose'
}

function file(type: string, body: string): GmailAnswer {
  return { status: 200, headers: { 'content-type': `${type}; charset=utf-8` }, body }
}

function jsonAnswer(status: number, value: Json): GmailAnswer {
  return { ...file('application/json', JSON.stringify(value)), status }
}

function notFound(): GmailAnswer {
  return { status: 404, headers: { 'content-type': 'text/plain' }, body: 'Not Found' }
}
