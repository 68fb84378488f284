import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { newDetector } from '../support/new-detector/new-detector'

let root: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'kindline-new-'))
  mkdirSync(join(root, 'lib'))
  cpSync('lib/detectors', join(root, 'lib/detectors'), { recursive: true })
})

afterEach(() => rmSync(root, { recursive: true }))

test('a new detector is a file named after its sign and a line in the list', () => {
  expect(newDetector(['scope-creep'], root)).toBe(0)
  const file = readFileSync(join(root, 'lib/detectors/scope-creep.ts'), 'utf8')
  expect(file).toContain("id: 'scope-creep',\n  sender: 'client',")
  const list = readFileSync(join(root, 'lib/detectors/index.ts'), 'utf8')
  expect(list).toContain("import { scopeCreep } from './scope-creep'\n")
  expect(list).toMatch(/praise, scopeCreep\]\n$/)
})

test.each([
  [['no-such-sign'], 'unknown sign'],
  [['praise'], 'sign that has a detector'],
  [['stalled', 'nobody'], 'unknown sender'],
  [[], 'nothing'],
])('%j is refused: %s', (args) => {
  expect(newDetector(args, root)).toBe(2)
})
