/**
 * The country that a browser is in: the one that its time zone belongs to, and where that zone has several, the one
 * that its languages name. Empty where neither tells.
 * @param languages Language tags, the favourite first.
 * @param zone IANA zone.
 * @param countries ISO 3166 codes to choose from.
 */
export function guessCountry(
  languages: readonly string[],
  zone: string,
  countries: readonly string[],
): string {
  const named = languages.flatMap((tag) => regionOf(tag) ?? [])
  const there = countries.filter((country) => zonesOf(country).includes(zone))
  return named.find((country) => there.includes(country)) ?? there[0] ?? ''
}

function regionOf(tag: string): string | undefined {
  try {
    return new Intl.Locale(tag).maximize().region
  } catch {
    return undefined
  }
}

/** Browsers have had the method since 2024, the property before that. */
interface ZonedLocale extends Intl.Locale {
  getTimeZones?(): readonly string[] | undefined
  timeZones?: readonly string[]
}

function zonesOf(country: string): readonly string[] {
  const locale: ZonedLocale = new Intl.Locale(`und-${country}`)
  return locale.getTimeZones?.() ?? locale.timeZones ?? []
}
