import type { DemoClient, DemoPerson } from '../conversation'
import { dana } from '../dana'

const kelly: DemoPerson = {
  address: 'kelly@northgatefitness.example',
  name: 'Kelly Marsden',
  language: 'en',
  zone: 'Europe/London',
}

/** To watch: friendly, but requests come in the evening, calls get moved, one bill needed two reminders. */
export const northgateFitness: DemoClient = {
  id: 'northgatefitness.example',
  band: 'watch',
  threads: [
    {
      subject: 'Class timetable page',
      with: kelly,
      mails: [
        {
          from: kelly,
          at: '2026-11-05T19:32',
          text: [
            'Hi Dana!',
            'We are adding a Saturday spin class from {2026-12-05}. Can you add it to the timetable page and send me a preview? The times are in the sheet.',
            'Cheers,\nKelly',
          ],
        },
        {
          from: kelly,
          at: '2026-11-11T20:47',
          text: [
            'Hi Dana,',
            'Preview is fine, thanks. Could you also swap the photo at the top for the one I just dropped in the folder?',
            'Kelly',
          ],
        },
        {
          from: dana,
          at: '2026-11-11T22:10',
          text: ['Hi Kelly, done, have a look when you are in tomorrow.', 'Dana'],
        },
        {
          from: kelly,
          at: '2026-11-24T21:15',
          quotes: true,
          text: [
            'Hi Dana,',
            'One more thing from tonight: two of the trainers have swapped their hours. Please can you change the names on Tuesday and Thursday?',
            'Kelly\nSent from my iPhone',
          ],
        },
      ],
    },
    {
      subject: 'Call about the members’ campaign',
      with: kelly,
      mails: [
        {
          from: dana,
          at: '2026-11-09T11:15',
          text: [
            'Hi Kelly,',
            'As agreed on the phone, let us speak about the members’ campaign on Thursday at 2. I will bring the first ideas. The preview of the timetable is online too.',
            'Dana',
          ],
        },
        {
          from: kelly,
          at: '2026-11-12T08:05',
          text: [
            'Hi Dana,',
            'So sorry, one of the trainers is off sick and I have to cover. Can we move our call this afternoon to next Wednesday at the same time?',
            'Kelly',
          ],
        },
        {
          from: dana,
          at: '2026-11-12T09:30',
          text: ['No problem, Wednesday at 2 it is. I hope everyone gets well soon.', 'Dana'],
        },
        {
          from: kelly,
          at: '2026-11-17T19:40',
          text: [
            'Hi Dana,',
            'I am really sorry to do this again. I need to reschedule tomorrow’s call, the boiler people are coming at 2. Would Friday work for you?',
            'Kelly',
          ],
        },
      ],
    },
    {
      subject: 'Invoice WS-121',
      with: kelly,
      mails: [
        {
          from: dana,
          at: '2026-10-12T10:00',
          text: [
            'Hi Kelly,',
            'Invoice WS-121 for the new posters is attached, £640, due by {2026-10-26}.',
            'Best,\nDana',
          ],
        },
        {
          from: dana,
          at: '2026-11-02T09:35',
          quotes: true,
          text: [
            'Hi Kelly,',
            'A small reminder that WS-121 was due last Monday and has not reached me yet. Could you have a look?',
            'Thanks,\nDana',
          ],
        },
        {
          from: kelly,
          at: '2026-11-02T19:05',
          text: [
            'Oh no! Could you send it once more to our bookkeeper, Sue? She is in tomorrow.',
            'Kelly',
          ],
        },
        {
          from: dana,
          at: '2026-11-16T10:10',
          quotes: true,
          text: [
            'Hi Kelly,',
            'I still have no payment for WS-121, which is now three weeks past its date. Could you tell me when the £640 will go out?',
            'Thanks,\nDana',
          ],
        },
      ],
    },
  ],
}
