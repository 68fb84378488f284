import type { GmailMail, GmailMailbox, Person } from '../support/gmail'

const owner: Person = { address: 'sora@studio-sora.example', name: 'Sora Han' }
const mina: Person = { address: 'mina@lindenbakery.example', name: 'Mina Park' }
const jun: Person = { address: 'jun@lindenbakery.example', name: 'Jun Lee' }
const ada: Person = { address: 'ada@lindenbakery.example', name: 'Ada Novak' }
const news: Person = { address: 'news@typeweekly.example', name: 'Type Weekly' }

const attribution =
  '<div dir="ltr" class="gmail_attr">On Mon, Mar 2, 2026 at 9:15 AM Sora Han &lt;sora@studio-sora.example&gt; wrote:<br></div>'
const quote = `<div class="gmail_quote gmail_quote_container">${attribution}<blockquote class="gmail_quote"><div dir="ltr">Here is the first draft.</div></blockquote></div>`

function mail(from: Person, day: number, html: string, more: Partial<GmailMail> = {}): GmailMail {
  const to = from.address === owner.address ? [mina] : [owner]
  return { from, to, date: `2026-03-0${day}T0${day}:15:00Z`, html, ...more }
}

/** An English mailbox: a long thread, an unread one with attachments, an own one, a newsletter. */
export function englishMailbox(): GmailMailbox {
  return {
    owner,
    uiLanguage: 'en',
    timeZone: 'America/New_York',
    now: '2026-03-09T17:00:00Z',
    signature: 'Sora Han<br>Studio Sora',
    threads: [
      {
        subject: 'New website for the bakery',
        messages: [
          mail(mina, 1, 'Hello Sora, could you send us a quote for a new website?'),
          mail(owner, 2, 'Here is the first draft.'),
          mail(mina, 3, 'Thank you! The team likes it.'),
          mail(owner, 4, 'Great. I start with the pages on Monday.'),
          mail(mina, 5, 'One small thing: could you add an online shop as well?'),
          mail(owner, 6, 'Happy to. A shop is a project of its own; shall I send a quote?'),
          mail(
            mina,
            7,
            '<div>We hoped it was part of the price we agreed on.</div><div>Best, Mina</div>',
            {
              to: [owner, jun],
              cc: [ada],
              quote,
            },
          ),
        ],
      },
      {
        subject: 'Invoice 2026-014',
        messages: [
          mail(owner, 2, 'Please find the invoice attached.', {
            attachments: [{ type: 'application/pdf', name: 'invoice 2026-014.pdf', size: 86_000 }],
          }),
          mail(jun, 8, 'Received, I will pay it this week.', {
            labels: ['^u'],
            signature: 'Jun Lee<br>Linden Bakery',
            attachments: [{ type: 'image/png', name: 'receipt.png', size: 2_400_000 }],
          }),
        ],
      },
      {
        subject: 'Seven typefaces for spring',
        labels: ['^i', '^smartlabel_promo', '^unsub'],
        messages: [
          mail(news, 6, '<p>Our picks of the season.</p>', {
            listId: '<weekly.typeweekly.example>',
          }),
        ],
      },
      {
        subject: 'Photos',
        messages: [
          { from: ada, to: [owner], date: '2026-03-05T12:00:00Z', text: 'See <here>\nAda' },
        ],
      },
    ],
  }
}

/** A Korean one: the second account of the browser. */
export function koreanMailbox(): GmailMailbox {
  const me: Person = { address: 'hana@hana-design.example', name: '김하나' }
  const client: Person = { address: 'park@sunlight.example', name: '박지훈' }
  return {
    owner: me,
    uiLanguage: 'ko',
    timeZone: 'Asia/Seoul',
    now: '2026-02-19T09:00:00Z',
    threads: [
      {
        subject: '홈페이지 개편 일정 문의',
        messages: [
          {
            from: client,
            to: [me],
            date: '2026-02-18T01:20:00Z',
            html: '안녕하세요, 일정이 궁금합니다.',
          },
          {
            from: me,
            to: [client],
            date: '2026-02-18T05:00:00Z',
            html: '다음 주 월요일에 시안을 보내 드리겠습니다.',
          },
          {
            from: client,
            to: [me],
            date: '2026-02-19T06:12:00Z',
            html: '네, 감사합니다. 이번 주 안으로도 가능할까요?',
          },
        ],
      },
    ],
  }
}
