import { historyOf } from '../../../lib/clients/history'
import { storyOf } from '../../../lib/clients/story/story'
import { findSignals } from '../../../lib/detectors/find-signals'
import { readFacts } from '../../../lib/facts/talk-facts'
import { assess } from '../../../lib/health/assess'
import { costsOf } from '../../../lib/health/costs'
import { readTakenSteps } from '../../../lib/health/taken-steps'
import type { ClientSummary } from '../../../lib/messages/views'
import { parseHours } from '../../../lib/settings/working-time'
import { dana } from '../demo/dana'
import { demoTalk } from '../demo/demo-talk'
import { clients } from './sample-views'

/** Saturday 28 November 2026, 9:00 in London. */
const storyNow = Date.UTC(2026, 10, 28, 9)

const workingTime = { zone: dana.zone, week: parseHours('Mon-Fri 09:00-18:00'), holidays: [] }

/** The whole story of one of the demo mailbox's clients, as it is told from the mail. */
export function sampleStory(id: string, name: string) {
  const mails = demoTalk(id, new Date(storyNow)).filter(({ at }) => at <= storyNow)
  const found = findSignals(mails, workingTime)
  const dismissed = found.filter(({ type }) => type === 'after-hours').slice(0, 1)
  const signals = found.filter((sign) => !dismissed.includes(sign))
  const facts = readFacts(mails, signals, workingTime.zone)
  const taken = readTakenSteps(mails, signals)
  const record = { mails, signals, facts, taken }
  const client: ClientSummary = {
    ...(clients[0] as ClientSummary),
    id,
    name,
    people: [{ name, address: `hello@${id}` }],
    since: Math.min(...mails.map(({ at }) => at)),
    lastMailAt: Math.max(...mails.map(({ at }) => at)),
    messages: mails.length,
    health: assess(record, storyNow),
    costs: costsOf({ ...record, zone: workingTime.zone }, storyNow),
  }
  return {
    client,
    story: storyOf({ ...record, dismissed }, workingTime, storyNow),
    history: historyOf(record, workingTime.zone, storyNow, 400),
    zone: workingTime.zone,
    now: storyNow,
  }
}
