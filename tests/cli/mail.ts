export const owner = 'jo@jo-design.example'

export interface Written {
  from?: string
  to?: string
  /** ISO 8601 with offset or Z. */
  at?: string
  subject?: string
  text?: string
  id?: string
  headers?: string[]
}

let made = 0

/** One mail as an entry of an mbox; from a client to the owner unless said otherwise. */
export function entry({ from = 'Mina Park <mina@bakery.example>', ...mail }: Written = {}): string {
  made += 1
  const { to = from.includes(owner) ? 'mina@bakery.example' : owner } = mail
  const { at = '2026-03-10T12:00:00Z', subject = 'Website', text = 'Hello.' } = mail
  const { id = `<${made}@bakery.example>`, headers = [] } = mail
  const lines = [
    'From MAILER-DAEMON Tue Mar 10 12:00:00 2026',
    `From: ${from}`,
    `To: ${to}`,
    `Date: ${new Date(at).toUTCString()}`,
    `Subject: ${subject}`,
    ...(id === '' ? [] : [`Message-ID: ${id}`]),
    'Content-Type: text/plain; charset=utf-8',
    ...headers,
    '',
    text,
    '',
    '',
  ]
  return lines.join('\r\n')
}

export const answer = (more: Written = {}) => entry({ from: `Jo Han <${owner}>`, ...more })
