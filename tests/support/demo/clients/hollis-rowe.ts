import type { DemoClient, DemoPerson } from '../conversation'
import { dana } from '../dana'

const priya: DemoPerson = {
  address: 'priya@hollisrowe.example',
  name: 'Priya Raman',
  language: 'en',
  zone: 'Europe/London',
  signature: ['Priya Raman', 'Studio director, Hollis & Rowe Architects'],
}

/** Healthy for months: clear feedback, kind words, invoices paid early. */
export const hollisRowe: DemoClient = {
  id: 'hollisrowe.example',
  band: 'healthy',
  threads: [
    {
      subject: 'Brand guidelines, second round',
      with: priya,
      mails: [
        {
          from: dana,
          at: '2026-10-13T10:20',
          text: [
            'Hi Priya,',
            'The second round of the guidelines is in the shared folder. I have redrawn the wordmark with the wider spacing we talked about, and pages 14 to 19 now show it on site hoardings and drawings.',
            'Could you collect comments from the partners by {2026-10-22}? One list from all of you is easiest for me.',
            'Best,\nDana',
          ],
        },
        {
          from: priya,
          at: '2026-10-20T11:42',
          quotes: true,
          text: [
            'Hi Dana,',
            'All three partners have been through it. The hoarding pages are beautiful, and Martin said it is the first time our drawings have looked like they belong together.',
            'Only two comments: the grey on page 9 prints a little too light, and the old postal address is still on the letterhead. Nothing else from us.',
            'Warm regards,\nPriya',
          ],
        },
        {
          from: dana,
          at: '2026-10-20T15:05',
          quotes: true,
          text: [
            'Hi Priya,',
            'That is lovely to hear, please pass my thanks on to Martin. Both points are easily done. You will have the final files on Thursday.',
            'Best,\nDana',
          ],
        },
        {
          from: priya,
          at: '2026-11-24T10:15',
          text: [
            'Hi Dana,',
            'The new boards went up at the Camden site this morning and I wanted you to see them first. You have done a wonderful job, everybody in the office keeps stopping at the window.',
            'Next quarter we would like to talk about the website. Could you send us a quote once you have seen the page list? There is no hurry at all.',
            'Warm regards,\nPriya',
          ],
        },
      ],
    },
    {
      subject: 'Invoice WS-118',
      with: priya,
      mails: [
        {
          from: dana,
          at: '2026-10-26T09:40',
          text: [
            'Hi Priya,',
            'Please find attached invoice WS-118 for the guidelines, £3,400 as agreed. Payment is due by {2026-11-25}.',
            'Thank you,\nDana',
          ],
        },
        {
          from: priya,
          at: '2026-10-29T14:12',
          quotes: true,
          text: [
            'Hi Dana,',
            'Thanks, all in order. I have just paid WS-118 by bank transfer, so it should be with you by tomorrow.',
            'Priya',
          ],
        },
        {
          from: dana,
          at: '2026-10-30T10:01',
          text: ['Received, thank you, Priya. Have a good weekend!', 'Dana'],
        },
      ],
    },
  ],
}
