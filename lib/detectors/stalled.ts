import { phrasePacks } from '../languages/phrases'
import { answersSign } from './answers-sign'
import type { Detector, TalkMessage } from './detector'
import { readSentences, type Sentence, saysSign } from './match'
import { speaksOfMoney } from './payment-talk'

const DAY = 86_400_000

/**
 * The work stands still: the client puts it on hold with no date, or the owner writes again for something
 * that the client owes. Words that may as well be about a payment or a missed call count only where the
 * mail speaks of neither; a mere question (`Any news?`) only when the owner's mail of a day before or
 * more got no answer.
 */
export const stalled: Detector = {
  id: 'stalled',
  sender: 'either',
  detect(message, context) {
    const sentences = readSentences(message.newText)
    const aboutWork = !speaksOfMoney(`${message.subject}\n${message.newText}`)
    const found =
      message.role === 'client'
        ? sentences.find(saysOnHold(aboutWork && !answersSign('payment-chase', context)))
        : sentences.find(saysAwaited(aboutWork && !sentences.some(saysWaited), message, context))
    return found && { quote: found.quote }
  },
}

function saysOnHold(aboutWork: boolean) {
  return ({ text }: Sentence) => phrasePacks.some(({ onHold }) => saysSign(text, onHold, aboutWork))
}

function saysAwaited(
  aboutWork: boolean,
  message: TalkMessage,
  context: Parameters<Detector['detect']>[1],
) {
  const again = aboutWork && asksAgain(message, context)
  return ({ text }: Sentence) =>
    phrasePacks.some(
      ({ awaited, asksNews }) =>
        saysSign(text, awaited, aboutWork) || (again && saysSign(text, asksNews)),
    )
}

/** Whether the mail before was the owner's too, a day ago or more, and no reminder of money. */
function asksAgain({ at }: TalkMessage, context: Parameters<Detector['detect']>[1]): boolean {
  const last = context.earlier.at(-1)
  const unanswered = last?.role === 'owner' && at - last.at >= DAY
  return unanswered && !answersSign('payment-chase', context)
}

function saysWaited({ text }: Sentence): boolean {
  return phrasePacks.some(({ waited }) => saysSign(text, waited))
}
