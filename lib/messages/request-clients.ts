import type { IdentityChange } from '../clients/identity-change'
import type { JudgementChange } from '../clients/judgement'
import type { Verdict } from '../clients/verdict'
import { identify, unruleOn } from './client-exchanges'
import { ask } from './exchange'
import { judgeClient, ruleOn } from './owner-exchanges'
import type { Person } from './views'

/** What the dashboard's list asks the background for; each is done once history is computed anew. */
export const clientRequests = {
  identify: async (account: string, changes: readonly IdentityChange[]) =>
    (await ask(identify, { account, changes: [...changes] })).undo,
  rule: (person: Person, verdict: Verdict) => ask(ruleOn, { ...person, verdict }),
  unrule: (person: Person, before: Verdict | undefined) => ask(unruleOn, { ...person, before }),
  judge: (person: Person, change: JudgementChange) => ask(judgeClient, { ...person, change }),
}
