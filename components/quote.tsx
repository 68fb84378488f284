/** Words of a mail, in their own direction. */
export function Quote({ words }: { words: string }) {
  return <q dir="auto">{words}</q>
}
