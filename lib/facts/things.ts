import { factPacks } from '../languages/facts'

/** Whether two texts may speak of one thing to be handed over: they name one kind of it, or one of them none. */
export function maySpeakOfOne(a: string, b: string): boolean {
  const [ofA, ofB] = [thingsIn(a), thingsIn(b)]
  return ofA.length === 0 || ofB.length === 0 || ofA.some((thing) => ofB.includes(thing))
}

function thingsIn(text: string): string[] {
  return factPacks.flatMap(({ things }) =>
    Object.entries(things).flatMap(([thing, words]) => (words.test(text) ? [thing] : [])),
  )
}
