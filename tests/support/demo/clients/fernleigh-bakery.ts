import type { DemoClient, DemoPerson } from '../conversation'
import { dana } from '../dana'

const tom: DemoPerson = {
  address: 'tom@fernleighbakery.example',
  name: 'Tom Ashdown',
  language: 'en',
  zone: 'Europe/London',
}

/** Healthy and new: three weeks of mail, a deposit paid, one question about a fair change. */
export const fernleighBakery: DemoClient = {
  id: 'fernleighbakery.example',
  band: 'healthy',
  threads: [
    {
      subject: 'Logo and bags for Fernleigh Bakery',
      with: tom,
      mails: [
        {
          from: tom,
          at: '2026-11-03T09:25',
          text: [
            'Hello Dana,',
            'Priya at Hollis & Rowe gave me your name. We are opening a second bakery this year and need a new logo, bags and a sign above the door. Is that something you could take on, and what would it cost roughly?',
            'Best wishes,\nTom Ashdown\nFernleigh Bakery',
          ],
        },
        {
          from: dana,
          at: '2026-11-04T10:50',
          quotes: true,
          text: [
            'Hello Tom,',
            'Thank you for writing, and congratulations on the second shop. Logo, bags and sign would be £2,800, with two rounds of changes. I would ask for a third of that before we begin. The offer is attached.',
            'Would Monday {2026-11-09} at 11 suit you for a first call?',
            'Best,\nDana',
          ],
        },
        {
          from: tom,
          at: '2026-11-04T13:31',
          text: [
            'Hello Dana,',
            'That all sounds fair, signed copy attached. Monday at 11 is perfect.',
            'Tom',
          ],
        },
        {
          from: tom,
          at: '2026-11-10T10:05',
          text: [
            'Hello Dana,',
            'Good to meet you yesterday. I transferred the deposit of £930 this morning. Photos of the old sign are attached as promised.',
            'Tom',
          ],
        },
        {
          from: dana,
          at: '2026-11-19T16:30',
          text: [
            'Hello Tom,',
            'Here are three directions for the logo. Take your time and tell me which one feels most like your shop, one reason for each is enough.',
            'Best,\nDana',
          ],
        },
        {
          from: tom,
          at: '2026-11-23T11:48',
          quotes: true,
          text: [
            'Hello Dana,',
            'We put all three on the counter and asked the regulars. The wheat ear won by a mile, and we love it too. It looks as if it had always been ours.',
            'One thought: might the bags take two colours instead of three, to keep printing cheap? You know best there.',
            'Tom',
          ],
        },
      ],
    },
  ],
}
