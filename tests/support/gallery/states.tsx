import type { ReactElement } from 'react'
import { Panel, type PanelActions } from '../../../components/panel/panel'
import { Popup, type PopupProps } from '../../../components/popup/popup'
import type { PhraseTrial, TriedMail } from '../../../lib/clients/phrase-trial'
import type { Locale } from '../../../lib/locales/locale'
import { checkDraft } from '../../../lib/replies/draft-check/check-draft'
import type { OwnTemplate } from '../../../lib/replies/own-template'
import { clients, holidayRegions, now, panelViews, said, settings } from './sample-views'

/** What the faces asked for, for tests to read. */
const calls: unknown[][] = []
Object.assign(globalThis, { calls })

function record(name: string) {
  return async (...values: unknown[]) => {
    calls.push([name, ...values])
  }
}

const panelActions: PanelActions = {
  startReading: record('startReading'),
  resume: record('resume'),
  checkDraft: async () => checkDraft('You never answer. Sorry to bother you.'),
  putReply: async (...values) => {
    calls.push(['putReply', ...values])
    return 'inserted'
  },
  showEvidence: record('showEvidence'),
  dismiss: record('dismiss'),
  restore: record('restore'),
  mute: record('mute'),
  unmute: record('unmute'),
  rule: record('rule'),
  judge: record('judge'),
  claim: async () => {
    calls.push(['claim'])
    return false
  },
  collapse: record('collapse'),
  copyReport: record('copyReport'),
}

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

const ownTemplates: OwnTemplate[] = [
  {
    id: 'own-1',
    language: 'en',
    situation: 'talk-over',
    name: 'Coffee on me',
    text: '{greeting}\n\nShall we talk over a coffee on {?a day}?\n\n{closing}',
  },
]

const popup: Omit<PopupProps, 'locale'> = {
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

const popups: Record<string, Partial<PopupProps>> = {
  clients: {},
  few: { clients: clients.slice(0, 3), accounts: ['sam@reed.example'] },
  loading: { clients: undefined, settings: undefined, said: undefined },
  consent: { clients: [], accounts: [], settings: { ...settings, startedReadingAt: null } },
  empty: { clients: [] },
  paused: { settings: { ...settings, paused: true } },
  stale: { gmail: { stale: 2 } },
  unreadable: { gmail: { stale: 0, unreadable: 'thread' } },
}

/** Every state of the faces by name; names begin with the face. */
export const states: Record<string, (locale: Locale) => ReactElement> = Object.fromEntries([
  ...Object.entries(panelViews).map(([name, view]) => [
    `panel-${name}`,
    (locale: Locale) => (
      <Panel view={view} own={ownTemplates} locale={locale} now={now} actions={panelActions} />
    ),
  ]),
  [
    'panel-folded',
    (locale: Locale) => (
      <Panel
        view={{ state: 'waiting' }}
        own={[]}
        locale={locale}
        now={now}
        folded
        actions={panelActions}
      />
    ),
  ],
  ...Object.entries(popups).map(([name, props]) => [
    `popup-${name}`,
    (locale: Locale) => <Popup {...popup} {...props} locale={locale} />,
  ]),
])
