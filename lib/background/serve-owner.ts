import type { Verdict } from '../clients/verdict'
import { answer } from '../messages/exchange'
import * as asked from '../messages/owner-exchanges'
import type { Settings } from '../settings/settings'
import { readSettings } from '../settings/stored-settings'
import type { Database } from '../store/database'
import { judge } from '../store/judgements'
import * as says from '../store/owner-says'
import { rule as ruleStored, sayNotClient } from '../store/verdicts'
import { tellTabs } from './gmail-tabs'
import { claimOpenThread } from './read-gmail'
import { readingOf } from './reading-of'
import { setAside, takeBack } from './set-aside'
import { tabOf } from './tab-states'
import { tellOfClients } from './tell-faces'

/** Takes the owner's word on signs and people; history is computed anew before the answer goes out. */
export function serveOwner(db: Database): void {
  answer(asked.dismissSign, (sign) => changing(db, (...at) => says.dismissSign(db, sign, ...at)))
  answer(asked.restoreSign, (sign) => changing(db, (...at) => says.restoreSign(db, sign, ...at)))
  answer(asked.muteSign, (mute) => changing(db, (...at) => says.setMute(db, mute, true, ...at)))
  answer(asked.unmuteSign, (mute) => changing(db, (...at) => says.setMute(db, mute, false, ...at)))
  answer(asked.addPhrase, (phrase) => changing(db, (...at) => says.addPhrase(db, phrase, ...at)))
  answer(asked.removePhrase, (phrase) =>
    changing(db, (...at) => says.removePhrase(db, phrase, ...at)),
  )
  answer(asked.unlearn, () => changing(db, (...at) => says.unlearn(db, ...at)))
  answer(asked.tryPhrase, (phrase) => says.tryStoredPhrase(db, phrase))
  answer(asked.ruleOn, ({ account, client, verdict }) => rule(db, account, client, verdict))
  answer(asked.judgeClient, ({ account, client, change }) =>
    changing(db, (...at) => judge(db, account, client, change, ...at)),
  )
  answer(asked.claimThread, async (_, asker) => {
    const claimed = await claimOpenThread(db, tabOf(asker))
    await tellOfClients(db)
    return { claimed }
  })
}

/** Does what hangs on settings and clock, then tells the faces. */
async function changing(db: Database, work: (settings: Settings, now: number) => Promise<void>) {
  await work(await readSettings(), Date.now())
  await tellOfClients(db)
  return {}
}

async function rule(db: Database, account: string, client: string, verdict: Verdict) {
  if (verdict === 'not-a-client') {
    await setAside(account, client, await sayNotClient(db, account, client))
    await tellOfClients(db)
    return {}
  }
  const taken = await takeBack(account, client)
  await changing(db, (...at) => ruleStored(db, account, client, verdict, taken, ...at))
  // What is open now is handed over anew: the page's own memory says that it was read before.
  await tellTabs(readingOf(await readSettings()))
  return {}
}
