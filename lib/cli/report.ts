import { type ClientFacts, clientFacts } from '../clients/client-facts'
import { type ClientMail, sortMail, talkOf } from '../clients/client-mail'
import { nothingSaid, signsOf } from '../clients/owner-says'
import { peopleOf } from '../clients/people'
import { isOther, type OtherRole } from '../clients/role'
import { evidenceOf, summarise } from '../clients/summarise'
import type { LedgerRow } from '../health/ledger'
import { FactKind } from '../health/scored-fact'
import { en } from '../locales/en'
import type { Mailbox, Message } from '../mail/message'
import type { SkipReason } from '../mail/skip-reason'
import type { Evidence } from '../messages/views'
import { type Reader, readTalk } from '../reader/read-talk'
import { sureSigns } from '../reader/sure-signs'
import type { TalkVerdict } from '../reader/verdict'
import type { Settings } from '../settings/settings'

/** The command line's answer, as its `--json` prints it. */
export interface Report {
  clients: ReportedClient[]
  skipped: { address: string; messages: number; reason: string }[]
  stats: { messages: number; unreadable: number; seconds: number }
}

interface ReportedClient {
  id: string
  name: string
  addresses: string[]
  health: { score: number | null; band: string; confidence: string; trend: string }
  nextStep: string
  signals: {
    type: string
    messageId: string
    threadId: string
    at: string
    quote: string
    points: number
    reason: string
  }[]
  /** What else moves the score: facts of the talk, and what the ends of the scale took. */
  otherPoints: { reason: string; points: number; messageIds: string[] }[]
}

/** The trained reader, and whether its word counts alone where it is not sure. */
export interface AskedReader {
  reader: Reader
  alone: boolean
}

/**
 * Clients, worst first, and whoever else wrote.
 * @param now Epoch ms.
 * @param asked The trained reader; without it the quick rules alone are asked.
 */
export async function reportOn(
  mail: readonly Message[],
  owner: ReadonlySet<string>,
  settings: Settings,
  now: number,
  asked?: AskedReader,
): Promise<Pick<Report, 'clients' | 'skipped'>> {
  const { everybody, skipped } = await peopleIn(mail, owner, settings, asked)
  const others = everybody.flatMap(skippedOf)
  const reported = everybody
    .filter(({ role }) => !isOther(role))
    .map((facts) => reportClient(facts, settings, now))
  return { clients: reported.sort(worstFirst), skipped: countSkipped([...skipped, ...others]) }
}

/** Everybody in exchange with the owner, and the mail that was passed over. */
export async function peopleIn(
  mail: readonly Message[],
  owner: ReadonlySet<string>,
  settings: Settings,
  asked?: AskedReader,
): Promise<{ everybody: ClientFacts[]; skipped: Passed[] }> {
  const { clients, skipped } = sortMail(keyed(mail), owner)
  const everybody: ClientFacts[] = []
  for (const [id, own] of clients) {
    const quick = factsOf(id, own, settings)
    const readsOn = asked && !isOther(quick.role)
    everybody.push(readsOn ? await readFactsOf(quick, settings, asked) : quick)
  }
  return { everybody, skipped }
}

interface Passed {
  person: Mailbox
  reason: SkipReason | OtherRole
}

function factsOf(
  id: string,
  mail: readonly ClientMail[],
  settings: Settings,
  verdict?: TalkVerdict,
): ClientFacts {
  const { counting } = signsOf(mail, settings.workingTime, nothingSaid, verdict)
  return clientFacts({ account: '', id, mail, ...(verdict && { verdict }) }, counting)
}

/** The same with the trained reader's word. */
async function readFactsOf(
  { id, mail }: ClientFacts,
  settings: Settings,
  { reader, alone }: AskedReader,
): Promise<ClientFacts> {
  const verdict = await readTalk(talkOf(mail), settings.workingTime.zone, reader)
  return factsOf(id, mail, settings, alone ? sureSigns(verdict) : verdict)
}

/** The mail of somebody in exchange with the owner who is something else than a client. */
function skippedOf({ id, mail, role }: ClientFacts): Passed[] {
  if (!isOther(role)) return []
  const [person = { address: id, name: '' }] = peopleOf(id, mail)
  return mail.map(() => ({ person, reason: role }))
}

/** A message without any id is known by its time and sender. A copy in a second file is one message. */
function keyed(mail: readonly Message[]): { key: string; message: Message }[] {
  const byKey = new Map<string, Message>()
  for (const message of mail) {
    const key = message.ids.header ?? message.ids.gmail ?? `${message.at} ${message.from.address}`
    if (!byKey.has(key)) byKey.set(key, message)
  }
  return [...byKey].map(([key, message]) => ({ key, message }))
}

function reportClient(facts: ClientFacts, settings: Settings, now: number): ReportedClient {
  const { name, people, health } = summarise(facts, settings, now)
  const { score, band, confidence, trend, nextStep } = health
  return {
    id: facts.id,
    name,
    addresses: people.map(({ address }: Mailbox) => address),
    health: { score, band, confidence, trend },
    nextStep,
    signals: evidenceOf(facts, settings, now).reverse().map(reportSignal),
    otherPoints: score === null ? [] : health.ledger.flatMap(reportOther),
  }
}

/** Rows of signs are left out: each sign stands by itself. */
function reportOther({ source, invoice, points, messages }: LedgerRow) {
  const reason = otherReason(source, points)
  if (reason === undefined) return []
  return [{ reason: invoice ? `${reason}: ${invoice}` : reason, points, messageIds: messages }]
}

function otherReason(source: LedgerRow['source'], points: number): string | undefined {
  if (source === 'clamp') return en.judgement.clamp(points)
  if (source === 'several-kinds') return en.judgement.severalKinds
  const fact = FactKind.safeParse(source)
  return fact.success ? en.judgement.facts[fact.data] : undefined
}

function reportSignal(evidence: Evidence): ReportedClient['signals'][number] {
  const { type, message, thread, at, quote, points } = evidence
  return {
    type,
    messageId: message,
    threadId: thread.gmail ?? thread.header ?? '',
    at: new Date(at).toISOString(),
    quote,
    points,
    reason: en.reason(evidence),
  }
}

function worstFirst(a: ReportedClient, b: ReportedClient): number {
  return (a.health.score ?? 101) - (b.health.score ?? 101) || a.id.localeCompare(b.id)
}

function countSkipped(skipped: readonly Passed[]): Report['skipped'] {
  const rows = new Map<string, Report['skipped'][number]>()
  for (const { person, reason } of skipped) {
    const key = `${person.address} ${reason}`
    const row = rows.get(key) ?? { address: person.address, messages: 0, reason }
    rows.set(key, { ...row, messages: row.messages + 1 })
  }
  return [...rows.values()].sort((a, b) => b.messages - a.messages)
}
