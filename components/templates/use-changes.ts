import { useState } from 'react'
import type { OwnTemplate } from '../../lib/replies/own-template'
import { type TemplateChange, takenBack } from '../../lib/replies/template-change'

/** What was done last, and the way back from it. */
export interface Changes {
  /** Told to the person; empty at first. */
  news: string
  undo?: (() => Promise<void>) | undefined
  /** @param news What to say once it is kept. @returns whether it was. */
  make(change: TemplateChange, news: string): Promise<boolean>
  say(news: string): void
}

interface Told {
  news: string
  back?: TemplateChange
}

/** Changes the owner's templates and remembers how to take the last change back. */
export function useChanges(
  own: readonly OwnTemplate[],
  change: (change: TemplateChange) => Promise<unknown>,
  words: { undone: string; failed: string },
): Changes {
  const [{ news, back }, setTold] = useState<Told>({ news: '' })
  const attempt = async (wanted: TemplateChange, told: Told) => {
    try {
      await change(wanted)
      setTold(told)
      return true
    } catch {
      setTold({ news: words.failed })
      return false
    }
  }
  return {
    news,
    undo: back && (async () => void (await attempt(back, { news: words.undone }))),
    make: (wanted, told) => attempt(wanted, { news: told, back: takenBack(wanted, own) }),
    say: (told) => setTold({ news: told }),
  }
}
