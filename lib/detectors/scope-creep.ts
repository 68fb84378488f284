import { phrasePacks } from '../languages/phrases'
import type { Detector, TalkMessage } from './detector'
import { readSentences, saysSign } from './match'

/**
 * The client asks for work beyond what was agreed without pay for it, or presses the price down. A mail
 * that offers to pay or asks what it costs, anywhere in it, is none. A sum presses the price down only
 * where the owner has not just named it: repeating their price accepts it.
 */
export const scopeCreep: Detector = {
  id: 'scope-creep',
  sender: 'client',
  detect({ newText }, { earlier }) {
    if (phrasePacks.some(({ offersPay }) => offersPay.test(newText))) return undefined
    const named = numbersIn(lastOfOwner(earlier)?.newText ?? '')
    const found = readSentences(newText).find(({ text }) => {
      const isNewSum = !numbersIn(text).some((number) => named.includes(number))
      return phrasePacks.some(({ scopeCreep }) => saysSign(text, scopeCreep, isNewSum))
    })
    return found && { quote: found.quote }
  },
}

function lastOfOwner(earlier: readonly TalkMessage[]): TalkMessage | undefined {
  return earlier.findLast(({ role }) => role === 'owner')
}

/** Numbers of two digits or more, without separators. */
function numbersIn(text: string): string[] {
  const written = text.match(/\d{1,3}(?:[ ,.]\d{3}){1,3}|\d{2,9}/g) ?? []
  return written.map((number) => number.replace(/[ ,.]/g, ''))
}
