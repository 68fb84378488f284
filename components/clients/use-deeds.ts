import { useRef, useState } from 'react'
import type { ClientListWords } from '../../lib/locales/client-list/words'
import type { Deed } from './deeds'

interface Done {
  text: string
  undo(): Promise<unknown>
}

export interface Deeds {
  /** What was done last, is being done, or went wrong; empty before anything was. */
  note: string
  busy: boolean
  /** Whether there is anything to undo. */
  undoable: boolean
  /** @param text What is said once it is done. */
  act(text: string, deed: Deed): Promise<void>
  /** Undoes the last that was not undone. */
  undo(): Promise<void>
}

/** Does one thing after the other and remembers the way back from each. */
export function useDeeds(words: ClientListWords): Deeds {
  const done = useRef<Done[]>([])
  const busyNow = useRef(false)
  const [state, setState] = useState({ note: '', busy: false, undoable: false })
  const settle = (note: string) => {
    busyNow.current = false
    setState({ note, busy: false, undoable: done.current.length > 0 })
  }
  const run = async (work: () => Promise<string>) => {
    if (busyNow.current) return
    busyNow.current = true
    setState({ note: words.working, busy: true, undoable: false })
    settle(await work().catch(() => words.failed))
  }
  return {
    ...state,
    act: (text, deed) =>
      run(async () => {
        done.current.push({ text, undo: await deed() })
        return text
      }),
    undo: () =>
      run(async () => {
        await done.current.at(-1)?.undo()
        done.current.pop()
        return words.undone
      }),
  }
}
