import type { DemoClient, DemoPerson } from '../conversation'
import { dana } from '../dana'

const aisha: DemoPerson = {
  address: 'aisha.noor@larkspurdental.example',
  name: 'Aisha Noor',
  language: 'en',
  zone: 'Europe/London',
  signature: ['Dr Aisha Noor', 'Larkspur Dental Practice'],
}

/** Unknown: a first enquiry, too little mail to say anything. */
export const larkspurDental: DemoClient = {
  id: 'larkspurdental.example',
  band: 'unknown',
  threads: [
    {
      subject: 'New website for a dental practice',
      with: aisha,
      mails: [
        {
          from: aisha,
          at: '2026-11-23T12:20',
          text: [
            'Dear Dana,',
            'I came across your work for Hollis & Rowe. Our practice needs a simple website where patients can see who we are and ask for an appointment. Do you have room for this in the coming months?',
            'Kind regards,\nAisha',
          ],
        },
        {
          from: dana,
          at: '2026-11-24T09:50',
          quotes: true,
          text: [
            'Dear Aisha,',
            'Thank you for thinking of me. I have room in about six weeks. Could you tell me how many pages you have in mind and whether you have photos?',
            'Best,\nDana',
          ],
        },
        {
          from: aisha,
          at: '2026-11-25T13:05',
          quotes: true,
          text: [
            'Dear Dana,',
            'Five or six pages, I should think. We have photos of the team but not of the rooms.',
            'Kind regards,\nAisha',
          ],
        },
        {
          from: dana,
          at: '2026-11-25T16:40',
          labels: ['^r'],
          text: ['Dear Aisha,', 'Six pages with a day of photographs would come to'],
        },
      ],
    },
  ],
}
