import { Popup, type PopupProps } from '../../../components/popup/popup'
import { type SettingsActions, SettingsPage } from '../../../components/settings/settings-page'
import { countByFilter } from '../../../lib/clients/client-filter'
import { glanceOf } from '../../../lib/clients/client-glance'
import type { News } from '../../../lib/clients/news'
import type { PhraseTrial, TriedMail } from '../../../lib/clients/phrase-trial'
import { sortClients } from '../../../lib/clients/sort-clients'
import type { Locale } from '../../../lib/locales/locale'
import { calls, record } from './calls'
import { ownTemplates } from './own-templates'
import { client, clients, health, holidayRegions, now, said, settings } from './sample-views'

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

export const settingsActions: SettingsActions = {
  changeSettings: record('changeSettings'),
  previewSettings: async ({ emphasis }) => (emphasis.urgency === undefined ? [] : scoreChanges),
  deleteAll: record('deleteAll'),
  unmute: record('unmute'),
  unlearn: record('unlearn'),
  rule: record('rule'),
  identify: record('identify'),
  tryPhrase: async (...values) => {
    calls.push(['tryPhrase', ...values])
    return trial
  },
  addPhrase: record('addPhrase'),
  removePhrase: record('removePhrase'),
}

const news: Record<string, News> = {
  'Bright Harbor': { kind: 'band', was: 'watch' },
  마음다방: { kind: 'score', was: 71 },
  산들출판사: { kind: 'first' },
  'Shah Textiles': { kind: 'sign' },
}

const listed = clients.map((client) => ({ ...glanceOf(client), news: news[client.name] }))

const popup: Omit<PopupProps, 'locale' | 'renderSettings'> = {
  clients: sortClients(listed),
  own: ownTemplates,
  settings,
  gmail: { stale: 0 },
  reader: { read: 34, total: 210 },
  accounts: ['sam@reed.example', 'hello@reed.example'],
  now,
  actions: {
    startReading: record('startReading'),
    pause: record('pause'),
    resume: record('resume'),
    openDashboard: record('openDashboard'),
    openStart: record('openStart'),
    openImport: record('openImport'),
    declineStart: record('declineStart'),
    readReplies: async ({ id }) => clients.find((client) => client.id === id)?.replies ?? [],
    putReply: async (...values) => {
      calls.push(['putReply', ...values])
      return values[0].band === 'unknown' ? Promise.reject(new Error('no tab')) : 'copied'
    },
    judge: record('judge'),
    copyReport: record('copyReport'),
  },
}

/** The popup with its settings, as the extension puts them together. */
export function popupIn(locale: Locale, props: Partial<PopupProps>) {
  return (
    <Popup
      {...popup}
      renderSettings={(stored, onBack) => (
        <SettingsPage
          settings={stored}
          said={said}
          clients={clients}
          holidayRegions={holidayRegions}
          locale={locale}
          now={now}
          actions={settingsActions}
          onBack={onBack}
        />
      )}
      {...props}
      locale={locale}
    />
  )
}

/** More than are drawn at once. */
const many = Array.from({ length: 300 }, (_, at) => ({
  ...glanceOf(client(`Client ${at}`, health('watch', 70 - (at % 10)))),
  lastMailAt: now - at,
}))

const away = clients.slice(2, 4).map((client, at) => ({
  ...glanceOf(client),
  standing: at === 0 ? ('resting' as const) : ('ended' as const),
}))

/** What each state of the popup has of its own. */
export const popups: Record<string, Partial<PopupProps>> = {
  clients: {},
  few: { clients: listed.slice(0, 3), accounts: ['sam@reed.example'] },
  loading: { clients: undefined, settings: undefined },
  consent: { clients: [], accounts: [], settings: { ...settings, startedReadingAt: null } },
  empty: { clients: [] },
  away: { clients: sortClients([...listed.slice(0, 2), ...away]) },
  resting: { clients: away.map((one) => ({ ...one, standing: 'resting' as const })) },
  // As it opens: the first rows of many, and nothing read of the store yet.
  opening: {
    clients: many.slice(0, 6),
    counts: countByFilter(many),
    own: undefined,
    gmail: undefined,
    reader: undefined,
  },
  many: { clients: many },
  invited: { settings: { ...settings, setUp: false } },
  paused: { settings: { ...settings, paused: true } },
  stale: { gmail: { stale: 2 } },
  unreadable: { gmail: { stale: 0, unreadable: 'thread' } },
}
