import { TZDate } from '@date-fns/tz'
import { addDays, lightFormat, startOfDay } from 'date-fns'
import type { ClientFacts } from '../clients/client-facts'
import { nameOf, peopleOf } from '../clients/people'
import { nothingSaid, recordOf } from '../clients/record'
import { isOther } from '../clients/role'
import { assess, type ClientRecord } from '../health/assess'
import { en } from '../locales/en'
import type { Message } from '../mail/message'
import type { Settings } from '../settings/settings'
import { type AskedReader, peopleIn } from './report'

/** How a client stood at the end of a day. */
export interface ReplayedDay {
  /** `2026-03-04`, on the owner's clock. */
  day: string
  score: number | null
  band: string
  nextStep: string
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
  const times = facts.mail.map(({ message }) => message.at)
  const days: ReplayedDay[] = []
  let known: { mails: number; record: ClientRecord } | undefined
  for (
    let day = startOfDay(new TZDate(Math.min(...times), zone));
    +day <= now;
    day = addDays(day, 1)
  ) {
    const end = Math.min(+addDays(day, 1) - 1, now)
    const mails = times.filter((at) => at <= end).length
    // Facts change with mail only: quiet days are told from what the last mail left.
    if (known?.mails !== mails)
      known = { mails, record: recordOf(facts, settings, nothingSaid, end) }
    days.push(replayDay(known.record, facts, lightFormat(day, 'yyyy-MM-dd'), +day, end))
  }
  return days
}

function replayDay(
  record: ClientRecord,
  { signals }: ClientFacts,
  day: string,
  start: number,
  end: number,
): ReplayedDay {
  const { score, band, nextStep, because } = assess(record, end)
  return {
    day,
    score,
    band,
    nextStep,
    because: because.map((reason) => en.judgement.because[reason]),
    mail: signals.filter(({ at }) => at >= start && at <= end).map((signal) => en.reason(signal)),
  }
}
