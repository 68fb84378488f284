import type { ContentScriptContext } from 'wxt/utils/content-script-context'
import { answer, ask } from '../messages/exchange'
import {
  foldPanel,
  insertReply,
  mayRead,
  readingChanged,
  responseSeen,
  showMessage,
  type TabState,
  tabChanged,
  threadSeen,
} from '../messages/gmail-exchanges'
import {
  accountOnPage,
  isDark,
  replyInThread,
  scrollToMessage,
  watchThread,
} from './page/gmail-page'
import { createPanelFrame } from './page/panel-frame'
import { readThread, type ShownThread } from './page/read-thread'
import { selectors } from './page/selectors'
import { connectTap, type TappedResponse } from './tap/connect-tap'

/**
 * The script beside Gmail's page: hands what the tap copied and what the page shows to the background, and
 * places the panel. It understands nothing of mail itself, so that Gmail's thread stays free.
 */
export function followThreads(ctx: ContentScriptContext): void {
  let shown: ShownThread | undefined
  let reading = false
  const tap = connectTap((response) => handOver(response))
  const panel = createPanelFrame(ctx)
  const startOrStop = (may: boolean) => {
    reading = may
    tap.say(may ? 'start' : 'stop')
    if (may && shown) handOverThread(shown)
  }
  const handOverThread = (thread: ShownThread) => {
    const account = accountOnPage(document)
    if (account) void tell(ask(threadSeen, { account, thread: readThread(thread) }))
  }
  const show = (thread: ShownThread) => {
    shown = thread
    if (thread.element instanceof HTMLElement) panel.showBeside(thread.element)
    tellTab(thread)
    if (reading) whenIdle(() => handOverThread(thread))
  }
  const close = (state: TabState) => {
    shown = undefined
    panel.remove()
    void tell(ask(tabChanged, state))
  }
  void tell(ask(mayRead, {}).then(({ reading: may }) => startOrStop(may)))
  answerBackground(startOrStop, () => panel.fold())
  const begin = () => {
    const stop = watchThread(document, {
      onShown: show,
      onClosed: () => close(pageState({})),
      onUnreadable: (part) => {
        close(pageState({ unreadable: part }))
        const content = document.querySelector(selectors.main)?.firstElementChild
        if (content instanceof HTMLElement) panel.showBeside(content)
      },
    })
    ctx.onInvalidated(stop)
  }
  ctx.onInvalidated(() => tap.close())
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', begin)
  else begin()
}

function answerBackground(startOrStop: (reading: boolean) => void, fold: () => void): void {
  answer(readingChanged, ({ reading }) => {
    startOrStop(reading)
    return {}
  })
  answer(foldPanel, () => {
    fold()
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

function handOver({ text, account }: TappedResponse): void {
  const owner = account ?? accountOnPage(document)
  if (owner) void tell(ask(responseSeen, { account: owner, text }))
}

function tellTab({ ids }: ShownThread): void {
  const state = pageState({ thread: ids })
  void tell(ask(tabChanged, state.account ? state : { ...state, unreadable: 'account' }))
}

function pageState(state: TabState): TabState {
  const account = accountOnPage(document)
  return { ...state, dark: isDark(document), ...(account ? { account } : {}) }
}

/** The background may be gone for a moment (an update); the page then waits for its next thread. */
async function tell(asked: Promise<unknown>): Promise<void> {
  await asked.catch(() => undefined)
}

function whenIdle(work: () => void): void {
  requestIdleCallback(work, { timeout: 1000 })
}
