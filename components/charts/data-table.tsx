import type { ChartRows } from './chart-rows'

interface DataTableProps {
  table: ChartRows
  caption: string
}

/** What a chart shows, in words and numbers; wide tables scroll within themselves, by keys too. */
export function DataTable({ table, caption }: DataTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys
    <div className="data-table" tabIndex={0}>
      <table>
        <caption className="visually-hidden">{caption}</caption>
        <TableHead table={table} />
        <tbody>
          {table.rows.map((cells) => (
            <tr key={cells.join('\u0000')}>
              {cells.map((cell, at) => (
                <td key={table.columns[at]} className={numberClass(cell)} dir="auto">
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** The names of the columns; those of numbers stand as the numbers do. */
export function TableHead({ table }: Pick<DataTableProps, 'table'>) {
  return (
    <thead>
      <tr>
        {table.columns.map((column, at) => (
          <th key={column} scope="col" className={numberClass(table.rows[0]?.[at])}>
            {column}
          </th>
        ))}
      </tr>
    </thead>
  )
}

/** Numbers stand under each other, and so do the names of their columns. */
export function numberClass(cell: string | number | undefined): string | undefined {
  return typeof cell === 'number' ? 'number' : undefined
}
