import { useEffect, useState } from 'react'
import type * as z from 'zod/mini'
import { ask } from '../../lib/messages/exchange'
import { viewStory } from '../../lib/messages/story-exchanges'

type Told = z.infer<typeof viewStory.output>

/** A client's story, told anew whenever `now` (epoch ms of the last change) moves on; what was told stays till then. */
export function useStory(account: string, client: string, now: number): Told | undefined {
  const [told, setTold] = useState<Told>()
  // biome-ignore lint/correctness/useExhaustiveDependencies: told anew after each change
  useEffect(() => {
    let isLate = false
    void ask(viewStory, { account, client }).then((answered) => {
      // An answer that was overtaken would show what has changed since.
      if (!isLate) setTold(answered)
    })
    return () => {
      isLate = true
    }
  }, [account, client, now])
  return told
}
