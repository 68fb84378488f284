import { renderToStaticMarkup } from 'react-dom/server'
import { beforeAll, expect, test } from 'vitest'
import { Panel } from '../../components/panel/panel'
import { Popup } from '../../components/popup/popup'
import { glanceOf } from '../../lib/clients/client-glance'
import { en } from '../../lib/locales/en'
import { loadTemplates } from '../../lib/replies/templates'
import {
  client,
  evidence,
  health,
  now,
  offer,
  settings,
  zone,
} from '../support/gallery/sample-views'

const hostile = '<img src=x onerror="alert(1)"><script>alert(2)</script>'
const nothing = async () => {}

const sign = {
  ...evidence([1, 'payment-chase', -8, hostile, { ordinal: 1, invoice: hostile }]),
  subject: hostile,
}
const reply = offer('payment-reminder')
const strange = client(hostile, health('watch', 70), {
  people: [{ name: hostile, address: 'a@b.example' }],
  latest: sign,
  replies: [{ ...reply, facts: { ...reply.facts, clientName: hostile, invoice: hostile } }],
})

beforeAll(() => loadTemplates('en'))

function expectText(html: string) {
  expect(html).not.toMatch(/<img|<script/)
  expect(html).toContain('&lt;img src=x onerror=&quot;alert(1)&quot;&gt;&lt;script&gt;')
}

test('markup in mail is shown as text in the panel', () => {
  const view = {
    state: 'client',
    client: strange,
    inThread: [sign],
    earlier: [sign],
    mailTimes: {},
    unreadFolded: 0,
    readAt: now,
    zone,
  } as const
  const actions = {
    startReading: nothing,
    pause: nothing,
    resume: nothing,
    putReply: async () => 'inserted' as const,
    checkDraft: async () => [],
    showEvidence: nothing,
    openStory: nothing,
    collapse: nothing,
    dismiss: nothing,
    restore: nothing,
    mute: nothing,
    unmute: nothing,
    judge: async () => undefined,
    rule: nothing,
    claim: async () => true,
    copyReport: nothing,
  }
  expectText(
    renderToStaticMarkup(
      <Panel
        view={{ ...view, inThread: [sign], earlier: [sign], mutes: [] }}
        own={[]}
        locale={en}
        now={now}
        actions={actions}
      />,
    ),
  )
})

test('markup in mail is shown as text in the popup', () => {
  const actions = {
    startReading: nothing,
    pause: nothing,
    resume: nothing,
    openStart: nothing,
    openImport: nothing,
    declineStart: nothing,
    readReplies: async () => [],
    openDashboard: nothing,
    putReply: async () => 'inserted' as const,
    judge: nothing,
    copyReport: nothing,
  }
  expectText(
    renderToStaticMarkup(
      <Popup
        clients={[glanceOf(strange)]}
        own={[]}
        settings={settings}
        gmail={undefined}
        reader={undefined}
        accounts={[hostile]}
        locale={en}
        now={now}
        actions={actions}
        renderSettings={() => null}
      />,
    ),
  )
})
