import type { GmailMail, GmailMailbox, GmailThread } from '../support/gmail'
import type { Layout } from '../support/gmail/layout'

export const sora = { address: 'sora@han-design.example', name: 'Sora Han' }
const mina = { address: 'mina@bakery.example', name: 'Mina Park' }
const jun = { address: 'jun@harbour.example', name: 'Jun Lee' }
/** A colleague of the owner's. */
const min = { address: 'min@han-design.example', name: 'Min Seo' }

const day = 86_400_000
const now = Date.parse('2026-03-20T12:00:00Z')

/** How many days before `now`, at which minute of the day in UTC. */
function at(daysAgo: number, minute: number): string {
  return new Date(now - daysAgo * day + (minute - 12 * 60) * 60_000).toISOString()
}

function mail(from: typeof sora, to: typeof sora, date: string, text: string): GmailMail {
  return { from, to: [to], date, html: `<div dir="ltr">${text}</div>` }
}

/** A client's thread, a second client's, mail in spam and trash, and as many further messages as wanted. */
function threads(messages: number, owner: typeof sora): GmailThread[] {
  const talk = Array.from({ length: messages }, (_, index) => {
    const date = at(10 - (index / messages) * 8, 9 * 60 + (index % 7) * 60)
    return index % 2 === 0
      ? mail(mina, owner, date, `Could you look at page ${index}?`)
      : mail(owner, mina, date, `Page ${index} is done.`)
  })
  return [
    { subject: 'Website copy', messages: talk },
    {
      subject: 'Harbour signs',
      messages: [
        mail(jun, owner, at(3, 600), 'The signs look wonderful, thank you so much for the work.'),
        mail(owner, jun, at(3, 700), 'I am glad to hear it.'),
        mail(jun, owner, at(2, 600), 'We need to cancel the meeting on Friday, sorry.'),
        { ...mail(owner, jun, at(2, 660), 'No problem, shall we say Monday?'), cc: [min] },
      ],
    },
    {
      subject: 'You have won',
      labels: ['^s'],
      messages: [
        mail({ address: 'win@prize.example', name: 'Prize' }, owner, at(1, 600), 'Claim it.'),
      ],
    },
    {
      subject: 'Old plan',
      labels: ['^k'],
      messages: [
        mail({ address: 'old@trash.example', name: 'Old' }, owner, at(1, 600), 'An old plan.'),
        mail(owner, { address: 'old@trash.example', name: 'Old' }, at(1, 660), 'Thank you.'),
      ],
    },
  ]
}

/** The mailbox of the layout tests. */
export function layoutMailbox(
  layout: Layout = {},
  { messages = 6, owner = sora, ...rest }: Partial<GmailMailbox> & { messages?: number } = {},
): GmailMailbox {
  return {
    owner,
    uiLanguage: 'en',
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    now: new Date(now).toISOString(),
    layout,
    threads: threads(messages, owner),
    ...rest,
  }
}
