import { phrasePacks } from '../languages/phrases'
import type { Detector } from './detector'
import { readSentences, saysSign } from './match'

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
