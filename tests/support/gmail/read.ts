import type { Person } from './mailbox'

/** The value at 0-based indexes; the older shape has objects with 1-based keys. */
export function at(value: unknown, ...path: number[]): unknown {
  return path.reduce((inner: unknown, index) => {
    if (Array.isArray(inner)) return inner[index] ?? undefined
    if (typeof inner !== 'object' || inner === null) return undefined
    return (inner as Record<string, unknown>)[`${index + 1}`]
  }, value)
}

export function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}

export function text(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

export function number(value: unknown): number {
  return Number(value ?? 0)
}

/** [1, address, name]. */
export function person(value: unknown): Person {
  return { address: text(at(value, 1)), name: text(at(value, 2)) }
}

export function partKind(value: unknown): 0 | 1 | 2 | 3 {
  const kind = number(value)
  return kind === 1 || kind === 2 || kind === 3 ? kind : 0
}
