import { phrasePacks } from '../languages/phrases'
import { minutesOutside } from '../settings/working-time'
import type { Detector } from './detector'
import { readSentences } from './match'

/**
 * A mail that the client sent outside the owner's working hours, told by the clock alone. The quote is
 * the first sentence that asks for something, else the first one (none in an empty mail).
 */
export const afterHours: Detector = {
  id: 'after-hours',
  sender: 'client',
  detect({ at, newText }, { workingTime }) {
    const outsideMinutes = minutesOutside(at, workingTime)
    if (outsideMinutes === 0) return undefined
    const sentences = readSentences(newText)
    const request = sentences.find(({ text }) => phrasePacks.some(({ asks }) => asks.test(text)))
    const quote = (request ?? sentences[0])?.quote ?? ''
    return { quote, detail: { outsideMinutes, asks: request !== undefined } }
  },
}
