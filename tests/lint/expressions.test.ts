import { globSync, readFileSync } from 'node:fs'
import { parseSync } from 'vite'
import { expect, test } from 'vitest'

// The checker's other back ends need a Java machine or a binary of their own.
process.env.RECHECK_BACKEND = 'pure'
const { checkSync } = await import('recheck')

const unbounded = /[^\\](?:[*+]|\{\d+,\})/

interface Node {
  type?: string
  regex?: { pattern: string; flags: string }
}

/** Every regular expression written in a file. */
function* expressionsIn(node: unknown): Generator<{ pattern: string; flags: string }> {
  if (typeof node !== 'object' || node === null) return
  const { type, regex } = node as Node
  if (type === 'Literal' && regex) yield regex
  for (const child of Object.values(node)) yield* expressionsIn(child)
}

const files = globSync('{lib,components,entrypoints}/**/*.{ts,tsx}')
const expressions = files.flatMap((file) => {
  const { program } = parseSync(file, readFileSync(file, 'utf8'))
  return [...expressionsIn(program)].map((one) => [file, one.pattern, one.flags] as const)
})

/** Bounded repetition costs a bounded number of steps at each place: only the others are checked. */
const open = expressions.filter(([, pattern]) =>
  unbounded.test(pattern.replace(/\[(?:\\.|[^\]])*\]/g, 'c')),
)

test('there is something to check', () => {
  expect(expressions.length).toBeGreaterThan(100)
  expect(checkSync('(a+)+$', '').status).toBe('vulnerable')
})

test.each(open)(
  '%s: /%s/%s runs in linear time',
  (_, pattern, flags) => {
    expect(checkSync(pattern, flags, { timeout: 30_000 }).status).toBe('safe')
  },
  60_000,
)
