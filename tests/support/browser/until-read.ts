import type { BrowserContext } from 'playwright-core'
import { expect } from 'vitest'
import { storedRows } from './stored-rows'

/** Waits until the trained reader has read all that is stored, so that no score changes of itself any more. */
export async function untilRead(context: BrowserContext): Promise<void> {
  const rows = async (table: string) => (await storedRows(context, table)).length
  await expect.poll(() => rows('readings'), { timeout: 60_000 }).toBeGreaterThan(0)
  await expect.poll(() => rows('readerQueue'), { timeout: 60_000 }).toBe(0)
}
