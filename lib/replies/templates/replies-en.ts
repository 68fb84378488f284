import { paragraph } from '../piece'
import { kindness } from './en/kindness'
import { meetings } from './en/meetings'
import { payment } from './en/payment'
import { terms } from './en/terms'
import { work } from './en/work'
import type { Templates } from './templates'

export const en: Templates = {
  greeting: ({ clientName }) => (clientName ? paragraph`Hi ${clientName},` : ['Hello,']),
  closing: ({ ownerName }) =>
    ownerName ? paragraph`Best regards,\n${ownerName}` : ['Best regards'],
  bodies: { ...payment, ...meetings, ...work, ...terms, ...kindness },
}
