import type { Line, Mark } from './line'

/** Lines `start` to `end` (exclusive) that bear a mark. */
export interface MarkedRange {
  mark: Mark
  start: number
  end: number
}

/** How many ranges more (or fewer) of the mark hold from each line on. */
function changesOf(mark: Mark, ranges: readonly MarkedRange[]): ReadonlyMap<number, number> {
  const changes = new Map<number, number>()
  for (const range of ranges) {
    if (range.mark !== mark) continue
    changes.set(range.start, (changes.get(range.start) ?? 0) + 1)
    changes.set(range.end, (changes.get(range.end) ?? 0) - 1)
  }
  return changes
}

/** Lays ranges over lines in one pass, however they nest; a quote outweighs a signature. */
export function markRanges(texts: readonly string[], ranges: readonly MarkedRange[]): Line[] {
  const quoteChanges = changesOf('quoted', ranges)
  const signatureChanges = changesOf('signature', ranges)
  let quotes = 0
  let signatures = 0
  return texts.map((text, at) => {
    quotes += quoteChanges.get(at) ?? 0
    signatures += signatureChanges.get(at) ?? 0
    if (quotes > 0) return { text, mark: 'quoted' }
    return signatures > 0 ? { text, mark: 'signature' } : { text }
  })
}
