import { browser } from 'wxt/browser'
import type { PopupActions } from '../../components/popup/popup'
import { ask } from '../../lib/messages/exchange'
import {
  changeSettings,
  makeReport,
  openDashboard,
  useReply as useReplyExchange,
} from '../../lib/messages/face-exchanges'
import { judgeClient } from '../../lib/messages/owner-exchanges'
import { db } from './db'

export const actions: PopupActions = {
  startReading: () => void ask(changeSettings, { startedReadingAt: Date.now() }),
  pause: () => void ask(changeSettings, { paused: true }),
  resume: () => void ask(changeSettings, { paused: false }),
  openDashboard: () => void ask(openDashboard, {}).then(() => close()),
  openImport: () =>
    void browser.tabs.create({ url: `${browser.runtime.getURL('/dashboard.html')}#import` }),
  openStart: () => void browser.tabs.create({ url: browser.runtime.getURL('/start.html') }),
  declineStart: () => void ask(changeSettings, { setUp: true }),
  readReplies: async ({ account, id }) => (await db.clients.get([account, id]))?.replies ?? [],
  judge: ({ account, id }, change) => ask(judgeClient, { account, client: id, change }),
  copyReport: async () => {
    const { report } = await ask(makeReport, {})
    await navigator.clipboard.writeText(report)
  },
  putReply: async ({ account }, reply, text) => {
    const { outcome } = await ask(useReplyExchange, { account, ...reply, text })
    if (outcome !== 'no-tab') return outcome
    await navigator.clipboard.writeText(text)
    return 'copied'
  },
}
