import type { TalkMessage } from '../detectors/detector'
import { oldestFirst } from '../detectors/oldest-first'
import { type Block, blocksOf } from './encode/blocks'
import { inputsOf, type WindowInputs } from './encode/inputs'
import type { Vocabulary } from './encode/vocabulary'
import { type Window, windowsOf } from './encode/windows'
import { judgeMessage, type ScoredBlock } from './judge/judge-message'
import type { WindowScores } from './judge/scores'
import type { ReaderModel } from './model'
import type { MessageVerdict, TalkVerdict } from './verdict'

/** Runs the model over one window. */
export type RunWindow = (inputs: WindowInputs) => Promise<WindowScores>

/** What reading takes beside the mail. */
export interface Reader {
  vocabulary: Vocabulary
  model: ReaderModel
  run: RunWindow
}

/** A talk laid out for the model, read window by window as it is asked for. */
export interface OpenTalk {
  /**
   * Reads the windows in which a message stands.
   * @returns the verdicts on all messages that stand in them as a whole; none where the talk has no such message.
   */
  readAround(key: string): Promise<MessageVerdict[]>
}

/** @param talk In any order. @param zone IANA zone of the owner. */
export function openTalk(talk: readonly TalkMessage[], zone: string, reader: Reader): OpenTalk {
  const inOrder = talk.toSorted(oldestFirst)
  const blocks = blocksOf(inOrder, zone, reader.vocabulary)
  const windows = windowsOf(blocks)
  const scored = new Map<Block, ScoredBlock>()
  const read = async (window: Window) => {
    if (judgedIn(window).every((block) => scored.has(block))) return
    const scores = await reader.run(inputsOf(window))
    for (const one of scoredBlocks(window, scores, reader.model.signals.length)) scored.set(...one)
  }
  return {
    async readAround(key) {
      const wanted = inOrder.findIndex((message) => message.key === key)
      const around = windows.filter((window) =>
        judgedIn(window).some(({ message }) => message === wanted),
      )
      for (const window of around) await read(window)
      const touched = new Set(around.flatMap(judgedIn).map(({ message }) => message))
      return [...touched].flatMap((index) => {
        const message = inOrder[index]
        const own = blocks.filter((block) => block.message === index)
        const whole = own.flatMap((block) => scored.get(block) ?? [])
        if (!message || whole.length < own.length) return []
        return [judgeMessage(message, whole, reader.model)]
      })
    },
  }
}

/** What the model says of every message of a talk, read from the first to the last. */
export async function readTalk(
  talk: readonly TalkMessage[],
  zone: string,
  reader: Reader,
): Promise<TalkVerdict> {
  const open = openTalk(talk, zone, reader)
  const verdict = new Map<string, MessageVerdict>()
  for (const { key } of talk) {
    if (verdict.has(key)) continue
    for (const one of await open.readAround(key)) verdict.set(one.message, one)
  }
  return verdict
}

function judgedIn({ blocks, fresh }: Window): readonly Block[] {
  return blocks.slice(fresh)
}

function scoredBlocks(
  { blocks, fresh }: Window,
  { signals, words, client, vectors }: WindowScores,
  signs: number,
): [Block, ScoredBlock][] {
  const width = vectors.length / (blocks.length * signs)
  let start = 0
  return blocks
    .map((block, place): [Block, ScoredBlock] => {
      const first = start
      start += block.ids.length
      return [
        block,
        {
          words: block.words,
          signals: signals.subarray(place * signs, (place + 1) * signs),
          client: client[place] ?? 0,
          vector: (sign) => {
            const from = (place * signs + sign) * width
            return vectors.subarray(from, from + width)
          },
          word: (piece, sign) => words[(first + piece) * signs + sign] ?? 0,
        },
      ]
    })
    .slice(fresh)
}
