import { tellingEnds } from '../mail/advertising'
import { correspondenceOf, isExchange, isSkipped } from '../mail/correspondence'
import type { Message } from '../mail/message'
import { likelyOwners } from '../mail/owner'
import { readMail, UnreadableMail } from './read-mail'
import { type RawMail, splitMbox } from './split-mbox'

/** Whose export it is, and how it is to be read. */
export interface ExportOwner {
  /** Lower-case address of the mailbox. */
  account: string
  /** Further addresses that the owner sends from. */
  aliases: readonly string[]
  /** IANA zone of the owner, for the dates of meetings. */
  zone: string
  /** Epoch ms; what is older is left aside. */
  oldest: number
}

/** How many messages an export holds, and which of them are not handed on. */
export interface ExportCounts {
  messages: number
  unreadable: number
  old: number
  /** Drafts, spam and trash. */
  unwanted: number
}

/** Mail that is to be kept at once. */
export interface ExportPart {
  mail: Message[]
  /** Addresses in exchange with the owner, as the whole export tells. */
  exchanging: string[]
}

/** Messages in a part: few enough to be kept within a moment. */
const partSize = 300

/**
 * Reads an mbox as a stream and hands it on in parts. Who writes with whom is known at the end alone: until then mail
 * that may be a client's is held, with as much of its text as is needed; all other mail is handed on as it comes.
 * @param onPart Done before more is read.
 * @param onCounts Called after each message.
 */
export async function readExport(
  chunks: AsyncIterable<Uint8Array>,
  owner: ExportOwner,
  onPart: (part: ExportPart) => Promise<void>,
  onCounts: (counts: ExportCounts) => void = () => {},
): Promise<ExportCounts> {
  const counts: ExportCounts = { messages: 0, unreadable: 0, old: 0, unwanted: 0 }
  const addresses = new Set([owner.account, ...owner.aliases])
  const talks = new Map<string, Talk>()
  let passed: Message[] = []
  for await (const raw of splitMbox(chunks)) {
    const message = await readOne(raw, owner, counts)
    onCounts(counts)
    if (!message) continue
    const found = correspondenceOf(message, addresses)
    if (isSkipped(found)) passed.push(lean(message))
    else addTo(talks, found.clientId, found, lean(message))
    if (passed.length < partSize) continue
    await onPart({ mail: passed, exchanging: [] })
    passed = []
  }
  await onPart({ mail: passed, exchanging: [] })
  for (const part of partsOf([...talks.values()])) await onPart(part)
  return counts
}

/** The addresses that an export may be of, the likeliest first, told by its first messages. */
export async function ownersOfExport(
  chunks: AsyncIterable<Uint8Array>,
  zone: string,
): Promise<string[]> {
  const mail: Omit<Message, 'account'>[] = []
  let seen = 0
  for await (const raw of splitMbox(chunks)) {
    seen += 1
    const message = await readMail(raw, zone).catch(() => undefined)
    if (message) mail.push(message)
    if (seen >= partSize) break
  }
  return likelyOwners(mail)
}

/** Mail with somebody, and whether it went both ways. */
interface Talk {
  mail: Message[]
  people: Set<string>
  directions: Set<'in' | 'out'>
}

function addTo(
  talks: Map<string, Talk>,
  id: string,
  { person, direction }: { person: Message['from']; direction: 'in' | 'out' },
  message: Message,
): void {
  const talk = talks.get(id) ?? { mail: [], people: new Set(), directions: new Set() }
  talk.mail.push(message)
  talk.people.add(person.address)
  talk.directions.add(direction)
  talks.set(id, talk)
}

async function readOne(
  raw: RawMail,
  { account, zone, oldest }: ExportOwner,
  counts: ExportCounts,
): Promise<Message | undefined> {
  counts.messages += 1
  try {
    const message = await readMail(raw, zone)
    if (!message) counts.unwanted += 1
    else if (message.at < oldest) counts.old += 1
    else return { ...named(message), account }
  } catch (error) {
    if (!(error instanceof UnreadableMail)) throw error
    counts.unreadable += 1
  }
  return undefined
}

/** Mail without any id is known by its moment and sender. */
function named<Mail extends Pick<Message, 'ids' | 'at' | 'from'>>(mail: Mail): Mail {
  if (Object.keys(mail.ids).length > 0) return mail
  return { ...mail, ids: { header: `${mail.at} ${mail.from.address}` } }
}

function lean(message: Message): Message {
  return { ...message, text: tellingEnds(message.text) }
}

/** Small talks go together; each stays whole where it can, so that its client is computed once. */
function partsOf(talks: readonly Talk[]): ExportPart[] {
  const parts: ExportPart[] = []
  for (const { mail, people, directions } of talks) {
    const exchanging = isExchange(directions) ? [...people] : []
    const last = parts.at(-1)
    if (last && last.mail.length + mail.length <= partSize) {
      last.mail.push(...mail)
      last.exchanging.push(...exchanging)
    } else {
      parts.push({ mail: [...mail], exchanging })
    }
  }
  return parts
}
