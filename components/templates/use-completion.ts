import { type KeyboardEvent, useState } from 'react'
import type { LanguageCode } from '../../lib/mail/language'
import {
  type Completion,
  complete,
  completions,
  type Edited,
  openPlaceholder,
} from '../../lib/replies/complete-placeholder'

interface CompletionList {
  /** Empty where none is shown. */
  list: readonly Completion[]
  active: number
  /** Offset of the brace that is being completed. */
  start: number
  /** Follows the text and the caret in it. */
  follow(edited: Edited): void
  close(): void
  pick(completion: Completion): void
  onKeyDown(event: KeyboardEvent): void
}

const steps = new Map([
  ['ArrowDown', 1],
  ['ArrowUp', -1],
])
const acting = [...steps.keys(), 'Enter', 'Tab', 'Escape']
/** The caret goes elsewhere. */
const leaving = ['ArrowLeft', 'ArrowRight', 'Home', 'End', 'PageUp', 'PageDown']

/**
 * Completes placeholders at the caret: arrows go through the list, Enter and Tab take one, Escape closes it.
 * @param onComplete Told the text and the caret after it.
 */
export function useCompletion(
  language: LanguageCode,
  onComplete: (edited: Edited) => void,
): CompletionList {
  const [edited, setEdited] = useState<Edited>()
  const [active, setActive] = useState(0)
  const open = edited && openPlaceholder(edited)
  const list = open ? completions(open.typed, language) : []
  const close = () => setEdited(undefined)
  const pick = (completion: Completion) => {
    if (edited && open) onComplete(complete(edited, open, completion, language))
    close()
  }
  const move = (by: number) => setActive((active + by + list.length) % list.length)
  const take = () => {
    const chosen = list[active]
    if (chosen) pick(chosen)
  }
  const act = (key: string) => {
    const step = steps.get(key)
    if (step) move(step)
    else if (key === 'Escape') close()
    else take()
  }
  return {
    list,
    active,
    start: open?.start ?? 0,
    follow: (next) => {
      setEdited(next)
      setActive(0)
    },
    close,
    pick,
    onKeyDown: (event) => {
      if (leaving.includes(event.key)) close()
      if (!acting.includes(event.key) || list.length === 0 || event.nativeEvent.isComposing) return
      event.preventDefault()
      event.stopPropagation()
      act(event.key)
    },
  }
}
