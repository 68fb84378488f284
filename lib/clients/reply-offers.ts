import type { TalkFacts } from '../facts/talk-facts'
import type { NextStep } from '../health/health'
import { type LanguageCode, languageOf } from '../mail/language'
import { type Ids, idKeys, type Mailbox } from '../mail/message'
import type { ReplyOffer } from '../messages/views'
import { chooseTone } from '../replies/choose-tone'
import { withRole } from '../replies/phrases/ko'
import { situationsFor } from '../replies/situations-for'
import type { Settings } from '../settings/settings'
import type { ClientFacts } from './client-facts'
import type { ClientMail } from './client-mail'
import { reminderDue, replyFacts } from './reply-facts'
import type { PutReply } from './sent-replies'

/** What the replies hang on, as far as it is known at the moment that they are for. */
interface Known {
  /** The next step, which no reply may belie. */
  step: NextStep
  facts: TalkFacts
  /** Replies that Kindline put into a compose box for this client. */
  put: readonly PutReply[]
}

/**
 * The replies that would help this client now, the best first. They answer the newest thread in
 * which the client wrote, or the given one, in the language that the client writes there.
 * @param now Epoch ms.
 */
export function replyOffers(
  client: ClientFacts,
  settings: Settings,
  now: number,
  { step, facts, put }: Known,
  thread?: Ids,
): ReplyOffer[] {
  const newest = newestFirst(thread ? mailOf(client, thread) : client.mail)
  const answered = newest.find(({ direction }) => direction === 'in') ?? newest[0]
  if (!answered) return []
  const { message } = answered
  const language = languageOf(message.newText || message.subject)
  const clientName =
    answered.direction === 'in' ? greetingName(message.from, language, client.mail) : ''
  const ownerName = ownerNameOf(client.mail, settings)
  const known = {
    now,
    workingTime: settings.workingTime,
    ...(clientName ? { clientName } : {}),
    ...(ownerName ? { ownerName } : {}),
    ...replyFacts(client.signals, facts, now),
  }
  const last = put.findLast(({ at }) => at <= now)?.template
  const reminder = reminderDue(facts, now)
  return situationsFor(step, client.signals, now, reminder).map((situation) => {
    const before = put.findLast((one) => one.situation === situation && one.at <= now)
    const tone = chooseTone(step, before?.tone)
    return {
      situation,
      tone,
      language,
      facts: known,
      thread: thread ?? message.thread,
      ...(last ? { last } : {}),
    }
  })
}

function mailOf(client: ClientFacts, thread: Ids): ClientMail[] {
  const keys = new Set(idKeys(client.account, thread))
  return client.mail.filter(({ message }) =>
    idKeys(client.account, message.thread).some((key) => keys.has(key)),
  )
}

function newestFirst(mail: readonly ClientMail[]): ClientMail[] {
  return mail.toSorted((a, b) => b.message.at - a.message.at)
}

/** English mail greets by first name; Korean names stand whole, with the role that mail shows. "Doe, Jane" is turned round. */
function greetingName(
  { address, name }: Mailbox,
  language: LanguageCode,
  mail: readonly ClientMail[],
): string {
  if (!name || name.includes('@')) return ''
  const [family, given] = name.split(/,\s*/)
  const straight = given && family ? `${given} ${family}` : name
  if (language !== 'ko') return straight.split(/\s+/)[0] ?? ''
  return withRole(
    straight,
    newestFirst(mail).map(({ message, direction }) => ({
      text: message.newText,
      toThem: direction === 'out' && message.to.length === 1 && message.to[0]?.address === address,
    })),
  )
}

/** The owner's name as set, else as the newest own mail has it. */
function ownerNameOf(mail: readonly ClientMail[], settings: Settings): string {
  if (settings.ownerName) return settings.ownerName
  const own = newestFirst(mail).find(({ direction }) => direction === 'out')
  return own?.message.from.name ?? ''
}
