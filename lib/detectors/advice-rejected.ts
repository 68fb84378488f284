import { saysSign } from '../languages/match'
import { phrasePacks } from '../languages/phrases'
import type { Detector, ReadMessage } from './detector'

/**
 * The client refuses or overrides a recommendation. A sentence that names the advice and sets it aside
 * counts at once; a bare refusal only as the answer to a mail in which the owner advised something and
 * left no choice open, and only where it does not do what was advised. A mail that takes some of the
 * advice is no refusal.
 */
export const adviceRejected: Detector = {
  id: 'advice-rejected',
  sender: 'client',
  detect({ newText, sentences }, { earlier }) {
    if (phrasePacks.some(({ takesAdvice }) => takesAdvice.test(newText))) return undefined
    const advised = adviceIn(earlier.at(-1))
    const found = sentences.find(
      ({ text }) =>
        !doesAsAdvised(text, advised) &&
        phrasePacks.some(({ adviceRejected }) => saysSign(text, adviceRejected, advised !== '')),
    )
    return found && { quote: found.quote }
  },
}

/** The sentences in which the owner advises something, if the mail leaves no choice open. */
function adviceIn(last: ReadMessage | undefined): string {
  if (last?.role !== 'owner') return ''
  if (phrasePacks.some(({ offersChoice }) => offersChoice.test(last.newText))) return ''
  return last.sentences
    .map(({ text }) => text)
    .filter((text) => phrasePacks.some(({ advice }) => saysSign(text, advice)))
    .join(' ')
}

function doesAsAdvised(text: string, advised: string): boolean {
  return phrasePacks.some(
    ({ steps, refuses }) =>
      !refuses.test(text) && steps.some((step) => step.test(text) && step.test(advised)),
  )
}
