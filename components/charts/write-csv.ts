import type { ChartRows } from './chart-rows'

/** Excel reads a file as UTF-8 only behind a byte order mark. */
const BOM = '\uFEFF'

/** What a spreadsheet takes for a formula at the start of a cell. */
const formula = /^[=+\-@\t\r]/

/**
 * A table as CSV (RFC 4180). Words come from mail, so a cell that a spreadsheet would run as a formula is made text by
 * an apostrophe; numbers stay numbers.
 */
export function writeCsv({ columns, rows }: ChartRows): string {
  const lines = [columns, ...rows].map((cells) => cells.map(cellOf).join(','))
  return `${BOM}${lines.join('\r\n')}\r\n`
}

function cellOf(cell: string | number): string {
  if (typeof cell === 'number') return String(cell)
  const text = formula.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
