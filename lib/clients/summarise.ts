import type { Signal } from '../detectors/signal'
import { assess } from '../health/assess'
import { costsOf } from '../health/costs'
import type { Health, NextStep, ScoredSignal } from '../health/health'
import { isUnderWay } from '../health/ladder/under-way'
import { scoreSignals } from '../health/score'
import { weights } from '../health/weights'
import type { Ids } from '../mail/message'
import type { ClientSummary, Evidence } from '../messages/views'
import type { Settings } from '../settings/settings'
import { minutesOutside } from '../settings/working-time'
import type { ClientFacts } from './client-facts'
import type { ClientMail } from './client-mail'
import { nameOf, peopleOf } from './people'
import { nothingSaid, type OwnerSaid, recordOf } from './record'
import { replyOffers } from './reply-offers'

const month = 30 * 86_400_000

/**
 * @param now Epoch ms at which health is computed.
 * @param said What the owner said of the client, and the replies that were put in for it.
 * @param thread The thread that replies answer; else the newest in which the client wrote.
 */
export function summarise(
  client: ClientFacts,
  settings: Settings,
  now: number,
  said: OwnerSaid = nothingSaid,
  thread?: Ids,
): ClientSummary {
  const times = client.mail.map(({ message }) => message.at)
  const people = peopleOf(client.id, client.mail, client.identities)
  const record = recordOf(client, settings, said, now)
  const health = assess(record, now)
  const latest = latestOf(evidenceOf(client, settings, now))
  return {
    account: client.account,
    id: client.id,
    name: client.identities?.get(client.id)?.name ?? nameOf(client.id, people, client.identities),
    people,
    role: client.role,
    since: Math.min(...times),
    lastMailAt: Math.max(...times),
    messages: times.length,
    health,
    ...(latest ? { latest } : {}),
    replies: replyOffers(
      client,
      settings,
      now,
      { ...record, put: said.put, step: stepToAnswer(health) },
      thread,
    ),
    ownLateMessages: ownLateMessages(client.mail, settings, now),
    judgement: said.judgement,
    costs: costsOf({ ...record, zone: settings.workingTime.zone }, now),
  }
}

/** What was just said is not said again. */
function stepToAnswer({ nextStep, because }: Health): NextStep {
  const isSaid = nextStep === 'boundary' || nextStep === 'talk'
  return isSaid && isUnderWay(because) ? 'observe' : nextStep
}

/**
 * A client's signals up to `now` with their points and where they stand, newest first.
 * @param dismissed Signals that the owner said are no problem.
 */
export function evidenceOf(
  { mail, signals }: Pick<ClientFacts, 'mail' | 'signals'>,
  { emphasis }: Settings,
  now: number,
  dismissed: readonly Signal[] = [],
): Evidence[] {
  const byKey = new Map(mail.map((one) => [one.key, one.message]))
  const placed = (signal: ScoredSignal, isDismissed: boolean): Evidence => {
    const { subject = '', thread = {} } = byKey.get(signal.message) ?? {}
    return { ...signal, subject, thread, dismissed: isDismissed }
  }
  const counting = scoreSignals(signals, now, emphasis).map((signal) => placed(signal, false))
  const others = dismissed.map((signal) => {
    const alike = dismissed.filter((one) => isLike(one, signal)).length
    return { ...placed({ ...signal, points: 0 }, true), ...(alike > 0 && { takenAlong: alike }) }
  })
  return [...counting, ...others].reverse().sort((a, b) => b.at - a.at)
}

function isLike({ type, detail }: Signal, dismissed: Signal): boolean {
  return type === dismissed.type && (detail.alike ?? []).includes(dismissed.message)
}

/** The newest evidence that moves the score; a sign without points only where there is no other. */
function latestOf(evidence: readonly Evidence[]): Evidence | undefined {
  const heaviestFirst = [...evidence].sort(
    (a, b) => b.at - a.at || Math.abs(weights[b.type].points) - Math.abs(weights[a.type].points),
  )
  return heaviestFirst.find(({ points }) => points !== 0) ?? heaviestFirst[0]
}

function ownLateMessages(mail: readonly ClientMail[], settings: Settings, now: number): number {
  return mail.filter(
    ({ direction, message }) =>
      direction === 'out' &&
      message.at > now - month &&
      minutesOutside(message.at, settings.workingTime) > 0,
  ).length
}
