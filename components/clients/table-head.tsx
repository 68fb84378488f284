import type { ClientListWords, SortColumn } from '../../lib/locales/client-list/words'
import { Icon } from '../icons/icon'
import type { Sorting } from './arrange-people'

interface TableHeadProps {
  sorting: Sorting
  withAccount: boolean
  words: ClientListWords
  /** Whether all rows are selected, or some. */
  all: boolean
  some: boolean
  onSort(sorting: Sorting): void
  onAll(all: boolean): void
}

const columns: readonly SortColumn[] = ['name', 'state', 'score', 'trend', 'mails', 'last']
/** Of these the largest are asked for first. */
const largestFirst: ReadonlySet<SortColumn> = new Set(['mails', 'last'])

/** The columns' names, each a button that sorts by it, and the other way round the second time. */
export function TableHead({ sorting, withAccount, words, all, some, ...on }: TableHeadProps) {
  const shown = withAccount ? [...columns, 'account' as const] : columns
  const sort = (column: SortColumn) =>
    on.onSort(
      column === sorting.column
        ? { column, descending: !sorting.descending }
        : { column, descending: largestFirst.has(column) },
    )
  return (
    <thead>
      <tr>
        <td>
          <input
            type="checkbox"
            aria-label={words.selectAll}
            checked={all}
            ref={(box) => {
              if (box) box.indeterminate = some && !all
            }}
            onChange={(event) => on.onAll(event.target.checked)}
          />
        </td>
        {shown.map((column) => (
          <th
            key={column}
            scope="col"
            data-column={column}
            aria-sort={column === sorting.column ? directionOf(sorting) : undefined}
          >
            <button type="button" onClick={() => sort(column)}>
              {words.columns[column]}
              {column === sorting.column && <Icon name="expand" size={14} />}
            </button>
          </th>
        ))}
      </tr>
    </thead>
  )
}

function directionOf({ descending }: Sorting): 'descending' | 'ascending' {
  return descending ? 'descending' : 'ascending'
}
