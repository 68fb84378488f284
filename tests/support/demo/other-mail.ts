import type { DemoPerson, DemoThread } from './conversation'
import { dana } from './dana'

/** Senders that are no people of the demo's clients; all write English from London. */
function sender(address: string, name: string): DemoPerson {
  return { address, name, language: 'en', zone: 'Europe/London' }
}

const newsletter = sender('hello@typeweekly.example', 'Type Weekly')
const receipts = sender('no-reply@paperandpress.example', 'Paper & Press')
const colleague = sender('ben@whitfield.studio', 'Ben Achterberg')
const salesman = sender('rory@leadrocket.example', 'Rory Vance')
const spammer = sender('claims@prize-desk.example', 'Prize Desk')

/** Mail that is no client's, for Kindline must leave it alone. */
export const otherMail: readonly DemoThread[] = [
  {
    subject: 'Type Weekly 214: letters on shop fronts',
    with: newsletter,
    labels: ['^i', '^smartlabel_promo', '^unsub'],
    listId: '<weekly.typeweekly.example>',
    mails: [
      {
        from: newsletter,
        at: '2026-11-22T07:00',
        text: [
          'Hello type lovers,',
          'This week: painted signs in Porto, a free display face, and why your invoice deserves better numerals. Your subscription is never cancelled without your say.',
          'Read it in the browser · Unsubscribe',
        ],
      },
    ],
  },
  {
    subject: 'Your order 88213: payment received',
    with: receipts,
    labels: ['^i', '^smartlabel_receipt'],
    mails: [
      {
        from: receipts,
        at: '2026-11-20T19:12',
        text: [
          'Thank you for your order, Dana Whitfield.',
          'We have received your payment of £38.40 for 200 sheets of cotton paper, 300 g. Delivery is planned for Wednesday.',
          'This is an automatic message, please do not reply.',
        ],
      },
    ],
  },
  {
    subject: 'Studio key and Thursday',
    with: colleague,
    mails: [
      {
        from: colleague,
        at: '2026-11-18T18:40',
        text: [
          'Hi Dana, I have to cancel Thursday, my sister is in town. Can you leave the studio key with the café downstairs?',
          'Ben',
        ],
      },
      {
        from: dana,
        at: '2026-11-18T20:02',
        quotes: true,
        text: ['Sure, enjoy your time with her!', 'Dana'],
      },
    ],
  },
  {
    subject: '40 new leads a month for your studio?',
    with: salesman,
    mails: [
      {
        from: salesman,
        at: '2026-11-12T07:45',
        text: [
          'Hi Dana,',
          'I love what you do at Whitfield Studio! We help studios like yours win 40 new leads a month. Do you have 15 minutes tomorrow?',
          'Rory Vance\nLeadRocket',
        ],
      },
      {
        from: salesman,
        at: '2026-11-19T07:45',
        quotes: true,
        text: ['Hi Dana, just bumping this up. Did you see my last mail?', 'Rory'],
      },
    ],
  },
  {
    subject: 'FINAL NOTICE: your prize is waiting',
    with: spammer,
    labels: ['^s'],
    mails: [
      {
        from: spammer,
        at: '2026-11-21T03:14',
        text: [
          'You have been chosen. Confirm your bank details within 24 hours to receive £850,000.',
        ],
      },
    ],
  },
]
