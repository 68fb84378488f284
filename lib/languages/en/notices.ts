import type { NoticePack } from '../notice-pack'

/**
 * Google Calendar's, and Outlook's `Canceled:`, `Tentative:` and `New Time Proposed:`. Seen in public
 * issue trackers and code.
 */
export const en: NoticePack = {
  language: 'en',
  prefixes: {
    invite: ['Invitation', 'Invitation with note'],
    update: ['Updated invitation', 'Updated invitation with note'],
    cancel: [
      'Canceled event',
      'Canceled event with note',
      'Cancelled event',
      'Cancelled event with note',
      'Canceled',
      'Cancelled',
    ],
    accept: ['Accepted'],
    decline: ['Declined'],
    tentative: ['Tentatively Accepted', 'Tentative'],
    counter: ['Proposed new time', 'New Time Proposed'],
  },
}
