import type { ReactElement } from 'react'
import { Panel, type PanelActions } from '../../../components/panel/panel'
import type { Locale } from '../../../lib/locales/locale'
import { checkDraft } from '../../../lib/replies/draft-check/check-draft'
import { calls, record } from './calls'
import { dashboards, showDashboard } from './dashboards'
import { ownTemplates } from './own-templates'
import { popupIn, popups } from './popups'
import { now, panelViews } from './sample-views'
import { startIn, starts } from './starts'

const panelActions: PanelActions = {
  startReading: record('startReading'),
  pause: record('pause'),
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
  openStory: record('openStory'),
  collapse: record('collapse'),
  copyReport: record('copyReport'),
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
    (locale: Locale) => popupIn(locale, props),
  ]),
  ...Object.entries(starts).map(([name, props]) => [
    `start-${name}`,
    (locale: Locale) => startIn(locale, props),
  ]),
  ...Object.entries(dashboards).map(([name, hash]) => [
    `dashboard-${name}`,
    (locale: Locale) => showDashboard(hash, locale),
  ]),
])
