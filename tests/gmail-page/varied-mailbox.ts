import type { GmailMail, GmailMailbox, GmailThread, Person } from '../support/gmail'

const owner: Person = { address: 'sora@studio-sora.example', name: 'Sora Han' }
const second: Person = { address: 'hello@sora-prints.example', name: 'Sora Prints' }
const mina: Person = { address: 'mina@lindenbakery.example', name: 'Mina Park' }

const START = Date.parse('2026-03-01T08:00:00Z')

/** A mail so many hours after the first of March. */
function mail(from: Person, hours: number, html: string, more: Partial<GmailMail> = {}): GmailMail {
  const to = from === mina ? [owner] : [mina]
  return { from, to, date: new Date(START + hours * 3_600_000).toISOString(), html, ...more }
}

/** A thread of `count` messages, Mina's and the owner's in turn. */
function longThread(count: number): GmailThread {
  const messages = Array.from({ length: count }, (_, index) =>
    mail(index % 2 === 0 ? mina : owner, index / 6, `Message number ${index + 1}.`),
  )
  return { subject: 'Everything about the shop', messages }
}

function invitation(): GmailThread {
  const subject = 'Updated invitation: Kick-off @ Wed Mar 4, 2026 1pm - 1:30pm (EST) (Sora Han)'
  const message = mail(mina, 3, 'This event has been updated.', {
    messageIdHeader: '<calendar-3f1c7a52-4be0-4b0e-9d5c-0a2f6b8f4c11@google.com>',
    attachments: [{ type: 'application/ics', name: 'invite.ics', size: 2113 }],
  })
  return { subject, messages: [message] }
}

/** One thread for each thing that a mailbox can hold beside plain conversations. */
export function variedMailbox(more: Partial<GmailMailbox> = {}): GmailMailbox {
  const single = (subject: string, message: GmailMail, labels?: string[]): GmailThread => ({
    subject,
    messages: [message],
    ...(labels ? { labels } : {}),
  })
  return {
    owner,
    aliases: [second],
    labelNames: { '^x_1': 'Clients/Linden' },
    uiLanguage: 'en',
    timeZone: 'America/New_York',
    now: '2026-03-09T17:00:00Z',
    threads: [
      longThread(300),
      single('The whole catalogue', mail(mina, 60, 'Page one.', { clipped: true })),
      invitation(),
      {
        subject: 'Prints for the wall',
        labels: ['^i', '^x_1'],
        messages: [
          mail(mina, 61, 'How much are ten prints?', { to: [second] }),
          mail(second, 62, 'Ten prints are 240 euros.'),
        ],
      },
      single('Later', mail(owner, 400, 'See you in spring.', { labels: ['^scheduled'] })),
      single('You have won', mail(mina, 63, 'Click here.'), ['^s']),
      single('Old plans', mail(mina, 64, 'Never mind.'), ['^k']),
    ],
    ...more,
  }
}
