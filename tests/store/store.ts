import { defaultSettings, type Settings } from '../../lib/settings/settings'
import { Database } from '../../lib/store/database'

export const account = 'jo@jo-design.example'
export const now = Date.parse('2026-03-20T12:00:00Z')
export const settings: Settings = { ...defaultSettings('UTC'), startedReadingAt: 1 }

/** The schema as version 1 was released with. */
export const version1 = {
  messages: '++key, *idKeys, *threadKeys, [account+client], at',
  signals: '[message+type], [account+client]',
  skipped: '++key, *idKeys, *threadKeys, at',
  clients: '[account+id], account',
  owners: 'account',
  dismissals: '++key, [account+client], saidAt',
  mutes: '[account+client+type], [account+client]',
  verdicts: '[account+client], account',
  phrases: '[type+words]',
}

/** What version 2 added to it. */
export const version2 = {
  judgements: '[account+client]',
  putReplies: '++key, [account+client], at',
  readings: '[message+model], message, [account+client], model',
  readerQueue: 'message, [account+client], *threadKeys, at',
}

let opened = 0

/** An empty database of its own, in memory. */
export function freshDatabase(): Database {
  opened += 1
  return new Database(`test-${opened}`)
}
