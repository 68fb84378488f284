import { defaultSettings, type Settings } from '../../lib/settings/settings'
import { Database } from '../../lib/store/database'

export const account = 'jo@jo-design.example'
export const now = Date.parse('2026-03-20T12:00:00Z')
export const settings: Settings = { ...defaultSettings('UTC'), startedReadingAt: 1 }

let opened = 0

/** An empty database of its own, in memory. */
export function freshDatabase(): Database {
  opened += 1
  return new Database(`test-${opened}`)
}
