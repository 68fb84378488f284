import * as asked from '../messages/client-exchanges'
import { answer } from '../messages/exchange'
import { isReading } from '../settings/is-reading'
import { readSettings } from '../settings/stored-settings'
import type { Database } from '../store/database'
import { identify } from '../store/identities'
import { keepImported } from '../store/import-mail'
import { rule } from '../store/verdicts'
import { takeBack } from './set-aside'
import { tellOfClients } from './tell-faces'

/** Takes the owner's word on who is who, and mail from an export of theirs. */
export function serveClients(db: Database): void {
  answer(asked.identify, async ({ account, changes }) => {
    const undo = await identify(db, account, changes, await readSettings(), Date.now())
    await tellOfClients(db)
    return { undo }
  })
  answer(asked.unruleOn, async ({ account, client, before }) => {
    const taken = await takeBack(account, client)
    await rule(db, account, client, before, taken, await readSettings(), Date.now())
    await tellOfClients(db)
    return {}
  })
  answer(asked.importMail, async ({ account, aliases, mail, exchanging }) => {
    const settings = await readSettings()
    if (!isReading(settings)) return {}
    const own = mail.filter((message) => message.account === account)
    const read = { mail: own, exchanging, sentFrom: aliases }
    const tally = await keepImported(db, account, read, settings, Date.now())
    await tellOfClients(db)
    return { tally }
  })
}
