import type { ContentScriptContext } from 'wxt/utils/content-script-context'
import type * as z from 'zod/mini'
import { answer, ask } from '../messages/exchange'
import {
  areYouThere,
  describeTab,
  focusPanel,
  foldPanel,
  insertReply,
  leavePanel,
  mayRead,
  type Reading,
  readingChanged,
  readOpenDraft,
  readOpenThread,
  showMessage,
  type TabState,
  tabChanged,
} from '../messages/gmail-exchanges'
import { followList } from './follow-list'
import { HandOver, pageDates } from './hand-over'
import { accountOnPage, awaitAccount } from './page/account'
import { replyInThread, showWords } from './page/gmail-page'
import { createPanelFrame, type PanelFrame } from './page/panel-frame'
import { readDraft } from './page/read-draft'
import { readFoldedMessages, readThread, type ShownThread } from './page/read-thread'
import { selectors } from './page/selectors'
import { describePage, missingPart } from './page/self-check'
import { isCompact, isDark, watchTheme } from './page/theme'
import { watchThread } from './page/watch-thread'
import { followFold, toggleFold } from './panel-fold'
import { stayConnected } from './stay-connected'
import { connectTap, type TapConnection } from './tap/connect-tap'

/** Gmail names its account within some seconds of its start. */
const accountLimit = 10_000

/**
 * The script beside Gmail's page: hands what the tap copied and what the page shows to the background, and
 * places the panel. It understands nothing of mail itself, so that Gmail's thread stays free.
 */
export function followThreads(ctx: ContentScriptContext): void {
  // A call that fails may mean that the extension is gone: asking whether it is takes everything down.
  const tell = (asked: Promise<unknown>) => void asked.catch(() => ctx.isInvalid)
  const handOver = new HandOver(document, () => ctx.isInvalid)
  const tap = connectTap((response) => handOver.response(response))
  const panel = createPanelFrame(ctx)
  const follower = new Follower(handOver, tap, panel, tell)
  answerBackground(follower, panel)
  const markList = followList(document)
  const obey = ({ reading, listMarks }: Reading) => {
    follower.startOrStop(reading)
    markList(listMarks)
  }
  answer(readingChanged, (reading) => {
    obey(reading)
    return {}
  })
  const folded = followFold(panel)
  stayConnected(ctx)
  const begin = () => {
    if (ctx.isInvalid) return
    tell(ask(mayRead, {}).then(obey))
    ctx.onInvalidated(watchThread(document, follower))
    ctx.onInvalidated(watchTheme(document, () => follower.tellTab()))
    ctx.onInvalidated(awaitAccount(document, accountLimit, () => follower.accountSettled()))
  }
  ctx.onInvalidated(() => {
    tap.say('stop')
    tap.close()
    panel.sayGone()
  })
  // How wide the panel is must be known before the first thread is painted.
  const beginFolded = () => void folded.then(begin)
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', beginFolded)
  else beginFolded()
}

/** Keeps background and panel in step with what the page shows. */
class Follower {
  private shown: ShownThread | undefined
  private reading = false
  private accountAwaited = true
  /** What the page shows when it is no thread that can be read. */
  private otherwise: TabState = {}

  constructor(
    private readonly handOver: HandOver,
    private readonly tap: TapConnection,
    private readonly panel: PanelFrame,
    private readonly tell: (asked: Promise<unknown>) => void,
  ) {}

  startOrStop(reading: boolean): void {
    this.reading = reading
    this.tap.say(reading ? 'start' : 'stop')
    this.handOver.reset()
    this.tellTab()
    this.handOverShown()
  }

  /** What the page shows of the open thread. */
  openThread(): z.input<typeof readOpenThread.output> {
    const account = accountOnPage(document)
    if (!this.reading || !account || !this.shown) return {}
    return { account, thread: readThread(this.shown, pageDates(document)) }
  }

  /** The person's own words in the reply that is open, only when asked for. */
  draft(): string | undefined {
    return this.reading && this.shown ? readDraft(this.shown) : undefined
  }

  onShown(thread: ShownThread): void {
    this.shown = thread
    this.otherwise = {}
    if (thread.element instanceof HTMLElement) this.panel.showBeside(thread.element)
    this.tellTab()
    this.handOverShown()
  }

  onClosed(): void {
    this.shown = undefined
    this.otherwise = {}
    this.panel.remove()
    this.tellTab()
  }

  onUnreadable(thread: TabState['thread']): void {
    this.shown = undefined
    this.otherwise = { unreadable: 'thread', ...(thread ? { thread } : {}) }
    const content = document.querySelector(selectors.main)?.firstElementChild
    if (content instanceof HTMLElement) this.panel.showBeside(content)
    this.tellTab()
  }

  /** The page has named its account, or has had its time to. */
  accountSettled(): void {
    this.accountAwaited = false
    this.tellTab()
    this.handOverShown()
  }

  /** Tells the background what is open; before the owner says yes, how it looks and no more. */
  tellTab(): void {
    const look = { dark: isDark(document), compact: isCompact(document) }
    const state = this.reading ? this.stateWithAccount() : {}
    this.tell(ask(tabChanged, { ...state, ...look }))
  }

  private stateWithAccount(): TabState {
    const state = this.shown ? stateOf(this.shown) : this.otherwise
    const account = accountOnPage(document)
    if (account) return { ...state, account }
    return this.accountAwaited ? {} : { ...state, unreadable: 'account' }
  }

  private handOverShown(): void {
    if (this.reading && this.shown) this.handOver.thread(this.shown)
  }
}

function stateOf({ ids, element }: ShownThread): TabState {
  const unreadable = missingPart(element)
  return {
    thread: ids,
    folded: readFoldedMessages(element),
    dates: pageDates(document),
    ...(unreadable ? { unreadable } : {}),
  }
}

function answerBackground(follower: Follower, panel: PanelFrame): void {
  answer(areYouThere, () => ({}))
  answer(describeTab, () => ({ report: describePage(document) }))
  answer(readOpenThread, () => follower.openThread())
  answer(readOpenDraft, () => {
    const text = follower.draft()
    return text === undefined ? {} : { text }
  })
  answer(foldPanel, async () => {
    await toggleFold(panel)
    return {}
  })
  answer(focusPanel, () => ({ shown: panel.focus() }))
  answer(leavePanel, () => {
    panel.leave()
    return {}
  })
  answer(insertReply, async ({ thread, text }) => ({
    inserted: await replyInThread(document, thread, text),
  }))
  answer(showMessage, async (wanted) => {
    await showWords(document, wanted)
    return {}
  })
}
