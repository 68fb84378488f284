/** Deeper than any answer of Gmail's; hostile nesting is cut here instead of exhausting the stack. */
const maxDepth = 60
/** Answers list some ninety fields; a larger key is no field number. */
const maxField = 500

/**
 * Turns Gmail's older object shape (numeric keys from "1", numbers as strings) into the array shape,
 * so that the tables of indexes are read in one way. Arrays pass through.
 */
export function toArrays(value: unknown, depth = 0): unknown {
  if (depth > maxDepth || typeof value !== 'object' || value === null) {
    return depth > maxDepth ? undefined : value
  }
  if (Array.isArray(value)) return value.map((item) => toArrays(item, depth + 1))
  const fields: unknown[] = []
  for (const [key, item] of Object.entries(value)) {
    const field = /^\d{1,3}$/.test(key) ? Number(key) : 0
    if (field >= 1 && field <= maxField) fields[field - 1] = toArrays(item, depth + 1)
  }
  return fields
}

/** The value at a path of indexes; anything missing on the way gives undefined. */
export function pick(tree: unknown, ...path: number[]): unknown {
  let node = tree
  for (const index of path) {
    if (!Array.isArray(node)) return undefined
    node = node[index]
  }
  return node
}

export function pickList(tree: unknown, ...path: number[]): unknown[] {
  const value = pick(tree, ...path)
  return Array.isArray(value) ? value : []
}

/** A text that is there; Gmail writes "" and null alike for nothing. */
export function pickText(tree: unknown, ...path: number[]): string | undefined {
  const value = pick(tree, ...path)
  return typeof value === 'string' && value !== '' ? value : undefined
}

/** A whole number; the object shape writes numbers as strings. */
export function pickNumber(tree: unknown, ...path: number[]): number | undefined {
  const value = pick(tree, ...path)
  if (typeof value === 'number') return Number.isSafeInteger(value) ? value : undefined
  return typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : undefined
}
