import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { newDetector } from '../support/new-detector/new-detector'

let root: string

const list = `import type { Detector } from './detector'
import { praise } from './praise'

export const detectors: readonly Detector[] = [praise]
`

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'kindline-new-'))
  mkdirSync(join(root, 'lib/detectors'), { recursive: true })
  writeFileSync(join(root, 'lib/detectors/index.ts'), list)
  writeFileSync(join(root, 'lib/detectors/praise.ts'), '')
})

afterEach(() => rmSync(root, { recursive: true }))

test('a new detector is a file named after its sign and a line in the list', () => {
  expect(newDetector(['scope-creep'], root)).toBe(0)
  const file = readFileSync(join(root, 'lib/detectors/scope-creep.ts'), 'utf8')
  expect(file).toContain("id: 'scope-creep',\n  sender: 'client',")
  expect(readFileSync(join(root, 'lib/detectors/index.ts'), 'utf8')).toBe(
    `import type { Detector } from './detector'
import { praise } from './praise'
import { scopeCreep } from './scope-creep'

export const detectors: readonly Detector[] = [praise, scopeCreep]
`,
  )
})

test.each([
  [['no-such-sign'], 'unknown sign'],
  [['praise'], 'sign that has a detector'],
  [['stalled', 'nobody'], 'unknown sender'],
  [[], 'nothing'],
])('%j is refused: %s', (args) => {
  expect(newDetector(args, root)).toBe(2)
})
