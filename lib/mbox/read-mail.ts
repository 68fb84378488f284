import PostalMime, { type Address, decodeWords, type Email } from 'postal-mime'
import { readBody } from '../mail/body/read-body'
import type { Meeting } from '../mail/meeting'
import { meetingOf } from '../mail/meetings/meeting-of'
import { readCalendar } from '../mail/meetings/read-calendar'
import type { Automatic, Ids, Mailbox, Message } from '../mail/message'
import { decodeIso2022Kr } from './iso-2022-kr'
import type { RawMail } from './split-mbox'

/** Names of the folders that are never read, as Gmail's export writes them (English and Korean). */
const unreadFolders = new Set([
  'spam',
  'trash',
  'draft',
  'drafts',
  'chat',
  '스팸',
  '스팸함',
  '휴지통',
  '임시보관함',
  '채팅',
])

/** End of the years with four digits; a later date is a slip that no calendar can reckon with. */
const lastMoment = Date.UTC(9999, 11, 31)

const calendarTypes = ['text/calendar', 'application/ics']

/** A mail that cannot be understood; the message says what is wrong with it. */
export class UnreadableMail extends Error {}

/**
 * One mail of an export as a Message without an account (the caller knows whose mailbox it is);
 * undefined for drafts, spam and trash.
 * @param zone The owner's IANA zone, for the dates of meetings that name none.
 * @throws UnreadableMail when there is no sender or no date.
 */
export async function readMail(
  mail: RawMail,
  zone: string,
): Promise<Omit<Message, 'account'> | undefined> {
  const email = await parse(mail.raw)
  const headers = new Map(email.headers.map(({ key, value }) => [key, value]))
  if (foldersOf(headers).some((folder) => unreadFolders.has(folder))) return undefined
  const from = mailboxesOf(email.from ? [email.from] : [])[0]
  if (!from) throw new UnreadableMail('it has no sender')
  const at = Date.parse(email.date ?? headers.get('date') ?? '')
  if (!(at >= 0 && at <= lastMoment)) throw new UnreadableMail('its date cannot be read')
  const automatic = automaticOf(headers, email)
  const senderOffset = offsetOf(headers.get('date') ?? '')
  const subject = decodeIso2022Kr(email.subject ?? '')
  const meeting = meetingIn({ email, headers, subject, at }, zone)
  return {
    ids: idsOf(mail.opening, email, headers),
    thread: threadOf(email, headers),
    at,
    precision: 'exact',
    ...(senderOffset === undefined ? {} : { senderOffset }),
    from,
    to: mailboxesOf(email.to),
    cc: mailboxesOf(email.cc),
    subject,
    ...bodyOf(email),
    ...(automatic ? { automatic } : {}),
    ...(meeting ? { meeting } : {}),
  }
}

async function parse(raw: Uint8Array): Promise<Email> {
  try {
    return await PostalMime.parse(raw)
  } catch (error) {
    throw new UnreadableMail(error instanceof Error ? error.message : 'its parts cannot be read')
  }
}

/** HTML first, as Gmail shows it, so that an export and the page give the same text. */
function bodyOf(email: Email): { text: string; newText: string } {
  const body = email.html ? readBody({ html: decodeIso2022Kr(email.html) }) : undefined
  return body?.text ? body : readBody({ text: decodeIso2022Kr(email.text ?? '') })
}

function mailboxesOf(addresses: readonly Address[] = []): Mailbox[] {
  return addresses
    .flatMap((one) => one.group ?? [one])
    .filter(({ address }) => address.includes('@'))
    .map(({ address, name }) => ({ address: address.toLowerCase(), name: decodeIso2022Kr(name) }))
}

/** A Takeout export opens each mail with Gmail's decimal message id and names the thread in a header. */
function idsOf(opening: string, email: Email, headers: ReadonlyMap<string, string>): Ids {
  const decimal = headers.has('x-gm-thrid') ? /^(\d{10,20})@xxx\b/.exec(opening)?.[1] : undefined
  return {
    ...(decimal ? { gmail: `msg-f:${decimal}`, legacy: BigInt(decimal).toString(16) } : {}),
    ...(email.messageId ? { header: email.messageId } : {}),
  }
}

function threadOf(email: Email, headers: ReadonlyMap<string, string>): Ids {
  const decimal = /^\d{10,20}$/.exec(headers.get('x-gm-thrid') ?? '')?.[0]
  const root = /<[^<>\s]+>/.exec(`${email.references ?? ''} ${email.inReplyTo ?? ''}`)?.[0]
  const header = root ?? email.messageId
  return {
    ...(decimal ? { gmail: `thread-f:${decimal}`, legacy: BigInt(decimal).toString(16) } : {}),
    ...(header ? { header } : {}),
  }
}

function foldersOf(headers: ReadonlyMap<string, string>): string[] {
  const labels = decodeWords(headers.get('x-gmail-labels') ?? '')
  return labels.split(',').map((label) => label.trim().toLowerCase())
}

/** What the headers say about who wrote: RFC 2919 and 2369 lists, RFC 3834 automatic answers. */
function automaticOf(headers: ReadonlyMap<string, string>, email: Email): Automatic | undefined {
  if (isCalendarNotice(email)) return undefined
  const listHeaders = [
    'list-id',
    'list-unsubscribe',
    'list-post',
    'mailing-list',
    'x-mailing-list',
    'x-beenthere',
  ]
  if (listHeaders.some((name) => headers.has(name))) return 'list'
  if (/^(?:bulk|list|junk)\b/i.test(headers.get('precedence') ?? '')) return 'bulk'
  const submitted = headers.get('auto-submitted')?.trim().toLowerCase() ?? 'no'
  return submitted.startsWith('no') ? undefined : 'auto-reply'
}

/** A calendar's notice is sent by a robot, but in the name of the person who moved the meeting. */
function isCalendarNotice(email: Email): boolean {
  return calendarParts(email).length > 0
}

function calendarParts(email: Email): Email['attachments'] {
  return email.attachments.filter(({ mimeType }) => calendarTypes.includes(mimeType))
}

interface ParsedMail {
  email: Email
  headers: ReadonlyMap<string, string>
  subject: string
  at: number
}

function meetingIn({ email, headers, subject, at }: ParsedMail, zone: string): Meeting | undefined {
  const source = {
    subject,
    at,
    messageIdHeader: email.messageId,
    sender: headers.get('sender'),
    attachments: email.attachments.map(({ filename, mimeType }) => ({
      type: mimeType,
      name: filename ?? '',
    })),
    // Senders put the same calendar in twice: as another form of the text, and as a file.
    calendar: calendarParts(email)
      .slice(0, 2)
      .flatMap(({ content }) => readCalendar(textOf(content), zone)),
  }
  return meetingOf(source, zone)
}

function textOf(content: ArrayBuffer | Uint8Array | string): string {
  return typeof content === 'string' ? content : new TextDecoder().decode(content)
}

/** Minutes east of UTC in a Date header; undefined for `-0000` and named zones. */
function offsetOf(date: string): number | undefined {
  const match = /([+-])(\d\d)(\d\d)\b(?!.*[+-]\d{4})/.exec(date)
  if (!match || match[0] === '-0000') return undefined
  const minutes = Number(match[2]) * 60 + Number(match[3])
  return match[1] === '-' ? -minutes : minutes
}
