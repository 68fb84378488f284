import Holidays from 'date-holidays'

const dayMs = 86_400_000

/** A country or region that the holiday tables do not know. */
export class UnknownRegion extends Error {}

/**
 * Local dates (`2026-05-05`) of a region's public holidays in the years from `first` to `last`.
 * @param region ISO 3166 country, or country and region: `KR`, `DE-BY`.
 * @throws UnknownRegion
 */
export function publicHolidays(region: string, first: number, last: number): string[] {
  const [country = '', ...parts] = region.split('-')
  const tables = new Holidays()
  const known = parts.length === 0 ? tables.getCountries() : tables.getStates(country)
  if (!known || !Object.hasOwn(known, parts[0] ?? country)) throw new UnknownRegion(region)
  tables.init(country, parts[0] ?? '', parts[1] ?? '')
  const years = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index)
  return years
    .flatMap((year) => tables.getHolidays(year))
    .filter(({ type }) => type === 'public')
    .flatMap(({ date, start, end }) => datesFrom(date, end.getTime() - start.getTime()))
}

/** Some holidays last for days: Seollal is one entry of three. */
function datesFrom(date: string, lengthMs: number): string[] {
  const start = Date.parse(date.slice(0, 10))
  const days = Math.max(1, Math.round(lengthMs / dayMs))
  return Array.from({ length: days }, (_, day) =>
    new Date(start + day * dayMs).toISOString().slice(0, 10),
  )
}
