import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'

/** What in CSS, or in a style within code, means a side of the screen. */
const sides =
  /(?:^|[\s;{'"])(?:(?:margin|padding|border|inset|scroll-(?:margin|padding))-(?:left|right)[\w-]*|(?:margin|padding|border)(?:Left|Right)\w*)\s*:|(?:text-align|textAlign|float|clear)\s*:\s*['"]?(?:left|right)\b/
/** In code these name parts of other things too, such as the margins of a chart. */
const places = /(?:^|[\s;{])(?:left|right)\s*:/

function namesSide(file: string, line: string): boolean {
  return sides.test(line) || (file.endsWith('.css') && places.test(line))
}

async function filesIn(folder: string, names: RegExp): Promise<string[]> {
  const files = await readdir(folder, { recursive: true })
  return files.filter((file) => names.test(file)).map((file) => join(folder, file))
}

test('no style names left or right: every face stands as well from right to left', async () => {
  const files = [
    ...(await filesIn('components', /\.(css|tsx?)$/)),
    ...(await filesIn('entrypoints', /\.(css|tsx?)$/)),
    ...(await filesIn('lib/gmail', /\.ts$/)),
  ]
  expect(files.length).toBeGreaterThan(100)
  const found: string[] = []
  for (const file of files) {
    const lines = (await readFile(file, 'utf8')).split('\n')
    for (const [at, line] of lines.entries())
      if (namesSide(file, line)) found.push(`${file}:${at + 1} ${line.trim()}`)
  }
  expect(found).toEqual([])
})

test.each([
  ['  margin-left: 4px;', true],
  ['  border-right-width: 1px;', true],
  ['  text-align: left;', true],
  ['  left: 0;', true],
  ["  style={{ marginLeft: '4px' }}", true],
  ['  margin-inline-start: 4px;', false],
  ['  text-align: start;', false],
  ['  inset-inline-end: 0;', false],
])('"%s" names a side: %s', (line, names) => {
  expect(namesSide('a.css', line)).toBe(names)
})
