import type { BrowserContext } from 'playwright-core'
import { expect } from 'vitest'

/** Stops the extension's background as the browser does when it has been idle. */
export async function stopWorker(context: BrowserContext): Promise<void> {
  const cdp = await context.browser()?.newBrowserCDPSession()
  const worker = async () => {
    const { targetInfos } = (await cdp?.send('Target.getTargets')) ?? { targetInfos: [] }
    return targetInfos.find(({ type }) => type === 'service_worker')?.targetId
  }
  const targetId = await worker()
  if (targetId === undefined) throw new Error('No worker is running')
  await cdp?.send('Target.closeTarget', { targetId })
  await expect.poll(async () => (await worker()) === targetId).toBe(false)
}
