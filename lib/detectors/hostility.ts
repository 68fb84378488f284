import { saysSign } from '../languages/match'
import { phrasePacks } from '../languages/phrases'
import type { Detector } from './detector'

/**
 * The client insults, scorns, threatens or accuses the owner. Anger at somebody else, a joke, and a civil
 * complaint are none.
 */
export const hostility: Detector = {
  id: 'hostility',
  sender: 'client',
  detect({ sentences }) {
    const found = sentences.find(({ text }) =>
      phrasePacks.some(({ hostility }) => saysSign(text, hostility)),
    )
    return found && { quote: found.quote }
  },
}
