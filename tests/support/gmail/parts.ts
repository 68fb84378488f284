import type { GmailMail } from './mailbox'

/** Part of a body as Gmail folds it: 0 new text, 1 signature before a quote, 2 quote, 3 other. */
export type BodyPart = [kind: 0 | 1 | 2 | 3, html: string]

/** Parts in Gmail's order; the cut runs through the enclosing element, as in real answers. */
export function bodyParts(mail: GmailMail): BodyPart[] {
  if (mail.text !== undefined) return withFolded([0, textAsHtml(mail.text)], mail)
  const html = mail.html ?? ''
  if (mail.quote !== undefined || mail.signature === undefined)
    return withFolded([0, `<div dir="ltr">${html}</div>`], mail)
  return [
    [0, `<div dir="ltr">${html}`],
    [3, `<br clear="all">${signatureHtml(mail.signature)}</div>`],
  ]
}

function withFolded(first: BodyPart, mail: GmailMail): BodyPart[] {
  const parts = [first]
  if (mail.signature !== undefined)
    parts.push([mail.quote === undefined ? 3 : 1, `<br>${signatureHtml(mail.signature)}`])
  if (mail.quote !== undefined) parts.push([2, `<br>${mail.quote}`])
  return parts
}

function signatureHtml(signature: string): string {
  return `<span class="gmail_signature_prefix">-- </span><br><div dir="ltr" class="gmail_signature" data-smartmail="gmail_signature">${signature}</div>`
}

export function textAsHtml(text: string): string {
  return escapeHtml(text).replaceAll('\n', '<br>\n')
}

export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** The text of a body as Gmail's snippets show it, cut to `length` characters. */
export function snippetOf(parts: BodyPart[], length: number): string {
  const text = parts
    .map(([, html]) => html)
    .join(' ')
    .replace(/<[^<>]{0,2000}>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&amp;', '&')
  return text.replace(/\s+/g, ' ').trim().slice(0, length)
}
