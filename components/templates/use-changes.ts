import { useState } from 'react'
import type { OwnTemplate } from '../../lib/replies/own-template'
import { type TemplateChange, takenBack } from '../../lib/replies/template-change'

/** What was done last, and the way back from it. */
export interface Changes {
  /** Told to the person; empty at first. */
  news: string
  /** Whether the news is that something went wrong. */
  wrong: boolean
  undo?: (() => Promise<void>) | undefined
  /** @param news What to say once it is kept. @returns whether it was. */
  make(change: TemplateChange, news: string): Promise<boolean>
  /** Tells what is wrong; nothing was changed. */
  refuse(news: string): void
}

interface Told {
  news: string
  wrong?: boolean
  back?: TemplateChange
}

/** Changes the owner's templates and remembers how to take the last change back. */
export function useChanges(
  own: readonly OwnTemplate[],
  change: (change: TemplateChange) => Promise<unknown>,
  words: { undone: string; failed: string },
): Changes {
  const [{ news, wrong = false, back }, setTold] = useState<Told>({ news: '' })
  const attempt = async (wanted: TemplateChange, told: Told) => {
    try {
      await change(wanted)
      setTold(told)
      return true
    } catch {
      setTold({ news: words.failed, wrong: true })
      return false
    }
  }
  return {
    news,
    wrong,
    undo: back && (async () => void (await attempt(back, { news: words.undone }))),
    make: (wanted, told) => attempt(wanted, { news: told, back: takenBack(wanted, own) }),
    refuse: (told) => setTold({ news: told, wrong: true }),
  }
}
