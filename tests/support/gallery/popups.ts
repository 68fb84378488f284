import type { PopupProps } from '../../../components/popup/popup'
import type { PhraseTrial, TriedMail } from '../../../lib/clients/phrase-trial'
import { calls, record } from './calls'
import { ownTemplates } from './own-templates'
import { clients, holidayRegions, now, said, settings } from './sample-views'

const trial: PhraseTrial = {
  counts: 2,
  examples: [
    tried('counts', 'Could you add a map while you’re in there?'),
    tried('counts', 'While you’re in there, the logo looks small.'),
    tried('already', 'One more page while you’re in there, same price?'),
    tried('other-side', 'While you’re in there, please look at the terms.'),
    tried('other-words', 'You’re welcome in there, for a while at least.'),
  ],
}

function tried(outcome: TriedMail['outcome'], quote: string): TriedMail {
  return { outcome, quote, client: 'Bright Harbor', at: now - 86_400_000 }
}

const scoreChanges = [
  { name: 'Bright Harbor', before: 46, after: 38 },
  { name: '마음다방', before: 63, after: 59 },
]

export const popup: Omit<PopupProps, 'locale'> = {
  clients,
  own: ownTemplates,
  settings,
  said,
  gmail: { stale: 0 },
  reader: { read: 34, total: 210 },
  accounts: ['sam@reed.example', 'hello@reed.example'],
  holidayRegions,
  now,
  actions: {
    startReading: record('startReading'),
    resume: record('resume'),
    openDashboard: record('openDashboard'),
    putReply: async (...values) => {
      calls.push(['putReply', ...values])
      return values[0].health.band === 'unknown' ? Promise.reject(new Error('no tab')) : 'copied'
    },
    changeSettings: record('changeSettings'),
    previewSettings: async ({ emphasis }) => (emphasis.urgency === undefined ? [] : scoreChanges),
    deleteAll: record('deleteAll'),
    copyReport: record('copyReport'),
    unmute: record('unmute'),
    unlearn: record('unlearn'),
    rule: record('rule'),
    tryPhrase: async (...values) => {
      calls.push(['tryPhrase', ...values])
      return trial
    },
    addPhrase: record('addPhrase'),
    removePhrase: record('removePhrase'),
  },
}

/** What each state of the popup has of its own. */
export const popups: Record<string, Partial<PopupProps>> = {
  clients: {},
  few: { clients: clients.slice(0, 3), accounts: ['sam@reed.example'] },
  loading: { clients: undefined, settings: undefined, said: undefined },
  consent: { clients: [], accounts: [], settings: { ...settings, startedReadingAt: null } },
  empty: { clients: [] },
  paused: { settings: { ...settings, paused: true } },
  stale: { gmail: { stale: 2 } },
  unreadable: { gmail: { stale: 0, unreadable: 'thread' } },
}
