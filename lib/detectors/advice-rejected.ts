import { phrasePacks } from '../languages/phrases'
import type { Detector, TalkMessage } from './detector'
import { readSentences, saysSign } from './match'

/**
 * The client refuses or overrides a recommendation. A sentence that names the advice and sets it aside
 * counts at once; a bare refusal only as the answer to a mail in which the owner advised something and left no
 * choice open. A mail that takes some of the advice is no refusal.
 */
export const adviceRejected: Detector = {
  id: 'advice-rejected',
  sender: 'client',
  detect({ newText }, { earlier }) {
    if (takesAdvice(newText)) return undefined
    const answersAdvice = isAdvice(earlier.at(-1))
    const found = readSentences(newText).find(({ text }) =>
      phrasePacks.some(({ adviceRejected }) => saysSign(text, adviceRejected, answersAdvice)),
    )
    return found && { quote: found.quote }
  },
}

function isAdvice(last: TalkMessage | undefined): boolean {
  if (last?.role !== 'owner') return false
  if (phrasePacks.some(({ offersChoice }) => offersChoice.test(last.newText))) return false
  return readSentences(last.newText).some(({ text }) =>
    phrasePacks.some(({ advice }) => saysSign(text, advice)),
  )
}

function takesAdvice(newText: string): boolean {
  return phrasePacks.some(({ takesAdvice }) => takesAdvice.test(newText))
}
