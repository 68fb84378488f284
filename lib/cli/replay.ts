import type { ClientFacts } from '../clients/client-facts'
import { type HistoryDay, historyOf } from '../clients/history'
import { nameOf, peopleOf } from '../clients/people'
import { nothingSaid, recordOf } from '../clients/record'
import { isOther } from '../clients/role'
import { en } from '../locales/en'
import type { Message } from '../mail/message'
import type { Settings } from '../settings/settings'
import { type AskedReader, peopleIn } from './report'

/** How a client stood at the end of a day, in words. */
export interface ReplayedDay extends Omit<HistoryDay, 'at' | 'because'> {
  because: string[]
  /** The signs of the day's mail, in words. */
  mail: string[]
}

/** A client's judgement day by day, oldest first. */
export interface ReplayedClient {
  id: string
  name: string
  days: ReplayedDay[]
}

/**
 * What Kindline would have said at the end of each day, from the first mail with a client to `now` (epoch ms). Each
 * day knows the mail up to it and no more; only who is a client is told from all of it.
 * @param asked The trained reader; without it the quick rules alone are asked.
 */
export async function replay(
  mail: readonly Message[],
  owner: ReadonlySet<string>,
  settings: Settings,
  now: number,
  asked?: AskedReader,
): Promise<ReplayedClient[]> {
  const { everybody } = await peopleIn(mail, owner, settings, asked)
  return everybody
    .filter(({ role }) => !isOther(role))
    .map((facts) => ({
      id: facts.id,
      name: nameOf(facts.id, peopleOf(facts.id, facts.mail)),
      days: replayDays(facts, settings, now),
    }))
    .sort((a, b) => a.id.localeCompare(b.id))
}

function replayDays(facts: ClientFacts, settings: Settings, now: number): ReplayedDay[] {
  const { zone } = settings.workingTime
  const { days } = historyOf(recordOf(facts, settings, nothingSaid, now), zone, now)
  return days.map(({ at, because, ...day }, index) => {
    const since = days[index - 1]?.at ?? 0
    return {
      ...day,
      because: because.map((reason) => en.judgement.because[reason]),
      mail: facts.signals
        .filter((sign) => sign.at > since && sign.at <= at)
        .map((signal) => en.reason(signal)),
    }
  })
}
