import { saysSign } from '../languages/match'
import { phrasePacks } from '../languages/phrases'
import type { Detector } from './detector'

/** The client thanks for or praises the work, beyond a formula of sign-off. */
export const praise: Detector = {
  id: 'praise',
  sender: 'client',
  detect({ sentences }) {
    const found = sentences.find(({ text }) =>
      phrasePacks.some(({ praise }) => saysSign(text, praise)),
    )
    return found && { quote: found.quote }
  },
}
