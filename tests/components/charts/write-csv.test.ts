import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fileName } from '../../../components/charts/download'
import { writeCsv } from '../../../components/charts/write-csv'

/** Reads CSV as RFC 4180 has it. */
function readCsv(text: string): string[][] {
  const cells = [...text.matchAll(/("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/g)]
  const rows: string[][] = [[]]
  for (const [, cell = '', end] of cells) {
    rows.at(-1)?.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell)
    if (end === '\r\n') rows.push([])
  }
  return rows.slice(0, -1)
}

test('what is written is read back as it was, save the guard before formulas', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.string({ unit: 'binary' }), fc.string()), { maxLength: 5 }),
      (rows) => {
        const text = writeCsv({ columns: ['a', 'b'], rows })
        const guarded = rows.map((cells) =>
          cells.map((cell) => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell)),
        )
        expect(readCsv(text.slice(1))).toEqual([['a', 'b'], ...guarded])
      },
    ),
  )
})

test('it begins with the mark by which Excel knows UTF-8, and lines end as the RFC says', () => {
  expect(writeCsv({ columns: ['이름', '점수'], rows: [['해든', -3]] })).toBe(
    '\uFEFF이름,점수\r\n해든,-3\r\n',
  )
})

test.each(['=1+1', '+44 20', '-2+3', '@SUM(A1)', '\t=1', '\r=1'])(
  '%j from a mail is text to a spreadsheet',
  (cell) => {
    const [, [written] = []] = readCsv(writeCsv({ columns: ['a'], rows: [[cell]] }).slice(1))
    expect(written).toBe(`'${cell}`)
  },
)

test('files are named in letters and digits of any script', () => {
  expect(fileName(['해든식품 / A&B', 'When: hours'], 'csv')).toBe('해든식품-a-b-when-hours.csv')
  expect(fileName(['../..\\x', ''], 'png')).toBe('x.png')
  expect(fileName(['a'.repeat(300)], 'csv').length).toBeLessThanOrEqual(84)
})
