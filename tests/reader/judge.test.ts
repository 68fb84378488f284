import { describe, expect, test } from 'vitest'
import type { PhraseType } from '../../lib/detectors/own-phrase'
import { wordsOf } from '../../lib/reader/encode/words'
import { evidenceIn, type WeighedWord } from '../../lib/reader/judge/evidence'
import { judgeMessage, type ScoredBlock } from '../../lib/reader/judge/judge-message'
import { readerModel } from '../../lib/reader/model'
import { talkOf } from './talk'

const model = {
  ...readerModel,
  calibration: { ...readerModel.calibration, urgency: [2, 1], stalled: [1, 0] },
  thresholds: { ...readerModel.thresholds, urgency: 0.7, stalled: 0.7 },
  client: { threshold: 0.5, a: 2, b: 0 },
  evidence: { threshold: 0.5 },
} satisfies typeof readerModel

const signIndex = (type: PhraseType) => model.signals.indexOf(type)

/** A block of a text, with a score for one sign and the words that speak for it. */
function scored(
  text: string,
  type: PhraseType,
  score: number,
  telling: string[] = [],
): ScoredBlock {
  const words = [undefined, ...wordsOf(text)]
  return {
    words,
    signals: model.signals.map((_, sign) => (sign === signIndex(type) ? score : -9)),
    client: 0,
    vector: (sign) => [sign, -0.5],
    word: (piece, sign) =>
      sign === signIndex(type) && telling.includes(words[piece]?.shown ?? '') ? 3 : -3,
  }
}

const judge = (text: string, blocks: ScoredBlock[], role: 'client' | 'owner' = 'client') =>
  judgeMessage(talkOf({ newText: text, role })[0] ?? expect.fail(), blocks, model)

describe('a message', () => {
  const text = 'Morning! Where is it, we need it now, Kim'

  test('has a sign with its calibrated probability and the words that tell it', () => {
    const { signs } = judge(text, [scored(text, 'urgency', 0, ['need', 'it', 'now,'])])
    expect(signs).toEqual([
      {
        type: 'urgency',
        probability: 1 / (1 + Math.exp(-1)),
        quote: 'need it now,',
        vector: [127, Math.round((127 * -0.5) / signIndex('urgency'))],
      },
    ])
  })

  test('has a faint one too, and none that is fainter', () => {
    const { signs } = judge(text, [scored(text, 'urgency', -1.5, ['now,'])])
    expect(signs).toMatchObject([{ type: 'urgency', probability: 1 / (1 + Math.exp(2)) }])
    expect(judge(text, [scored(text, 'urgency', -1.7, ['now,'])]).signs).toEqual([])
  })

  test('has none that its writer cannot give', () => {
    expect(judge(text, [scored(text, 'urgency', 5, ['now,'])], 'owner').signs).toEqual([])
    expect(judge(text, [scored(text, 'payment-chase', 5, ['now,'])]).signs).toEqual([])
    expect(judge(text, [scored(text, 'stalled', 5, ['now,'])], 'owner').signs).toHaveLength(1)
  })

  test('in several blocks counts as the clearest of them says', () => {
    const blocks = [
      scored('Morning! Where', 'urgency', 0, ['Where']),
      scored(text, 'urgency', 4, ['now,']),
    ]
    expect(judge(text, blocks).signs).toMatchObject([{ quote: 'now,' }])
  })

  test('without words has no sign', () => {
    expect(judge(' \u200b ', [scored('', 'urgency', 9)]).signs).toEqual([])
  })

  test('says how likely a client writes, by its last block', () => {
    const last = { ...scored(text, 'urgency', -9), client: 1 }
    const { clientProbability } = judge(text, [scored(text, 'urgency', -9), last])
    expect(clientProbability).toBeCloseTo(1 / (1 + Math.exp(-2)))
  })
})

describe('evidence', () => {
  const text = 'one two three four five six seven eight nine'
  const weighed = (weights: Record<string, number>): WeighedWord[] =>
    [...wordsOf(text)].map(({ start, end, shown }) => ({
      start,
      end,
      weight: weights[shown] ?? 0.1,
    }))

  test('is the heaviest run, over a light word between two heavy ones', () => {
    const weights = { one: 0.6, three: 0.9, four: 0.4, five: 0.9 }
    expect(evidenceIn(text, weighed(weights), 0.5)).toBe('three four five')
  })

  test('is the surroundings of the heaviest word where none is heavy', () => {
    expect(evidenceIn(text, weighed({ five: 0.2 }), 0.5)).toBe(
      'two three four five six seven eight',
    )
    expect(evidenceIn(text, weighed({ one: 0.2 }), 0.5)).toBe('one two three four')
  })

  test('is never more than forty words, the heaviest of them', () => {
    const text = [...Array(100).keys()].map((number) => `w${number}`).join(' ')
    const words = [...wordsOf(text)].map(({ start, end }, place) => ({
      start,
      end,
      weight: place >= 30 && place < 70 ? 0.9 : 0.7,
    }))
    const quote = evidenceIn(text, words, 0.5)
    expect(quote.split(' ')).toHaveLength(40)
    expect(quote.startsWith('w30 ')).toBe(true)
  })

  test('is nothing where there are no words', () => {
    expect(evidenceIn('', [], 0.5)).toBe('')
  })
})
