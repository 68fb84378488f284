import type { IdentityChange } from '../clients/identity-change'
import type { Mute } from '../clients/mute'
import type { Verdict } from '../clients/verdict'
import type { OwnPhrase } from '../detectors/own-phrase'
import { identify } from '../messages/client-exchanges'
import { ask } from '../messages/exchange'
import { changeSettings, deleteEverything, previewSettings } from '../messages/face-exchanges'
import {
  addPhrase,
  removePhrase,
  ruleOn,
  tryPhrase,
  unlearn,
  unmuteSign,
} from '../messages/owner-exchanges'
import type { Person } from '../messages/views'
import type { Settings } from './settings'
import { withHolidays } from './with-holidays'

/** What the pages with settings ask the background for; each is done once history is computed anew. */
export const settingsRequests = {
  changeSettings: async (settings: Settings) => {
    await ask(changeSettings, await withHolidays(settings, Date.now()))
  },
  previewSettings: async (settings: Settings) => {
    const { changes } = await ask(previewSettings, await withHolidays(settings, Date.now()))
    return changes
  },
  deleteAll: async () => {
    await ask(deleteEverything, {})
  },
  unmute: (mute: Mute) => ask(unmuteSign, mute),
  rule: (person: Person, verdict: Verdict) => ask(ruleOn, { ...person, verdict }),
  identify: (account: string, change: IdentityChange) =>
    ask(identify, { account, changes: [change] }),
  tryPhrase: (phrase: OwnPhrase) => ask(tryPhrase, phrase),
  addPhrase: (phrase: OwnPhrase) => ask(addPhrase, phrase),
  removePhrase: (phrase: OwnPhrase) => ask(removePhrase, phrase),
  unlearn: () => ask(unlearn, {}),
}
