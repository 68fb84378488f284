import { phrasePacks } from '../languages/phrases'
import type { Detector } from './detector'
import { readSentences, saysSign } from './match'

/**
 * The client insults, scorns, threatens or accuses the owner. Anger at somebody else, a joke, and a civil
 * complaint are none.
 */
export const hostility: Detector = {
  id: 'hostility',
  sender: 'client',
  detect({ newText }) {
    const found = readSentences(newText).find(({ text }) =>
      phrasePacks.some(({ hostility }) => saysSign(text, hostility)),
    )
    return found && { quote: found.quote }
  },
}
