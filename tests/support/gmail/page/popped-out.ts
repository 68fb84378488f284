import type { PageConfig } from '../document'
import { accountPath } from '../paths'
import { createCompose } from './compose'
import { div, el } from './dom'
import { newDraft } from './drafts'
import { loadMissing, loadThread, markRead } from './load-thread'
import { createPage, type Page, showTitle } from './page'
import { renderThread, type ThreadView } from './thread'
import { createViews } from './views'

/** Opens a thread in a window of its own, by the address seen in 2025. */
export function popOutThread({ config }: Page, threadId: string): void {
  const query = `ver=1x0c4e6a8b&search=inbox&th=${encodeURIComponent(`#${threadId}`)}&cvid=1`
  window.open(`${accountPath(config.index, config.delegate)}/popout?${query}`, '_blank', 'popup')
}

/** Opens new mail in a window of its own. The query of that address is not publicly known. */
export function popOutCompose({ config }: Page): void {
  window.open(
    `${accountPath(config.index, config.delegate)}/popout?ver=1x0c4e6a8b`,
    '_blank',
    'popup',
  )
}

/** The whole window is the thread; it has no hash, no list and no frame. */
export async function openThreadWindow(config: PageConfig): Promise<void> {
  const main = mainOf('nH g id')
  let view: ThreadView | undefined
  const page = createPage(config, createViews(main, {}), async () => {
    if (!view) return
    await loadMissing(page, view.thread)
    view.refresh()
  })
  const thread = await loadThread(page, threadAsked())
  if (!thread) return
  view = renderThread(page, thread)
  showTitle(page, thread.subject)
  page.listen()
  await markRead(page, thread)
}

/** `#thread-f:…`, or in older addresses a legacy id. */
function threadAsked(): string {
  const asked = new URLSearchParams(location.search).get('th') ?? ''
  return /^[0-9a-f]{16}$/.test(asked) ? `thread-f:${BigInt(`0x${asked}`)}` : asked.slice(1)
}

/** The whole window is the mail being written. */
export function openComposeWindow(config: PageConfig): void {
  const main = mainOf('nH')
  const page = createPage(config, createViews(main, {}), () => {})
  const compose = createCompose(page, newDraft(page), false, () => window.close())
  main.append(el('div', { class: 'AD', role: 'dialog' }, compose.element))
  showTitle(page, page.words.newMessage)
}

function mainOf(classes: string): HTMLElement {
  const main = el('div', { class: classes, role: 'main' })
  document.body.prepend(div('nH popped', div('Tm aeJ', main)))
  return main
}
