import type { Signal, SignalDetail } from '../detectors/signal'
import { type LanguageCode, languageOf } from '../mail/language'
import { type Ids, idKeys } from '../mail/message'
import type { ReplyOffer } from '../messages/views'
import { chooseSituations } from '../replies/choose-situation'
import type { ReplyFacts } from '../replies/facts'
import type { Settings } from '../settings/settings'
import type { ClientFacts } from './client-facts'
import type { ClientMail } from './client-mail'

/**
 * The replies that would help this client now, the best first. They answer the newest thread in
 * which the client wrote, or the given one, in the language that the client writes there.
 * @param now Epoch ms.
 */
export function replyOffers(
  client: ClientFacts,
  settings: Settings,
  now: number,
  thread?: Ids,
): ReplyOffer[] {
  const newest = newestFrom(thread ? mailOf(client, thread) : client.mail)
  if (!newest) return []
  const language = languageOf(newest.message.newText || newest.message.subject)
  const facts = factsOf(client, settings, now, {
    clientName: newest.direction === 'in' ? greetingName(newest.message.from.name, language) : '',
    ownerName: ownerNameOf(client.mail, settings),
  })
  return chooseSituations(client.signals, now).map((situation) => ({
    situation,
    language,
    facts,
    thread: thread ?? newest.message.thread,
  }))
}

function mailOf(client: ClientFacts, thread: Ids): ClientMail[] {
  const keys = new Set(idKeys(client.account, thread))
  return client.mail.filter(({ message }) =>
    idKeys(client.account, message.thread).some((key) => keys.has(key)),
  )
}

function newestFrom(mail: readonly ClientMail[]): ClientMail | undefined {
  const inbound = mail.filter(({ direction }) => direction === 'in')
  return (inbound.length > 0 ? inbound : mail).toSorted((a, b) => b.message.at - a.message.at)[0]
}

function factsOf(
  client: ClientFacts,
  settings: Settings,
  now: number,
  { clientName, ownerName }: { clientName: string; ownerName: string },
): ReplyFacts {
  const chases = openChases(client.signals, now)
  const invoice = chases.findLast(({ invoice }) => invoice)?.invoice
  return {
    now,
    workingTime: settings.workingTime,
    ...(clientName ? { clientName } : {}),
    ...(ownerName ? { ownerName } : {}),
    ...(invoice ? { invoice } : {}),
    ...(chases.length > 0 ? { reminders: chases.length } : {}),
  }
}

/** Reminders since the last payment. */
function openChases(signals: readonly Signal[], now: number): SignalDetail[] {
  const past = signals.filter(({ at }) => at <= now).toSorted((a, b) => a.at - b.at)
  const open = past.slice(past.findLastIndex(({ type }) => type === 'paid') + 1)
  return open.filter(({ type }) => type === 'payment-chase').map(({ detail }) => detail)
}

/** English mail greets by first name; Korean names stand whole. "Doe, Jane" is turned round. */
function greetingName(name: string, language: LanguageCode): string {
  if (name.includes('@')) return ''
  const [family, given] = name.split(/,\s*/)
  const straight = given && family ? `${given} ${family}` : name
  return language === 'ko' ? straight : (straight.split(/\s+/)[0] ?? '')
}

/** The owner's name as set, else as the newest own mail has it. */
function ownerNameOf(mail: readonly ClientMail[], settings: Settings): string {
  if (settings.ownerName) return settings.ownerName
  const own = mail.filter(({ direction }) => direction === 'out')
  return own.toSorted((a, b) => b.message.at - a.message.at)[0]?.message.from.name ?? ''
}
