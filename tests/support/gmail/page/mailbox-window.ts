import { threadOfToken, threadToken } from '../thread-token'
import { composeQuery } from './compose-hash'
import { newDraft, savedDraft } from './drafts'
import { createFrame, type Frame } from './frame'
import { listenForKeys } from './keys'
import { renderList } from './list'
import { loadMissing, loadThread, markRead } from './load-thread'
import { createPage, type Page, showTitle } from './page'
import { openPopOut } from './pop-out'
import { popOutCompose, popOutThread } from './popped-out'
import { hashOf, type Route, routeOf } from './routes'
import { isUnread } from './row-cells'
import type { Start } from './start'
import { renderThread, type ThreadView } from './thread'
import type { Thread } from './threads'
import { listTools, threadTools } from './toolbar'
import { createViews } from './views'
import { wordsFor } from './words'

/** Gmail's usual window: lists and threads, one after the other or side by side. */
class MailboxWindow {
  private readonly frame: Frame
  private readonly page: Page
  private view: ThreadView | undefined
  /** The thread that was last asked for, whether it is painted or not. */
  private wanted: string | undefined
  /** The list last shown: j and k move along it. */
  private listed: Thread[] = []
  private listedHash = ''
  private firstList: Thread[] | undefined
  private inbox: Thread[] = []
  /** Questions so far: an answer that comes after the next question is not shown. */
  private questions = 0

  constructor({ config, a6jdv, Cl6csf }: Start) {
    const write = (ownWindow: boolean) =>
      ownWindow ? popOutCompose(this.page) : openPopOut(this.page, newDraft(this.page))
    this.frame = createFrame(config, wordsFor(config.uiLanguage), write)
    const views = createViews(this.frame.main, config.layout)
    this.page = createPage(config, views, (threads) => void this.changed(threads))
    document.body.prepend(this.frame.root)
    this.firstList = this.page.threads.takeEmbeddedList(JSON.parse(a6jdv?.[0][2] ?? 'null'))
    this.listed = this.firstList
    if (Cl6csf) this.page.threads.takeEmbeddedBodies(JSON.parse(Cl6csf[0][2]))
  }

  begin(): void {
    window.addEventListener('hashchange', ({ oldURL, newURL }) => {
      // What is being written changes nothing of what is shown.
      if (pathOf(oldURL) !== pathOf(newURL)) void this.route()
    })
    this.page.listen()
    listenForKeys({
      j: () => this.move(1),
      k: () => this.move(-1),
      u: () => this.goTo(hashOf(this.here())),
      r: () => this.view?.reply('reply'),
      R: () => this.view?.replyApart(),
      a: () => this.view?.reply('replyAll'),
      f: () => this.view?.reply('forward'),
      c: () => openPopOut(this.page, newDraft(this.page)),
    })
    void this.route()
  }

  private here(): Route {
    return routeOf(location.hash, this.page.words, this.page.config.labelNames)
  }

  private goTo(hash: string): void {
    location.hash = `#${hash}${composeQuery()}`
  }

  /** A segment of the hash names a thread by token or, in older links, by legacy id. */
  private threadIdOf(segment: string | undefined): string | undefined {
    if (segment === undefined || !/^[0-9a-f]{16}$/.test(segment))
      return threadOfToken(segment ?? '')
    return this.page.threads.byLegacyId(segment)?.id ?? `thread-f:${BigInt(`0x${segment}`)}`
  }

  private async route(): Promise<void> {
    const route = this.here()
    const threadId = this.threadIdOf(route.thread)
    const listed = this.page.views.split && this.listedHash === hashOf(route)
    const paint = threadId === undefined || (this.page.views.split && !listed)
    if (paint && !(await this.showList(route))) return
    if (threadId !== undefined) await this.showThread(threadId)
  }

  private async showThread(id: string): Promise<void> {
    this.questions += 1
    const question = this.questions
    this.wanted = id
    if (this.page.views.split) this.paintList(this.here())
    const thread = await loadThread(this.page, id)
    if (this.questions !== question || !thread) return
    const route = this.here()
    this.view = renderThread(this.page, thread)
    this.frame.main.parentElement?.scrollTo(0, 0)
    const back = () => this.goTo(hashOf(this.here()))
    this.frame.toolbar.replaceChildren(...threadTools(this.page.words, back))
    showTitle(this.page, thread.subject)
    await markRead(this.page, thread)
    if (this.page.views.split) this.paintList(route)
    this.frame.mark(route.list.hash, this.unreadCount(route))
  }

  /** @returns false when something else was asked for before the answer came. */
  private async showList(route: Route): Promise<boolean> {
    this.questions += 1
    const question = this.questions
    const threads = await this.loadList(route)
    if (this.questions !== question) return false
    this.view = undefined
    this.wanted = undefined
    this.listed = threads
    this.listedHash = hashOf(route)
    this.paintList(route)
    this.page.views.showNone()
    this.frame.toolbar.replaceChildren(...listTools(this.page.words, this.turns(route)))
    const unread = this.unreadCount(route)
    this.frame.mark(route.list.hash, unread)
    const count = route.list.hash === 'inbox' && unread > 0 ? ` (${unread})` : ''
    showTitle(this.page, `${route.list.name}${count}`)
    return true
  }

  private async loadList({ list, number }: Route): Promise<Thread[]> {
    const first = list.hash === 'inbox' && number === 1 ? this.firstList : undefined
    this.firstList = undefined
    if (first) return first
    const { pageSize = 0 } = this.page.config.layout
    const asked = [list.label, pageSize, (number - 1) * pageSize, list.query]
    return this.page.threads.takeList(await this.page.sync.post('bv', [asked, null, 2]))
  }

  private paintList(route: Route): void {
    const actions = {
      open: (thread: Thread) => this.openThread(thread),
      popOut: ({ id }: Thread) => popOutThread(this.page, id),
    }
    renderList(this.page, route, this.listed, this.wanted, actions)
  }

  private turns(route: Route) {
    const turnTo = (number: number) => () => this.goTo(hashOf({ ...route, number }))
    const { pageSize = Number.POSITIVE_INFINITY } = this.page.config.layout
    return {
      ...(route.number > 1 ? { newer: turnTo(route.number - 1) } : {}),
      ...(this.listed.length >= pageSize ? { older: turnTo(route.number + 1) } : {}),
    }
  }

  private unreadCount({ list, number }: Route): number {
    if (list.hash === 'inbox' && number === 1) this.inbox = this.listed
    return this.inbox.filter(isUnread).length
  }

  private async openThread({ id, mails }: Thread): Promise<void> {
    if (!mails.every(({ labels }) => labels.includes('^r'))) return this.turnTo(id)
    const thread = await loadThread(this.page, id)
    const mail = thread?.mails.at(-1)
    if (thread && mail) openPopOut(this.page, savedDraft(this.page, thread, mail))
  }

  /** Through the hash, or in a reading pane past it. */
  private turnTo(id: string): void {
    const silent = this.page.views.split && this.page.config.layout.paneHash !== 'thread'
    if (silent) void this.showThread(id)
    else this.goTo(hashOf(this.here(), threadToken(id)))
  }

  /** The next older (1) or newer (-1) thread of the list. */
  private move(step: 1 | -1): void {
    const current = this.threadIdOf(this.here().thread) ?? this.wanted
    if (current === undefined) return
    const next = this.listed[this.listed.findIndex(({ id }) => id === current) + step]
    if (next) this.turnTo(next.id)
    else this.goTo(hashOf(this.here()))
  }

  private async changed(threads: Thread[]): Promise<void> {
    if (threads.length === 0) return
    if (!this.view) return this.route()
    await loadMissing(this.page, this.view.thread)
    this.view?.refresh()
    if (this.page.views.split) this.paintList(this.here())
  }
}

function pathOf(url: string): string | undefined {
  return new URL(url).hash.split('?')[0]
}

export function openMailbox(start: Start): void {
  new MailboxWindow(start).begin()
}
