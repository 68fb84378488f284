import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { build, type Rolldown } from 'vite'
import { expect, test } from 'vitest'
import { phrasePacks } from '../../lib/languages/phrases'

/** Bytes that the rules may take, with all their words, compressed. */
const budget = 60_000

/** What a program gains by the quick reader; Zod, which each of them holds already, is left out. */
async function quickReader(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: true,
      lib: { entry: 'lib/detectors/find-signals.ts', formats: ['es'] },
      rolldownOptions: { external: ['zod/mini'] },
    },
  })
  const [{ output }] = built as Rolldown.RolldownOutput[] as [Rolldown.RolldownOutput]
  return output.map((file) => (file.type === 'chunk' ? file.code : '')).join('')
}

test('the quick reader keeps within its budget', async () => {
  const size = gzipSync(await quickReader(), { level: 9 }).length
  // 57 kB when this was written; much less, and it was not the whole reader that was built.
  expect(size).toBeGreaterThan(40_000)
  expect(size).toBeLessThanOrEqual(budget)
}, 30_000)

function expressionsIn(value: unknown): RegExp[] {
  if (value instanceof RegExp) return [value]
  return typeof value === 'object' && value ? Object.values(value).flatMap(expressionsIn) : []
}

const folder = '.output/chrome-mv3'

test.skipIf(!existsSync(folder))(
  'no rule is in what Gmail always loads (skipped before a build)',
  () => {
    const scripts = readdirSync(`${folder}/content-scripts`).filter((name) => name.endsWith('.js'))
    const read = (path: string) => readFileSync(`${folder}/${path}`, 'utf8')
    const content = scripts.map((name) => read(`content-scripts/${name}`)).join('\n')
    // Plain letters only: how a bundle writes other characters is its own affair.
    const rules = phrasePacks
      .flatMap(expressionsIn)
      .flatMap(({ source }) => source.match(/[a-z| ]{24,}/g) ?? [])
    expect(scripts.length).toBeGreaterThan(1)
    expect(rules.length).toBeGreaterThan(100)
    expect(rules.filter((rule) => content.includes(rule))).toEqual([])
    const background = read('background.js')
    expect(rules.filter((rule) => background.includes(rule)).length).toBeGreaterThan(100)
  },
)
