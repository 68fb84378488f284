import type { TalkMessage } from '../../detectors/detector'
import { isAnswer } from '../../mail/is-answer'
import { localTime } from './local-time'
import type { Vocabulary } from './vocabulary'
import { type Word, wordsOf } from './words'

/** A message, or a part of a long one, in the model's pieces. */
export interface Block {
  /** Place of its message in the talk. */
  message: number
  ids: readonly number[]
  /** The word that each piece is of; none for marks and the subject. */
  words: readonly (Word | undefined)[]
  /** 0 the client, 1 the owner. */
  role: number
  /** Step of the time since the message before: 0 the talk's first, 1 below an hour… 9 over 30 days. */
  gap: number
  /** 0 to 23 on the owner's clock. */
  hour: number
  /** 0 Monday to 6 Sunday, where the owner is. */
  weekday: number
}

/** Pieces of one block. */
const mostPieces = 320
/** Pieces of a subject. */
const mostSubject = 64
/** Blocks of one message: what is longer is no letter that anybody wrote. */
const mostBlocks = 8
/** Ids of the marks that begin a block and end a subject. */
const marks = { begin: 0, end: 2 }
const hour = 3_600_000
/** Hours at which the next step of a gap begins. */
const gapSteps = [1, 4, 12, 24, 72, 168, 336, 720]

/**
 * The talk as the model reads it, the same steps as in training (`training/encode.py`).
 * @param talk Oldest first.
 * @param zone IANA zone of the owner.
 */
export function blocksOf(
  talk: readonly TalkMessage[],
  zone: string,
  vocabulary: Vocabulary,
): Block[] {
  return talk.flatMap((message, index) => {
    const told = {
      message: index,
      role: message.role === 'owner' ? 1 : 0,
      ...localTime(message.at, zone),
    }
    const gap = gapBefore(talk[index - 1], message)
    return cutText(message, vocabulary).map((part, place) => ({
      ...told,
      ...part,
      gap: place === 0 ? gap : 1,
    }))
  })
}

function gapBefore(before: TalkMessage | undefined, { at }: TalkMessage): number {
  if (!before) return 0
  const hours = (at - before.at) / hour
  return 1 + gapSteps.filter((step) => step <= hours).length
}

function cutText(message: TalkMessage, vocabulary: Vocabulary): Pick<Block, 'ids' | 'words'>[] {
  const text = textPieces(message.newText, vocabulary)
  const parts: Pick<Block, 'ids' | 'words'>[] = []
  let head = headOf(message.subject, vocabulary)
  let at = 0
  do {
    const part = text.slice(at, at + mostPieces - head.length)
    parts.push({
      ids: [...head, ...part.map(({ id }) => id)],
      words: [...head.map(() => undefined), ...part.map(({ word }) => word)],
    })
    at += part.length
    head = [marks.begin]
  } while (at < text.length && parts.length < mostBlocks)
  return parts
}

function headOf(subject: string, vocabulary: Vocabulary): number[] {
  const pieces: number[] = []
  for (const { shown } of isAnswer(subject) ? [] : wordsOf(subject)) {
    pieces.push(...vocabulary.piecesOf(shown))
    if (pieces.length >= mostSubject) break
  }
  if (pieces.length === 0) return [marks.begin]
  return [marks.begin, ...pieces.slice(0, mostSubject), marks.end]
}

/** The pieces of a text with their words, no more than can be read. */
function textPieces(text: string, vocabulary: Vocabulary): { id: number; word: Word }[] {
  const found: { id: number; word: Word }[] = []
  for (const word of wordsOf(text)) {
    for (const id of vocabulary.piecesOf(word.shown)) found.push({ id, word })
    if (found.length >= mostPieces * mostBlocks) break
  }
  return found
}
