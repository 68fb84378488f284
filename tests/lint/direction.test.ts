import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'

/** Words of CSS that mean a side of the screen; `rect` and gradients aside, none is needed. */
const sides =
  /(?:^|[\s;{'"])(?:(?:margin|padding|border|inset|scroll-(?:margin|padding))-(?:left|right)[\w-]*|left|right|(?:margin|padding|border)(?:Left|Right)\w*)\s*:|(?:text-align|float|clear)\s*:\s*['"]?(?:left|right)\b/

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
      if (sides.test(line)) found.push(`${file}:${at + 1} ${line.trim()}`)
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
  expect(sides.test(line)).toBe(names)
})
