import { fillTemplate } from '../fill-template'
import { withParticle } from '../particle'
import { kindness } from './ko/kindness'
import { meetings } from './ko/meetings'
import { payment } from './ko/payment'
import { terms } from './ko/terms'
import { words } from './ko/words'
import { work } from './ko/work'
import type { Templates } from './templates'

export const ko: Templates = {
  greeting: '{인사}',
  closing: '{맺음말}',
  bodies: { ...payment, ...meetings, ...work, ...terms, ...kindness },
  fill: (text, facts) => fillTemplate(text, { words, withParticle }, facts),
}
