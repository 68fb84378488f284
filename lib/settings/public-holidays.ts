import Holidays from 'date-holidays'

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
  if (!known || !(parts[0] ?? country in known)) throw new UnknownRegion(region)
  tables.init(country, parts[0] ?? '', parts[1] ?? '')
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index)
  return years
    .flatMap((year) => tables.getHolidays(year))
    .filter(({ type }) => type === 'public')
    .map(({ date }) => date.slice(0, 10))
}
