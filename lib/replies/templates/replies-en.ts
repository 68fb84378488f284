import { fillTemplate } from '../fill-template'
import { kindness } from './en/kindness'
import { meetings } from './en/meetings'
import { payment } from './en/payment'
import { terms } from './en/terms'
import { words } from './en/words'
import { work } from './en/work'
import type { Templates } from './templates'

export const en: Templates = {
  greeting: '{greeting}',
  closing: '{closing}',
  bodies: { ...payment, ...meetings, ...work, ...terms, ...kindness },
  fill: (text, facts) => fillTemplate(text, { words }, facts),
}
