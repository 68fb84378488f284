import { readMail } from '../../lib/mbox/read-mail'
import { type RawMail, splitMbox } from '../../lib/mbox/split-mbox'

/** One mail of an mbox: its opening line, headers and body, with one kind of line end. */
export function entry(
  headers: readonly string[],
  body = 'Hello.',
  opening = 'From x@y.example Thu Mar  8 21:44:03 2018',
) {
  return `${[opening, ...headers, '', body, ''].join('\r\n')}\r\n`
}

export const basics = [
  'From: Mina Park <Mina@Bakery.example>',
  'To: Jo <jo@jo-design.example>',
  'Date: Thu, 8 Mar 2018 21:44:03 +0900',
  'Subject: Website',
  'Message-ID: <1@bakery.example>',
]

async function* chunked(bytes: Uint8Array, sizes: readonly number[]) {
  let start = 0
  for (const size of sizes) {
    yield bytes.subarray(start, start + size)
    start += size
  }
  if (start < bytes.length) yield bytes.subarray(start)
}

export async function split(
  mbox: string | Uint8Array,
  sizes: readonly number[] = [],
): Promise<RawMail[]> {
  const bytes = typeof mbox === 'string' ? new TextEncoder().encode(mbox) : mbox
  const mails = []
  for await (const mail of splitMbox(chunked(bytes, sizes))) mails.push(mail)
  return mails
}

/** The only mail of an mbox, read. */
export async function readOne(headers: readonly string[], body?: string, opening?: string) {
  const [mail] = await split(entry(headers, body, opening))
  if (!mail) throw new Error('no mail')
  return readMail(mail, 'UTC')
}
