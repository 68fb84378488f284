import { saysSign } from '../languages/match'
import { phrasePacks } from '../languages/phrases'
import type { Detector } from './detector'

/**
 * The client asks for work beyond what was agreed without pay for it, or presses the price down. A mail
 * that offers to pay or asks what it costs, anywhere in it, is none. A sum presses the price down only
 * where the owner has not just named it: repeating their price accepts it.
 */
export const scopeCreep: Detector = {
  id: 'scope-creep',
  sender: 'client',
  detect({ newText, sentences }, { earlier }) {
    if (phrasePacks.some(({ offersPay }) => offersPay.test(newText))) return undefined
    const last = earlier.findLast(({ role }) => role === 'owner')
    const named = sumsIn(last?.newText ?? '')
    const found = sentences.find(({ text }) => {
      const isNewSum = !sumsIn(text).some((sum) => named.includes(sum))
      return phrasePacks.some(({ scopeCreep }) => saysSign(text, scopeCreep, isNewSum))
    })
    return found && { quote: found.quote }
  },
}

const MYRIADS: Record<string, number> = { 만: 10_000, 천: 1000 }

/** Numbers of two digits or more, `30만` as 300,000. */
function sumsIn(text: string): number[] {
  const written = text.matchAll(/(\d{1,3}(?:[ ,.]\d{3}){1,3}|\d{1,9})\s?([만천])?/g)
  return [...written]
    .map(
      ([, digits = '', unit = '']) => Number(digits.replace(/[ ,.]/g, '')) * (MYRIADS[unit] ?? 1),
    )
    .filter((sum) => sum >= 10)
}
