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

/** Laid out from the first block on, so that later mail never moves what was read before. */
export function windowsOf(blocks: readonly Block[]): Window[] {
  const windows: Window[] = []
  let at = 0
  while (at < blocks.length) {
    const context = contextBefore(blocks, at)
    const fresh = fitting(blocks.slice(at), mostPieces - lengthOf(context))
    windows.push({ blocks: [...context, ...fresh], fresh: context.length })
    at += fresh.length
  }
  return windows
}

/** The longest run of whole blocks just before a place that fits. */
function contextBefore(blocks: readonly Block[], at: number): Block[] {
  return fitting(blocks.slice(0, at).reverse(), mostContext).reverse()
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
