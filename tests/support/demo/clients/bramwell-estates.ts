import type { DemoClient, DemoPerson } from '../conversation'
import { dana } from '../dana'

const graham: DemoPerson = {
  address: 'g.pike@bramwellestates.example',
  name: 'Graham Pike',
  language: 'en',
  zone: 'Europe/London',
  signature: ['Graham Pike', 'Sales director, Bramwell Estates', 'M 07700 900418'],
}

/** Critical: a bill unpaid for weeks, reviews called off again and again, demands at night. */
export const bramwellEstates: DemoClient = {
  id: 'bramwellestates.example',
  band: 'critical',
  threads: [
    {
      subject: 'Invoice WS-109',
      with: graham,
      mails: [
        {
          from: dana,
          at: '2026-09-21T10:10',
          text: [
            'Dear Graham,',
            'Please find attached invoice WS-109 for the first half of the Riverside Quay brochure, £4,200. As in our agreement, it is due within 14 days.',
            'Kind regards,\nDana',
          ],
        },
        {
          from: dana,
          at: '2026-10-09T09:45',
          quotes: true,
          text: [
            'Dear Graham,',
            'Invoice WS-109 was due on Monday and I can’t see the money in my account yet. Could you check whether it got stuck somewhere?',
            'Kind regards,\nDana',
          ],
        },
        {
          from: dana,
          at: '2026-10-22T09:30',
          quotes: true,
          text: [
            'Dear Graham,',
            'May I remind you again of WS-109? It is now more than two weeks overdue. Please let me know on what day I can expect the payment.',
            'Kind regards,\nDana',
          ],
        },
        {
          from: dana,
          at: '2026-11-04T10:05',
          quotes: true,
          text: [
            'Dear Graham,',
            'This is my third reminder for WS-109. £4,200 has been outstanding for a month. Could you pass it to your accounts? If anything about it is unclear, please call me and we will sort it out.',
            'Kind regards,\nDana',
          ],
        },
        {
          from: graham,
          at: '2026-11-10T22:18',
          text: [
            'Dana, the accounts are not my department. You’ll get it when the first flats have sold.',
            'What I need from you is the floor plans redrawn for the brochure. Can you send them over first thing?',
          ],
        },
        {
          from: dana,
          at: '2026-11-13T09:15',
          quotes: true,
          text: [
            'Dear Graham,',
            'Our agreement doesn’t tie payment to the sale of the flats. The invoice is nearly six weeks late, and I must ask you to settle it by Friday {2026-11-20}.',
            'Kind regards,\nDana',
          ],
        },
        {
          from: dana,
          at: '2026-11-23T09:20',
          quotes: true,
          text: [
            'Dear Graham,',
            'Friday has passed and WS-109 is still unpaid. Please transfer the £4,200 this week, or tell me plainly what stands in the way.',
            'Kind regards,\nDana',
          ],
        },
      ],
    },
    {
      subject: 'Riverside Quay brochure',
      with: graham,
      mails: [
        {
          from: graham,
          at: '2026-11-01T20:40',
          text: ['Dana, I have to cancel tomorrow’s review, viewings all day. Send me new dates.'],
        },
        {
          from: graham,
          at: '2026-11-09T19:25',
          text: [
            'Tomorrow’s 11 o’clock call won’t happen, I’m in Leeds. Can you do Tuesday week instead?',
          ],
        },
        {
          from: dana,
          at: '2026-11-10T09:40',
          quotes: true,
          text: [
            'Dear Graham,',
            'Tuesday {2026-11-17} at 11 is now in my diary. Please keep this one, the printer is waiting for your decision on the cover.',
            'And WS-109 is still open. Has it been passed to your accounts, as I asked last week?',
            'Kind regards,\nDana',
          ],
        },
        {
          from: graham,
          at: '2026-11-16T21:55',
          text: [
            'We need to postpone tomorrow’s meeting, the board wants me. Meanwhile do me two more versions of the cover so there is something to choose from. Where are they, by the way?',
          ],
        },
        {
          from: graham,
          at: '2026-11-22T21:10',
          text: [
            'Have to call off tomorrow’s visit to the site, I’m not back until Wednesday. And I’m still waiting for the covers. I want them in my inbox when I get up. What are we paying you for?',
          ],
        },
        {
          from: graham,
          at: '2026-11-24T20:35',
          text: [
            'Got the covers, none of them is right. I’m cancelling Thursday’s meeting, there is nothing to look at. Please redo all three by then.',
          ],
        },
      ],
    },
  ],
}
