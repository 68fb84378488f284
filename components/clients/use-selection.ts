import { useRef, useState } from 'react'

export interface Selection {
  keys: ReadonlySet<string>
  /** @param upTo Whether all between the last one and this one go with it. */
  toggle(key: string, upTo: boolean): void
  set(keys: readonly string[]): void
}

/** Which rows are selected. @param shown Keys of all rows that fit, in order. */
export function useSelection(shown: readonly string[]): Selection {
  const [keys, setKeys] = useState<ReadonlySet<string>>(new Set())
  const last = useRef<string>(undefined)
  const current = useRef({ shown, keys })
  current.current = { shown, keys }
  const toggle = useRef((key: string, upTo: boolean) => {
    const { shown, keys } = current.current
    const next = new Set(keys)
    const selects = !keys.has(key)
    for (const one of upTo ? between(shown, last.current, key) : [key]) {
      if (selects) next.add(one)
      else next.delete(one)
    }
    last.current = key
    setKeys(next)
  })
  return { keys, toggle: toggle.current, set: (chosen) => setKeys(new Set(chosen)) }
}

function between(shown: readonly string[], from: string | undefined, to: string): string[] {
  const [a, b] = [shown.indexOf(from ?? to), shown.indexOf(to)]
  if (a < 0 || b < 0) return [to]
  return shown.slice(Math.min(a, b), Math.max(a, b) + 1)
}
