import type { Invoice } from '../facts/invoices'
import { readFacts, type TalkFacts } from '../facts/talk-facts'
import { type LanguageCode, languageOf } from '../mail/language'
import { type Ids, idKeys } from '../mail/message'
import type { ReplyOffer } from '../messages/views'
import { chooseSituations } from '../replies/choose-situation'
import type { ReplyFacts } from '../replies/facts'
import type { Situation } from '../replies/situation'
import type { Settings } from '../settings/settings'
import type { ClientFacts } from './client-facts'
import { type ClientMail, talkOf } from './client-mail'

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
  const clientName =
    newest.direction === 'in' ? greetingName(newest.message.from.name, language) : ''
  const ownerName = ownerNameOf(client.mail, settings)
  const known = factsUpTo(client, settings, now)
  return chooseSituations(client.signals, now).map((situation) => ({
    situation,
    language,
    facts: {
      now,
      workingTime: settings.workingTime,
      ...(clientName ? { clientName } : {}),
      ...(ownerName ? { ownerName } : {}),
      ...invoiceFacts(invoiceFor(situation, known)),
    },
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

/** The facts as the mail up to `now` tells them. */
function factsUpTo({ mail, signals }: ClientFacts, settings: Settings, now: number): TalkFacts {
  const known = talkOf(mail).filter(({ at }) => at <= now)
  return readFacts(known, signals, settings.workingTime.zone)
}

/**
 * Thanks are for what was paid last, named by its invoice where that is known; every other reply means the open
 * invoice that was reminded of last, else the oldest.
 */
function invoiceFor(
  situation: Situation,
  { invoices, payments }: TalkFacts,
): Partial<Invoice> | undefined {
  if (situation === 'thanks-payment') {
    const last = payments.at(-1)
    return invoices.find(({ paid }) => paid && paid.message === last?.told.message) ?? last
  }
  const open = invoices.filter(({ paid }) => !paid)
  const reminded = open.filter(({ reminders }) => reminders.length > 0)
  return reminded.toSorted((a, b) => lastReminder(a) - lastReminder(b)).at(-1) ?? open[0]
}

function lastReminder({ reminders }: Invoice): number {
  return reminders.at(-1)?.at ?? 0
}

function invoiceFacts({
  number,
  amount,
  due,
  reminders = [],
}: Partial<Invoice> = {}): Partial<ReplyFacts> {
  return {
    ...(number ? { invoice: number } : {}),
    ...(amount ? { amount: { value: amount.value, currency: amount.currency } } : {}),
    ...(due ? { due: due.at } : {}),
    ...(reminders.length > 0 ? { reminders: reminders.length } : {}),
  }
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
