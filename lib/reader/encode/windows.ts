import type { Block } from './blocks'

/** What the model reads in one pass. */
export interface Window {
  blocks: readonly Block[]
  /** Place of the first block that is judged in it; those before are its context. */
  fresh: number
}

/** Positions of the model. */
const mostPieces = 512
/** Pieces of earlier mail with which a later window begins, at most. */
const mostContext = 192
/** Fewer pieces of a block that does not fit as a whole tell nothing. */
const leastCut = 32

/** Laid out from the first block on, so that later mail never moves what was read before. */
export function windowsOf(blocks: readonly Block[]): Window[] {
  const windows: Window[] = []
  let at = 0
  while (at < blocks.length) {
    const context = contextBefore(blocks, at)
    const fresh = fitting(blocks.slice(at, at + mostPieces), mostPieces - lengthOf(context))
    windows.push({ blocks: [...context, ...fresh], fresh: context.length })
    at += fresh.length
  }
  return windows
}

/** The blocks just before a place, as far as they fit, and the end of the first that does not. */
function contextBefore(blocks: readonly Block[], at: number): Block[] {
  const before = blocks.slice(Math.max(0, at - mostContext), at)
  const whole = fitting(before.toReversed(), mostContext).reverse()
  const room = mostContext - lengthOf(whole)
  const cut = before.at(-1 - whole.length)
  return cut && room >= leastCut ? [endOf(cut, room), ...whole] : whole
}

/** The mark that begins a block, and its last pieces. */
function endOf(block: Block, length: number): Block {
  const end = <T>(values: readonly T[]) => [...values.slice(0, 1), ...values.slice(1 - length)]
  return { ...block, ids: end(block.ids), words: end(block.words) }
}

/** The first blocks that fit together. */
function fitting(blocks: readonly Block[], most: number): Block[] {
  let size = 0
  const end = blocks.findIndex(({ ids }) => {
    size += ids.length
    return size > most
  })
  return blocks.slice(0, end < 0 ? blocks.length : end)
}

function lengthOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { ids }) => sum + ids.length, 0)
}
