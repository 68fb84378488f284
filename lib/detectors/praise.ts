import { phrasePacks } from '../languages/phrases'
import type { Detector } from './detector'
import { readSentences, saysSign } from './match'

/** The client thanks for or praises the work, beyond a formula of sign-off. */
export const praise: Detector = {
  id: 'praise',
  sender: 'client',
  detect({ newText }) {
    const found = readSentences(newText).find(({ text }) =>
      phrasePacks.some(({ praise }) => saysSign(text, praise)),
    )
    return found && { quote: found.quote }
  },
}
