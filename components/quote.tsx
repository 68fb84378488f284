import { breaksOff, shownQuote } from '../lib/clients/shown-quote'

/** Words of a mail, in their own direction; an ellipsis that is no part of them tells where they break off. */
export function Quote({ words }: { words: string }) {
  const shown = shownQuote(words)
  return (
    <q dir="auto" data-torn={breaksOff(shown)}>
      {shown}
    </q>
  )
}
