import type { Detector, TalkMessage } from '../../detectors/detector'
import { detectors } from '../../detectors/index'
import type { PhraseType } from '../../detectors/own-phrase'
import type { Block } from '../encode/blocks'
import type { ReaderModel } from '../model'
import type { MessageVerdict, ReadSign } from '../verdict'
import { evidenceIn, type WeighedWord } from './evidence'
import { probabilityOf } from './scores'

/** A block with the model's scores of it. */
export interface ScoredBlock extends Pick<Block, 'words'> {
  /** A score a sign, in the model's order. */
  signals: ArrayLike<number>
  client: number
  /** What was read for a sign. */
  vector(sign: number): ArrayLike<number>
  /** The score of a piece for a sign. */
  word(piece: number, sign: number): number
}

/** Signs below this probability are not worth keeping, though the owner might take words like these for one. */
const faint = 0.1

const senders = new Map<string, Detector['sender']>(detectors.map(({ id, sender }) => [id, sender]))

/** What the model says of a message. @param blocks All of its blocks, in order; at least one. */
export function judgeMessage(
  { key, role, newText }: TalkMessage,
  blocks: readonly ScoredBlock[],
  model: ReaderModel,
): MessageVerdict {
  const signs = model.signals.flatMap((type, sign): ReadSign[] => {
    if (!maySend(role, type)) return []
    const block = clearest(blocks, sign)
    const probability = probabilityOf(block?.signals[sign] ?? 0, ...model.calibration[type])
    if (!block || probability < Math.min(faint, model.thresholds[type])) return []
    const quote = evidenceIn(newText, weighWords(block, sign), model.evidence.threshold)
    // A sign is shown with the words that tell it; an empty mail has none.
    return quote === ''
      ? []
      : [{ type, probability, quote, vector: directionOf(block.vector(sign)) }]
  })
  const { a, b } = model.client
  return {
    message: key,
    model: model.version,
    signs,
    clientProbability: probabilityOf(blocks.at(-1)?.client ?? 0, a, b),
  }
}

function maySend(role: TalkMessage['role'], type: PhraseType): boolean {
  const sender = senders.get(type)
  return sender === 'either' || sender === role
}

/** The block in which a sign shows most. */
function clearest(blocks: readonly ScoredBlock[], sign: number): ScoredBlock | undefined {
  return blocks.toSorted((a, b) => (b.signals[sign] ?? 0) - (a.signals[sign] ?? 0))[0]
}

/** A word weighs as much as its heaviest piece; subjects and marks are no words of the text. */
function weighWords({ words, word }: ScoredBlock, sign: number): WeighedWord[] {
  const weighed: WeighedWord[] = []
  words.forEach((one, piece) => {
    if (!one) return
    const weight = probabilityOf(word(piece, sign))
    const last = weighed.at(-1)
    if (last?.start === one.start) last.weight = Math.max(last.weight, weight)
    else weighed.push({ start: one.start, end: one.end, weight })
  })
  return weighed
}

/** Small enough to be kept by the thousand. */
function directionOf(vector: ArrayLike<number>): number[] {
  const values = Array.from(vector)
  const longest = Math.max(...values.map(Math.abs))
  return values.map((value) => (longest > 0 ? Math.round((127 * value) / longest) : 0))
}
