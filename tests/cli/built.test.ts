import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { answer, entry } from './mail'
import { file, run } from './run'

const program = '.output/cli/kindline.mjs'
const absent = !existsSync(program)

/** The machine's own Node, which may be older than the one that the project pins. */
const machinesNode = (process.env.PATH ?? '')
  .split(':')
  .filter((folder) => !folder.includes('node_modules'))
  .map((folder) => `${folder}/node`)
  .find((path) => existsSync(path))
const nodes = [process.execPath, machinesNode ?? process.execPath]

test.skipIf(absent).each(nodes)(
  'the built program reports the same on %s (skipped before a build)',
  async (node) => {
    const mbox = file('built.mbox', [entry(), answer(), entry(), answer()].join(''))
    const args = [
      '--json',
      '--reader',
      'quick',
      '--owner',
      'jo@jo-design.example',
      '--tz',
      'UTC',
      '--now',
      '2026-03-11',
      mbox,
    ]
    const built = JSON.parse(execFileSync(node, [program, ...args], { encoding: 'utf8' }))
    const here = JSON.parse((await run(...args)).out)
    expect({ ...built, stats: { ...built.stats, seconds: 0 } }).toEqual({
      ...here,
      stats: { ...here.stats, seconds: 0 },
    })
  },
)

test.skipIf(absent)('its exit status and streams (skipped before a build)', () => {
  const wrong = spawnSync(process.execPath, [program, '--nonsense'], { encoding: 'utf8' })
  expect([wrong.status, wrong.stdout]).toEqual([2, ''])
  expect(wrong.stderr).toMatch(/^kindline: .*\n/)
  const missing = spawnSync(process.execPath, [program, 'absent.mbox'], { encoding: 'utf8' })
  expect(missing.status).toBe(1)
  const help = spawnSync(process.execPath, [program, '--help'], { encoding: 'utf8' })
  expect([help.status, help.stderr]).toEqual([0, ''])
})
