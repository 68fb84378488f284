/**
 * The page's script and ours meet at document_start, before any script of Gmail's runs, and in either
 * order. Ours offers one end of a channel; the page's asks for it in case the offer came too early.
 */
export const offerPort = 'kindline:port'
export const askForPort = 'kindline:port?'

/** What the tap hands over: one answer of Gmail's, and whose mailbox the page is. */
export interface TappedResponse {
  text: string
  /** The account's address as the page's own globals name it. */
  account: string | undefined
}

/** Verdict on whether the tap may hand over what it copies; until one comes it holds a little. */
export type Verdict = 'start' | 'stop'
