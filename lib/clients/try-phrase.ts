import { foldWords } from '../detectors/fold-words'
import type { OwnPhrase } from '../detectors/own-phrase'
import { phraseDetector, phraseMatcher } from '../detectors/phrase-detector'
import { readSentences } from '../languages/match'
import type { ClientMail } from './client-mail'
import type { PhraseTrial, TriedMail } from './phrase-trial'

/** Examples shown of those that match and of those that come near. */
const shown = 4

/**
 * Tries an own phrase on stored mail, before it counts.
 * @param hasSign Whether a message has the phrase's sign already.
 */
export function tryPhrase(
  phrase: OwnPhrase,
  mail: readonly (ClientMail & { client: string })[],
  hasSign: (key: string) => boolean,
): PhraseTrial {
  const judge = judgeOf(phrase)
  const tried = mail
    .toSorted((a, b) => b.message.at - a.message.at)
    .flatMap(({ client, ...one }): TriedMail[] => {
      const found = judge(one)
      if (!found) return []
      const already = found.outcome === 'counts' && hasSign(one.key)
      return [{ client, at: one.message.at, ...found, ...(already && { outcome: 'already' }) }]
    })
  const matching = tried.filter(({ outcome }) => outcome === 'counts' || outcome === 'already')
  const near = tried.filter((one) => !matching.includes(one))
  return {
    counts: matching.filter(({ outcome }) => outcome === 'counts').length,
    examples: [...matching.slice(0, shown), ...near.slice(0, shown)],
  }
}

function judgeOf(phrase: OwnPhrase) {
  const says = phraseMatcher(phrase.words)
  const words = foldWords(phrase.words).split(' ')
  const { sender } = phraseDetector(phrase)
  const mayGive = (writer: 'client' | 'owner') => sender === 'either' || sender === writer
  return ({ message, direction }: ClientMail): Pick<TriedMail, 'quote' | 'outcome'> | undefined => {
    const sentences = readSentences(message.newText)
    const said = sentences.find(({ text }) => says(text))
    const writer = direction === 'in' ? 'client' : 'owner'
    if (said) return { quote: said.quote, outcome: mayGive(writer) ? 'counts' : 'other-side' }
    const near = sentences.find(({ text }) => words.every((word) => foldWords(text).includes(word)))
    return near && { quote: near.quote, outcome: 'other-words' }
  }
}
