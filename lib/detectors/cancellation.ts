import { phrasePacks } from '../languages/phrases'
import type { Detector, TalkMessage } from './detector'
import { readSentences, saysSign } from './match'

/** The client cancels or moves an agreed time; settling a time that is open is no cancellation. */
export const cancellation: Detector = {
  id: 'cancellation',
  sender: 'client',
  detect({ newText }, { earlier }) {
    if (timeIsOpen(earlier.at(-1))) return undefined
    const found = readSentences(newText).find(({ text }) =>
      phrasePacks.some(({ cancellation }) => saysSign(text, cancellation)),
    )
    return found && { quote: found.quote }
  },
}

/** Whether the mail before was the owner's and left no agreed time to cancel. */
function timeIsOpen(last: TalkMessage | undefined): boolean {
  if (last?.role !== 'owner') return false
  return phrasePacks.some(({ leavesTimeOpen }) => leavesTimeOpen.test(last.newText))
}
