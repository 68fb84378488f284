import { createContext } from 'react'

/** How the choice of replies is reached by keys, and left again. */
export interface ChooserCall {
  /** The keys that open it from anywhere, as the browser writes them; empty where there are none. */
  keys: string
  /** The person pressed them, and nothing has come of it yet. */
  asked: boolean
  /** The choice has taken the focus. */
  taken(): void
  /** Gives the focus back to where it was. */
  leave(): void
}

const nobody = { keys: '', asked: false, taken: () => {}, leave: () => {} }

export const ChooserCallContext = createContext<ChooserCall>(nobody)
