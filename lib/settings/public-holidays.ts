import Holidays, { type HolidaysTypes } from 'date-holidays'

const dayMs = 86_400_000
/**
 * The table lets Seollal begin on New Year's Day itself; its three days are the day before, the day and the
 * day after (Korea, Regulations on Holidays of Public Offices, article 2).
 */
const beginsDayBefore = 'korean 01-0-01 P3D'

/** A country or region that the holiday tables do not know. */
export class UnknownRegion extends Error {}

/**
 * Local dates (`2026-05-05`) of a region's public holidays in the given years.
 * @param region ISO 3166 country, or country and region: `KR`, `DE-BY`.
 * @throws UnknownRegion
 */
export function publicHolidays(region: string, years: readonly number[]): string[] {
  const [country = '', ...parts] = region.split('-')
  const tables = new Holidays()
  const known = parts.length === 0 ? tables.getCountries() : tables.getStates(country)
  if (!known || !Object.hasOwn(known, parts[0] ?? country)) throw new UnknownRegion(region)
  tables.init(country, parts[0] ?? '', parts[1] ?? '')
  return years
    .flatMap((year) => tables.getHolidays(year))
    .filter(({ type }) => type === 'public')
    .flatMap(datesOf)
}

/** Some holidays last for days: Chuseok is one entry of three. */
function datesOf({ date, start, end, rule }: HolidaysTypes.Holiday): string[] {
  const first = Date.parse(date.slice(0, 10)) - (rule === beginsDayBefore ? dayMs : 0)
  const days = Math.max(1, Math.round((end.getTime() - start.getTime()) / dayMs))
  return Array.from({ length: days }, (_, day) =>
    new Date(first + day * dayMs).toISOString().slice(0, 10),
  )
}
