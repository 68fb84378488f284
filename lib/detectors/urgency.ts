import { saysSign } from '../languages/match'
import { phrasePacks } from '../languages/phrases'
import type { Detector, TalkMessage } from './detector'
import { mailBefore } from './mail-before'

/** A second mail within these ms, with no answer between, is pressed by bare words (`Hello?`). */
const SOON = 20 * 3_600_000

/** The client demands an answer or work at once. */
export const urgency: Detector = {
  id: 'urgency',
  sender: 'client',
  detect(message, { earlier }) {
    const again = writesAgain(message, mailBefore(message, earlier))
    const found = message.sentences.find(({ text }) =>
      phrasePacks.some(({ urgency }) => saysSign(text, urgency, again)),
    )
    return found && { quote: found.quote }
  },
}

function writesAgain(message: TalkMessage, last: TalkMessage | undefined): boolean {
  return last?.role === 'client' && message.at - last.at < SOON
}
