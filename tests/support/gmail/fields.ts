/** A value of Gmail's JSON. */
export type Json = null | number | string | boolean | Json[] | { [key: string]: Json }

/**
 * A record whose places mean something, in contrast to a plain list. Today's answers write both
 * as arrays; the older shape tells them apart.
 */
export class Fields extends Array<Json> {}

/** A record with values at the given indexes and null everywhere else. */
export function node(length: number, values: Record<number, Json>): Fields {
  const fields = Fields.of(...Array.from({ length }, () => null)) as Fields
  for (const [index, value] of Object.entries(values)) fields[Number(index)] = value
  return fields
}

/** A short record, its places in order. */
export function fields(...values: Json[]): Fields {
  return Fields.of(...values) as Fields
}

/**
 * The same answer in the shape Gmail used until 2022: records become objects with
 * 1-based keys that leave out what is null; long numbers become text.
 */
export function objectShape(value: Json): Json {
  if (typeof value === 'number') return value > 9999 ? `${value}` : value
  if (!Array.isArray(value)) return value
  const inner = [...value].map(objectShape)
  if (!(value instanceof Fields)) return inner
  const entries = inner.map((each, index): [string, Json] => [`${index + 1}`, each])
  return Object.fromEntries(entries.filter(([, each]) => each !== null))
}
