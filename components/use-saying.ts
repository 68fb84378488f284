import { useState } from 'react'

interface Saying {
  /** Whether the last word was not taken in. */
  failed: boolean
  /** @param said Fulfilled once the owner's word is kept. @returns whether it was. */
  say(said: Promise<unknown>): Promise<boolean>
}

/** Follows whether the owner's word reaches the store; what it changes shows by itself. */
export function useSaying(): Saying {
  const [failed, setFailed] = useState(false)
  const say = async (said: Promise<unknown>) => {
    setFailed(false)
    const kept = await said.then(
      () => true,
      () => false,
    )
    setFailed(!kept)
    return kept
  }
  return { failed, say }
}
