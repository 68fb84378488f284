import { speaksOfMoney } from '../facts/money-words'
import { type Sentence, saysSign } from '../languages/match'
import { phrasePacks } from '../languages/phrases'
import { answersSign } from './answers-sign'
import type { Detector, TalkMessage } from './detector'
import { mailBefore } from './mail-before'

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
    const { sentences } = message
    const aboutWork = !speaksOfMoney(`${message.subject}\n${message.newText}`)
    const found =
      message.role === 'client'
        ? onHoldSentence(sentences, aboutWork && !answersSign('payment-chase', message, context))
        : sentences.find(
            saysAwaited(aboutWork && !sentences.some(saysWaited), message, context.earlier),
          )
    return found && { quote: found.quote }
  },
}

function onHoldSentence(sentences: readonly Sentence[], aboutWork: boolean): Sentence | undefined {
  if (sentences.some(({ text }) => phrasePacks.some(({ resumes }) => resumes.test(text)))) return
  return sentences.find(({ text }) =>
    phrasePacks.some(({ onHold }) => saysSign(text, onHold, aboutWork)),
  )
}

function saysAwaited(aboutWork: boolean, message: TalkMessage, earlier: readonly TalkMessage[]) {
  const again = aboutWork && asksAgain(message, earlier)
  return ({ text }: Sentence) =>
    phrasePacks.some(
      ({ awaited, asksNews }) =>
        saysSign(text, awaited, aboutWork) || (again && saysSign(text, asksNews)),
    )
}

/** Whether the mail before was the owner's too, a day ago or more, and not about money. */
function asksAgain(message: TalkMessage, earlier: readonly TalkMessage[]): boolean {
  const last = mailBefore(message, earlier)
  const unanswered = last?.role === 'owner' && message.at - last.at >= DAY
  return unanswered && !speaksOfMoney(last.newText)
}

function saysWaited({ text }: Sentence): boolean {
  return phrasePacks.some(({ waited }) => saysSign(text, waited))
}
