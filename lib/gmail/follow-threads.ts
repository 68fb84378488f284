import type { ContentScriptContext } from 'wxt/utils/content-script-context'
import type * as z from 'zod/mini'
import { answer, ask } from '../messages/exchange'
import {
  areYouThere,
  describeTab,
  foldPanel,
  insertReply,
  mayRead,
  readingChanged,
  readOpenThread,
  showMessage,
  type TabState,
  tabChanged,
} from '../messages/gmail-exchanges'
import { HandOver, pageDates, tell } from './hand-over'
import { accountOnPage } from './page/account'
import { replyInThread, scrollToMessage } from './page/gmail-page'
import { createPanelFrame, type PanelFrame } from './page/panel-frame'
import { readThread, type ShownThread } from './page/read-thread'
import { selectors } from './page/selectors'
import { describePage, missingPart } from './page/self-check'
import { isDark, watchTheme } from './page/theme'
import { watchThread } from './page/watch-thread'
import { stayConnected } from './stay-connected'
import { connectTap, type TapConnection } from './tap/connect-tap'

/**
 * The script beside Gmail's page: hands what the tap copied and what the page shows to the background, and
 * places the panel. It understands nothing of mail itself, so that Gmail's thread stays free.
 */
export function followThreads(ctx: ContentScriptContext): void {
  const handOver = new HandOver(document)
  const tap = connectTap((response) => handOver.response(response))
  const panel = createPanelFrame(ctx)
  const follower = new Follower(handOver, tap, panel)
  answerBackground(follower, panel)
  void tell(ask(mayRead, {}).then(({ reading }) => follower.startOrStop(reading)))
  stayConnected(ctx)
  const begin = () => {
    if (ctx.isInvalid) return
    ctx.onInvalidated(watchThread(document, follower))
    ctx.onInvalidated(watchTheme(document, () => follower.tellAgain()))
  }
  ctx.onInvalidated(() => {
    tap.say('stop')
    tap.close()
    panel.sayGone()
  })
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', begin)
  else begin()
}

/** Keeps background and panel in step with what the page shows. */
class Follower {
  private shown: ShownThread | undefined
  private told: TabState = {}
  private reading = false

  constructor(
    private readonly handOver: HandOver,
    private readonly tap: TapConnection,
    private readonly panel: PanelFrame,
  ) {}

  startOrStop(reading: boolean): void {
    this.reading = reading
    this.tap.say(reading ? 'start' : 'stop')
    this.handOver.reset()
    if (reading && this.shown) this.handOver.thread(this.shown)
  }

  /** What the page shows of the open thread. */
  openThread(): z.input<typeof readOpenThread.output> {
    const account = accountOnPage(document)
    if (!account || !this.shown) return {}
    return { account, thread: readThread(this.shown, pageDates(document)) }
  }

  onShown(thread: ShownThread): void {
    this.shown = thread
    if (thread.element instanceof HTMLElement) this.panel.showBeside(thread.element)
    this.tellTab(stateOf(thread))
    if (this.reading) this.handOver.thread(thread)
  }

  onClosed(): void {
    this.shown = undefined
    this.panel.remove()
    this.tellTab({})
  }

  onUnreadable(thread: TabState['thread']): void {
    this.shown = undefined
    const content = document.querySelector(selectors.main)?.firstElementChild
    if (content instanceof HTMLElement) this.panel.showBeside(content)
    this.tellTab({ unreadable: 'thread', ...(thread ? { thread } : {}) })
  }

  /** The page looks another way: the panel follows. */
  tellAgain(): void {
    this.tellTab(this.told)
  }

  private tellTab(state: TabState): void {
    this.told = state
    const account = accountOnPage(document)
    const known = account ? { account } : { unreadable: 'account' }
    void tell(ask(tabChanged, { ...state, dark: isDark(document), ...known }))
  }
}

function stateOf(thread: ShownThread): TabState {
  const dates = pageDates(document)
  const { folded } = readThread(thread, dates, new Set(), () => false)
  const unreadable = missingPart(thread.element)
  return { thread: thread.ids, folded, dates, ...(unreadable ? { unreadable } : {}) }
}

function answerBackground(follower: Follower, panel: PanelFrame): void {
  answer(areYouThere, () => ({}))
  answer(describeTab, () => ({ report: describePage(document) }))
  answer(readingChanged, ({ reading }) => {
    follower.startOrStop(reading)
    return {}
  })
  answer(readOpenThread, () => follower.openThread())
  answer(foldPanel, () => {
    panel.fold()
    return {}
  })
  answer(insertReply, async ({ thread, text }) => ({
    inserted: await replyInThread(document, thread, text),
  }))
  answer(showMessage, async ({ thread, message }) => {
    await scrollToMessage(document, thread, message)
    return {}
  })
}
