import { tz } from '@date-fns/tz'
import { format } from 'date-fns'
import type { DemoPerson, DemoThread } from './conversation'
import { dana } from './dana'
import { wholeHtml } from './html-body'
import { plainBody } from './plain-body'
import { type SentMail, sentThreads } from './sent-mail'

/** Names that Google Takeout gives Gmail's raw labels in `X-Gmail-Labels`; others stay unnamed. */
const LABELS: Readonly<Record<string, string>> = {
  '^i': 'Inbox',
  '^f': 'Sent',
  '^r': 'Drafts',
  '^s': 'Spam',
  '^smartlabel_promo': 'Category Promotions',
  '^smartlabel_receipt': 'Category Purchases',
}
const BOUNDARY = '000000000000kindline'

/** The mailbox of demoMailbox at the same moment as mboxrd text, such as Google Takeout gives. */
export function demoMbox(now: Date): string {
  return sentThreads(now)
    .flatMap(({ thread, mails }) => mails.map((mail) => ({ thread, mail })))
    .toSorted((a, b) => a.mail.at.getTime() - b.mail.at.getTime())
    .map(({ thread, mail }) => entry(mail, thread))
    .join('')
}

/** Bodies go in base64, so that no line of them can begin with `From `. */
function entry(mail: SentMail, thread: DemoThread): string {
  const lines = [
    `From MAILER-DAEMON ${format(mail.at, 'EEE MMM dd HH:mm:ss yyyy', { in: tz('UTC') })}`,
    ...headers(mail, thread),
    '',
    ...part('plain', plainBody(mail)),
    ...part('html', wholeHtml(mail)),
    `--${BOUNDARY}--`,
    '',
    '',
  ]
  return lines.join('\r\n')
}

function headers(mail: SentMail, thread: DemoThread): string[] {
  const { references } = mail
  return [
    `X-Gmail-Labels: ${labelNames(mail, thread).join(',')}`,
    `Date: ${format(mail.at, 'EEE, d MMM yyyy HH:mm:ss xx', { in: tz(mail.from.zone) })}`,
    `From: ${mailbox(mail.from)}`,
    `To: ${mailbox(mail.to)}`,
    `Subject: ${encoded(mail.subject)}`,
    `Message-ID: ${mail.messageId}`,
    ...(references.length === 0 ? [] : [`In-Reply-To: ${references.at(-1)}`]),
    ...(references.length === 0 ? [] : [`References: ${references.join('\r\n ')}`]),
    ...(thread.listId === undefined ? [] : [`List-Id: ${thread.listId}`]),
    'MIME-Version: 1.0',
    `Content-Type: multipart/alternative; boundary="${BOUNDARY}"`,
  ]
}

function labelNames({ from, labels }: SentMail, thread: DemoThread): string[] {
  const draft = labels.includes('^r')
  const place = from === dana ? (draft ? [] : ['^f']) : (thread.labels ?? ['^i'])
  return [...place, ...labels].flatMap((label) => LABELS[label] ?? [])
}

function part(subtype: string, body: string): string[] {
  const base64 = Buffer.from(body).toString('base64')
  return [
    `--${BOUNDARY}`,
    `Content-Type: text/${subtype}; charset="UTF-8"`,
    'Content-Transfer-Encoding: base64',
    '',
    ...(base64.match(/.{1,76}/g) ?? []),
  ]
}

function mailbox({ name, address }: DemoPerson): string {
  const shown = /^[\w ]*$/.test(name)
    ? name
    : /^[\x20-\x7e]*$/.test(name)
      ? `"${name}"`
      : encoded(name)
  return `${shown} <${address}>`
}

/** RFC 2047 words of at most 75 characters, folded; characters are never cut through. */
function encoded(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text
  const words = text.match(/.{1,10}/gu) ?? []
  return words.map((word) => `=?UTF-8?B?${Buffer.from(word).toString('base64')}?=`).join('\r\n ')
}
