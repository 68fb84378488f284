import { expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { defaultSettings } from '../../lib/settings/settings'

vi.stubGlobal('chrome', fakeBrowser)
vi.stubGlobal('browser', fakeBrowser)

test.each([
  ['as they were stored before versions were', undefined],
  ['as version 1 stored them', { v: 1 }],
])(
  'settings %s keep the owner’s yes, and the trained reader reads for all clients',
  async (_, meta) => {
    const { reader: __, ...version1 } = {
      ...defaultSettings('Asia/Seoul'),
      startedReadingAt: 1,
      keepMonths: 24,
    }
    await fakeBrowser.storage.local.clear()
    await fakeBrowser.storage.local.set({ settings: version1, ...(meta && { settings$: meta }) })
    vi.resetModules()
    const { readSettings } = await import('../../lib/settings/stored-settings')
    expect(await readSettings()).toEqual({ ...version1, reader: 'all' })
  },
)
