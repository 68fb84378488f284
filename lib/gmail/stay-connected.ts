import { browser } from 'wxt/browser'
import type { ContentScriptContext } from 'wxt/utils/content-script-context'

/** The port ends a moment before the browser takes the extension's id away, in ms. */
const settleTime = 500

/**
 * Holds a port to the background, whose end tells that the extension was updated or switched off: then
 * everything of ours leaves the page. A worker that merely fell asleep ends it too; it is not woken.
 */
export function stayConnected(ctx: ContentScriptContext): void {
  const port = browser.runtime.connect()
  port.onDisconnect.addListener(() => {
    setTimeout(() => {
      if (ctx.isValid) listenWhenShown(ctx)
    }, settleTime)
  })
}

/** While the worker sleeps, the page asks again only when the person comes back to it. */
function listenWhenShown(ctx: ContentScriptContext): void {
  const look = () => {
    if (document.hidden || ctx.isInvalid) return
    document.removeEventListener('visibilitychange', look)
    stayConnected(ctx)
  }
  document.addEventListener('visibilitychange', look)
  ctx.onInvalidated(() => document.removeEventListener('visibilitychange', look))
}
