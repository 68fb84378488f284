import { saysSign } from '../languages/match'
import { phrasePacks } from '../languages/phrases'
import { answersSign } from './answers-sign'
import type { Detector } from './detector'

/**
 * A meeting or call took place without the client: the owner tells of waiting in vain, or the client of
 * having missed it. Excuses that name no meeting count as the answer to a mail that told of waiting.
 */
export const noShow: Detector = {
  id: 'no-show',
  sender: 'either',
  detect(message, context) {
    const { role, sentences } = message
    const toldOf = role === 'client' && answersSign('no-show', message, context)
    const found = sentences.find(({ text }) =>
      phrasePacks.some(({ waited, missed }) =>
        saysSign(text, role === 'owner' ? waited : missed, toldOf),
      ),
    )
    return found && { quote: found.quote }
  },
}
