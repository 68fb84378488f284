import * as z from 'zod/mini'
import { foldWords } from '../detectors/fold-words'
import { readSentences } from '../detectors/match'
import { type OwnPhrase, phraseDetector, phraseMatcher } from '../detectors/own-phrase'
import type { ClientMail } from './client-mail'

/** A stored mail under an own phrase: why it would count, or why not. */
export const TriedMail = z.object({
  client: z.string(),
  /** Epoch ms. */
  at: z.number(),
  quote: z.string(),
  outcome: z.enum([
    'counts',
    /** It has this sign already. */
    'already',
    /** The words stand there, but the sign is the other side's to give. */
    'other-side',
    /** It has the same words, but apart or within longer ones. */
    'other-words',
  ]),
})
export type TriedMail = z.infer<typeof TriedMail>

/** What an own phrase would do to the stored mail. */
export const PhraseTrial = z.object({
  /** How many mails it would make count that do not yet. */
  counts: z.number(),
  /** The newest of each kind, those that would count first. */
  examples: z.array(TriedMail),
})
export type PhraseTrial = z.infer<typeof PhraseTrial>

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
  return ({ message, direction }: ClientMail): Pick<TriedMail, 'quote' | 'outcome'> | undefined => {
    const sentences = readSentences(message.newText)
    const said = sentences.find(({ text }) => says(text))
    const writer = direction === 'in' ? 'client' : 'owner'
    if (said) return { quote: said.quote, outcome: sender === writer ? 'counts' : 'other-side' }
    const near = sentences.find(({ text }) => words.every((word) => foldWords(text).includes(word)))
    return near && { quote: near.quote, outcome: 'other-words' }
  }
}
