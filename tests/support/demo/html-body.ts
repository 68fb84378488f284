import { escapeHtml } from '../gmail/mailbox'
import { attribution } from './attribution'
import type { DemoPerson } from './conversation'
import type { SentMail } from './sent-mail'

const BAR = 'margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex'

/** Paragraphs as Gmail's editor writes them: a `div` for each line, an empty one between paragraphs. */
export function paragraphsHtml(text: readonly string[]): string {
  return text.map(linesHtml).join('<div><br></div>')
}

/** A person's signature as HTML; undefined for those who have none. */
export function signatureHtml({ signature }: DemoPerson): string | undefined {
  return signature && linesHtml(signature.join('\n'))
}

/** The mail that another one quotes, and what that mail quotes itself. */
export function quoteHtml(quoted: SentMail, quoter: DemoPerson): string {
  const [before, after] = attribution(quoted, quoter).map(escapeHtml)
  const { address } = quoted.from
  const line = `${before}<a href="mailto:${address}">${address}</a>${after}<br>`
  return `<div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">${line}</div><blockquote class="gmail_quote" style="${BAR}">${wholeHtml(quoted)}</blockquote></div>`
}

/** A whole body, as a mail program sends it. */
export function wholeHtml(mail: SentMail): string {
  const signature = signatureHtml(mail.from)
  const quote = mail.quoted && quoteHtml(mail.quoted, mail.from)
  return [
    `<div dir="ltr">${paragraphsHtml(mail.text)}</div>`,
    signature && `<span class="gmail_signature_prefix">-- </span>`,
    signature && `<br><div dir="ltr" class="gmail_signature">${signature}</div>`,
    quote && `<br>${quote}`,
  ]
    .filter((part) => part !== undefined)
    .join('')
}

function linesHtml(paragraph: string): string {
  return paragraph
    .split('\n')
    .map((line) => `<div>${escapeHtml(line)}</div>`)
    .join('')
}
