import type { Band } from '../../lib/health/health'
import type { PersonState, SortColumn } from '../../lib/locales/client-list/words'
import type { ListedPerson } from './listed-person'

/** Which of the people are shown; empty: whichever. */
export interface Filters {
  typed: string
  state: PersonState | ''
  band: Band | ''
  account: string
}

export const noFilters: Filters = { typed: '', state: '', band: '', account: '' }

export interface Sorting {
  column: SortColumn
  descending: boolean
}

const states: readonly PersonState[] = ['client', 'undecided', 'resting', 'ended', 'none']
const trends = ['falling', 'steady', 'rising']

/** The people who fit, in order; between equals the latest mail comes first. */
export function arrange(
  people: readonly ListedPerson[],
  filters: Filters,
  { column, descending }: Sorting,
  compareNames: (a: string, b: string) => number,
): ListedPerson[] {
  const turned = descending ? -1 : 1
  const byName = (a: ListedPerson, b: ListedPerson) => compareNames(a.name, b.name)
  const byText = (a: ListedPerson, b: ListedPerson) =>
    column === 'name' ? byName(a, b) : compareNames(a.account, b.account)
  const isText = column === 'name' || column === 'account'
  const latest = (a: ListedPerson, b: ListedPerson) =>
    (b.summary?.lastMailAt ?? 0) - (a.summary?.lastMailAt ?? 0)
  return people
    .filter((person) => fits(person, filters))
    .sort(
      (a, b) =>
        (isText ? turned * byText(a, b) : byRank(rank[column], turned, a, b)) ||
        latest(a, b) ||
        byName(a, b),
    )
}

const rank: Record<
  Exclude<SortColumn, 'name' | 'account'>,
  (person: ListedPerson) => number | undefined
> = {
  state: ({ state }) => states.indexOf(state),
  score: ({ state, summary }) =>
    state === 'none' ? undefined : (summary?.health.score ?? undefined),
  trend: ({ summary }) =>
    summary && summary.health.score !== null ? trends.indexOf(summary.health.trend) : undefined,
  mails: ({ summary }) => summary?.messages,
  last: ({ summary }) => summary?.lastMailAt,
}

/** Who has no value stands last, whichever way round. */
function byRank(
  rankOf: (person: ListedPerson) => number | undefined,
  turned: 1 | -1,
  a: ListedPerson,
  b: ListedPerson,
): number {
  const [one, other] = [rankOf(a), rankOf(b)]
  if (one === undefined || other === undefined) {
    return Number(one === undefined) - Number(other === undefined)
  }
  return turned * (one - other)
}

function fits(person: ListedPerson, { typed, state, band, account }: Filters): boolean {
  return (
    (state === '' || person.state === state) &&
    (band === '' || (person.state !== 'none' && person.summary?.health.band === band)) &&
    (account === '' || person.account === account) &&
    isNamed(person, typed)
  )
}

function isNamed({ name, id, parts, summary }: ListedPerson, typed: string): boolean {
  const wanted = fold(typed.trim())
  if (wanted === '') return true
  const people = summary?.people.flatMap((one) => [one.name, one.address]) ?? []
  return [name, id, ...parts, ...people].some((one) => fold(one).includes(wanted))
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase()
}
