import { canonicalText } from './canonical-text'

/** Shorter beginnings of a name are no abbreviations. */
const SHORTEST = 3

/** What names stand for, by their canonical text. */
export type Names = ReadonlyMap<string, number>

/**
 * The names by index, with their abbreviations: a language cuts one name in several ways (`Sep`, `Sept`), so
 * each beginning of three letters or more stands for the name if nothing else begins so.
 */
export function indexNames(lists: readonly (readonly string[])[]): Names {
  const given = lists.flatMap((names, index) =>
    names.map((name) => [canonicalText(name), index] as const),
  )
  const cut = given.flatMap(([name, index]) => beginnings(name, index, given))
  return new Map([...cut, ...given])
}

function beginnings(
  name: string,
  index: number,
  given: readonly (readonly [string, number])[],
): [string, number][] {
  return Array.from({ length: name.length }, (_, end) => name.slice(0, end))
    .filter((start) => start.length >= SHORTEST)
    .filter((start) => given.every(([other, at]) => at === index || !other.startsWith(start)))
    .map((start) => [start, index])
}
