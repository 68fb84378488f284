import { answer } from '../messages/exchange'
import { openDashboard } from '../messages/face-exchanges'
import { openMail, viewStory } from '../messages/story-exchanges'
import { readSettings } from '../settings/stored-settings'
import { tellStory } from '../store/client-story'
import type { Database } from '../store/database'
import { tellingWords } from '../store/telling-words'
import { openInGmail } from './gmail-tabs'
import { openDashboardAt } from './open-dashboard'

/** Opens the dashboard, and does for it what takes the reading of mail or a Gmail tab. */
export function serveDashboard(db: Database): void {
  answer(openDashboard, async ({ client }) => {
    await openDashboardAt(client)
    return {}
  })
  answer(viewStory, async ({ account, client }) =>
    tellStory(db, account, client, await readSettings(), Date.now()),
  )
  answer(openMail, async ({ message }) => {
    const row = await db.messages.get(Number(message))
    if (row) await openInGmail(row, await tellingWords(db, message, undefined))
    return {}
  })
}
