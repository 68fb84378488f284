import type { PageConfig } from '../document'
import { threadOfToken, threadToken } from '../thread-token'
import { el, icon, onPress } from './dom'
import { heartbeat, labelRequest, newDraft, savedDraft } from './drafts'
import { createFrame, LISTS } from './frame'
import { listenForKeys } from './keys'
import { isUnread, renderList } from './list'
import { createPage } from './page'
import { openPopOut } from './pop-out'
import { renderThread, type ThreadView } from './thread'
import type { Thread } from './threads'
import { wordsFor } from './words'

/** What the first page hands over through `_GM_setData`. */
interface Start {
  config: PageConfig
  a6jdv: [[null, null, string]]
  Cl6csf?: [[null, null, string]]
}

/** How often the page asks what is new, in ms. */
const HEARTBEAT = 3000

const start = (window as unknown as { gmailStart: Start }).gmailStart
const words = wordsFor(start.config.uiLanguage)
const frame = createFrame(start.config, words, () => openPopOut(page, newDraft(page)))
const page = createPage(start.config, frame.main, (threads) => void changed(threads))
let view: ThreadView | undefined
/** The list last shown: j and k move along it. */
let listed: Thread[] = []
let firstList: Thread[] | undefined

function begin(): void {
  document.getElementById('loading')?.setAttribute('style', 'display: none')
  document.body.prepend(frame.root)
  firstList = page.threads.takeEmbeddedList(JSON.parse(start.a6jdv[0][2]))
  listed = firstList
  if (start.Cl6csf) page.threads.takeEmbeddedBodies(JSON.parse(start.Cl6csf[0][2]))
  window.addEventListener('hashchange', () => void route())
  setInterval(async () => {
    // A heartbeat that gets no answer is simply followed by the next.
    const answer = await page.sync.post('s', heartbeat()).catch(() => undefined)
    await changed(page.threads.takeSync(answer))
  }, HEARTBEAT)
  listenForKeys({
    j: () => move(1),
    k: () => move(-1),
    u: () => open(routeParts().list.hash),
    r: () => view?.reply('reply'),
    a: () => view?.reply('replyAll'),
    f: () => view?.reply('forward'),
    c: () => openPopOut(page, newDraft(page)),
  })
  void route()
}

function routeParts() {
  const [path = ''] = location.hash.slice(1).split('?')
  const segments = path.split('/')
  const list = LISTS.find(({ hash }) => hash === segments[0]) ?? LISTS[0]
  const last = segments.length > 1 ? segments.at(-1) : undefined
  return { list, threadId: last === undefined ? undefined : threadIdOf(last) }
}

/** A segment of the hash names a thread by token or, in older links, by legacy id. */
function threadIdOf(segment: string): string | undefined {
  if (!/^[0-9a-f]{16}$/.test(segment)) return threadOfToken(segment)
  return page.threads.byLegacyId(segment)?.id ?? `thread-f:${BigInt(`0x${segment}`)}`
}

async function route(): Promise<void> {
  const asked = location.hash
  const { list, threadId } = routeParts()
  if (threadId === undefined) return showList(list, asked)
  const thread = await fetchThread(threadId)
  if (location.hash !== asked || !thread) return
  view = renderThread(page, thread)
  frame.main.parentElement?.scrollTo(0, 0)
  showTools(true)
  document.title = `${thread.subject} - ${start.config.owner.address} - Gmail`
  await markRead(thread)
  frame.mark(list.hash, unreadCount())
}

async function fetchThread(id: string): Promise<Thread | undefined> {
  const known = page.threads.get(id)
  if (!known?.whole || known.mails.some(({ parts }) => parts === undefined))
    page.threads.takeBodies(await page.sync.post('fd', [[[id, 1]], 2]))
  const thread = page.threads.get(id)
  return thread?.whole ? thread : undefined
}

/** Rows of an s answer have no body: what the open thread lacks is fetched by message id. */
async function changed(threads: Thread[]): Promise<void> {
  if (threads.length === 0) return
  if (!view) return route()
  const { thread } = view
  const missing = thread.mails.filter(({ parts }) => parts === undefined).map(({ id }) => id)
  if (missing.length > 0)
    page.threads.takeBodies(await page.sync.post('fd', [[[thread.id, null, missing]], 2]))
  view?.refresh()
}

async function markRead(thread: Thread): Promise<void> {
  if (!isUnread(thread)) return
  for (const mail of thread.mails) mail.labels = mail.labels.filter((label) => label !== '^u')
  await page.sync.post('s', labelRequest(thread, ['^o'], ['^u'], page.now()))
}

async function showList(list: (typeof LISTS)[number], asked: string): Promise<void> {
  const first = list.hash === 'inbox' ? firstList : undefined
  firstList = undefined
  const threads =
    first ?? page.threads.takeList(await page.sync.post('bv', [[list.label, 50], null, 2]))
  if (location.hash !== asked) return
  view = undefined
  listed = threads
  renderList(page, list.hash, threads, openSavedDraft)
  showTools(false)
  const unread = unreadCount()
  frame.mark(list.hash, unread)
  const count = list.hash === 'inbox' && unread > 0 ? ` (${unread})` : ''
  document.title = `${words[list.word]}${count} - ${start.config.owner.address} - Gmail`
}

let inbox: Thread[] = []

function unreadCount(): number {
  if (routeParts().list.hash === 'inbox') inbox = listed
  return inbox.filter(isUnread).length
}

async function openSavedDraft({ id }: Thread): Promise<void> {
  const thread = await fetchThread(id)
  const mail = thread?.mails.at(-1)
  if (thread && mail) openPopOut(page, savedDraft(thread, mail))
}

function showTools(inThread: boolean): void {
  const names = inThread
    ? (['back', 'archive', 'trash', 'clock', 'more'] as const)
    : (['refresh', 'more'] as const)
  const buttons = names.map((name) =>
    el('div', { class: 'T-I nX', role: 'button', tabindex: '0' }, icon(name)),
  )
  const [first] = buttons
  if (inThread && first) {
    first.setAttribute('aria-label', words.back)
    onPress(first, () => open(routeParts().list.hash))
  }
  frame.toolbar.replaceChildren(...buttons)
}

function open(hash: string): void {
  location.hash = `#${hash}`
}

/** The next older (1) or newer (-1) thread of the list. */
function move(step: 1 | -1): void {
  const { list, threadId } = routeParts()
  if (threadId === undefined) return
  const next = listed[listed.findIndex(({ id }) => id === threadId) + step]
  open(next ? `${list.hash}/${threadToken(next.id)}` : list.hash)
}

begin()
