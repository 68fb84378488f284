import type { BrowserContext } from 'playwright-core'

/** Lets the clock of one of the extension's pages run ahead, so that its timers fire. @param ms How far. */
export async function passTime(context: BrowserContext, path: string, ms: number): Promise<void> {
  const cdp = await context.browser()?.newBrowserCDPSession()
  const { targetInfos } = (await cdp?.send('Target.getTargets')) ?? { targetInfos: [] }
  const target = targetInfos.find(({ url }) => url.endsWith(path))
  if (!cdp || !target) throw new Error(`No page ${path}`)
  const { sessionId } = await cdp.send('Target.attachToTarget', {
    targetId: target.targetId,
    flatten: false,
  })
  const command = {
    id: 1,
    method: 'Emulation.setVirtualTimePolicy',
    params: { policy: 'advance', budget: ms },
  }
  await cdp.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify(command) })
}
