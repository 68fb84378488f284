import type { Sentence } from '../languages/match'
import { phrasePacks } from '../languages/phrases'
import { minutesOutside } from '../settings/working-time'
import type { Detector } from './detector'

/**
 * A mail that the client sent outside the owner's working hours, told by the clock alone. The quote is
 * the first sentence that asks for something, else the first one (none in an empty mail).
 */
export const afterHours: Detector = {
  id: 'after-hours',
  sender: 'client',
  detect({ at, sentences }, { workingTime }) {
    const outsideMinutes = minutesOutside(at, workingTime)
    if (outsideMinutes === 0) return undefined
    const request = sentences.find(asksForSomething)
    const quote = (request ?? sentences[0])?.quote ?? ''
    return { quote, detail: { outsideMinutes, asks: request !== undefined } }
  },
}

function asksForSomething({ text }: Sentence): boolean {
  return (
    phrasePacks.some(({ asks }) => asks.test(text)) &&
    !phrasePacks.some(({ greets }) => greets.test(text))
  )
}
