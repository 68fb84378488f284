import { attribution } from './attribution'
import type { SentMail } from './sent-mail'

/** A whole body as plain text, quoted mail behind `> ` as Gmail writes it. */
export function plainBody(mail: SentMail): string {
  const { signature } = mail.from
  const parts = [mail.text.join('\n\n')]
  if (signature) parts.push(`-- \n${signature.join('\n')}`)
  if (mail.quoted) parts.push(plainQuote(mail.quoted, mail))
  return parts.join('\n\n')
}

function plainQuote(quoted: SentMail, { from }: SentMail): string {
  const line = attribution(quoted, from).join(quoted.from.address)
  const lines = plainBody(quoted).split('\n')
  return [line, '', ...lines.map((each) => (each.startsWith('>') ? `>${each}` : `> ${each}`))].join(
    '\n',
  )
}
