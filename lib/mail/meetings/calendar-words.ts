type Names = Record<'long' | 'short', string[]>

const known = new Map<string, { months: Names; weekdays: Names }>()

/** Number of a month, 0 to 11, by its name as calendars shorten it (`Sept`, `ene.`, `янв.`). */
export function monthOf(word: string, language: string): number | undefined {
  return word.length < 3 ? undefined : numberOf(word, namesOf(language).months)
}

/** Number of a weekday, Sunday first, by its name as calendars shorten it (`Wed`, `mié.`, `ср`). */
export function weekdayOf(word: string, language: string): number | undefined {
  return word.length < 2 ? undefined : numberOf(word, namesOf(language).weekdays)
}

function numberOf(word: string, { long, short }: Names): number | undefined {
  const bare = fold(word)
  const found = long.findIndex((name, index) => name.startsWith(bare) || short[index] === bare)
  return found < 0 ? undefined : found
}

/** The platform's names (CLDR), months as they stand beside a day. Making formatters is slow, so each is kept. */
function namesOf(language: string) {
  let names = known.get(language)
  if (!names) {
    names = {
      months: both((style) =>
        list(12, (n) => name(language, 'month', style, Date.UTC(2026, n, 4))),
      ),
      weekdays: both((style) =>
        list(7, (n) => name(language, 'weekday', style, Date.UTC(2026, 0, 4 + n))),
      ),
    }
    known.set(language, names)
  }
  return names
}

function both(make: (style: 'long' | 'short') => string[]): Names {
  return { long: make('long'), short: make('short') }
}

function list(length: number, make: (index: number) => string): string[] {
  return Array.from({ length }, (_, index) => make(index))
}

function name(language: string, part: 'month' | 'weekday', style: 'long' | 'short', at: number) {
  const format = new Intl.DateTimeFormat(language, {
    day: 'numeric',
    [part]: style,
    timeZone: 'UTC',
  })
  return fold(format.formatToParts(at).find(({ type }) => type === part)?.value ?? '')
}

function fold(word: string): string {
  return word.toLowerCase().replace(/\.$/, '')
}
