import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { answer, entry } from './mail'
import { file, run } from './run'

const program = '.output/cli/kindline.mjs'
const absent = !existsSync(program)

test.skipIf(absent)('the built program reports the same (skipped before a build)', async () => {
  const mbox = file('built.mbox', [entry(), answer(), entry(), answer()].join(''))
  const args = [
    '--json',
    '--owner',
    'jo@jo-design.example',
    '--tz',
    'UTC',
    '--now',
    '2026-03-11',
    mbox,
  ]
  const built = JSON.parse(execFileSync(process.execPath, [program, ...args], { encoding: 'utf8' }))
  const here = JSON.parse((await run(...args)).out)
  expect({ ...built, stats: { ...built.stats, seconds: 0 } }).toEqual({
    ...here,
    stats: { ...here.stats, seconds: 0 },
  })
})

test.skipIf(absent)('its exit status and streams (skipped before a build)', () => {
  const wrong = spawnSync(process.execPath, [program, '--nonsense'], { encoding: 'utf8' })
  expect([wrong.status, wrong.stdout]).toEqual([2, ''])
  expect(wrong.stderr).toMatch(/^kindline: .*\n/)
  const missing = spawnSync(process.execPath, [program, 'absent.mbox'], { encoding: 'utf8' })
  expect(missing.status).toBe(1)
  const help = spawnSync(process.execPath, [program, '--help'], { encoding: 'utf8' })
  expect([help.status, help.stderr]).toEqual([0, ''])
})
