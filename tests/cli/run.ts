import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import * as z from 'zod/mini'
import { main } from '../../lib/cli/main'
import { openShippedReader } from '../../lib/cli/open-shipped-reader'

const folder = mkdtempSync(join(tmpdir(), 'kindline-cli-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Writes a file for this test file's run. @returns its path. */
export function file(name: string, content: string): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

/** The program in this process, with all that it wrote; the quick rules read unless told otherwise. */
export async function run(
  ...args: string[]
): Promise<{ status: number; out: string; error: string }> {
  const out: string[] = []
  const error: string[] = []
  const status = await main(['--reader', 'quick', ...args], {
    out: (text) => out.push(text),
    error: (text) => error.push(text),
    openReader: () => openShippedReader(new URL('../../.output/cli/reader/', import.meta.url)),
  })
  return { status, out: out.join('\n'), error: error.join('\n') }
}

const Signal = z.strictObject({
  type: z.string(),
  messageId: z.string(),
  threadId: z.string(),
  at: z.iso.datetime(),
  quote: z.string(),
  points: z.int(),
  reason: z.string().check(z.minLength(3)),
})
const Client = z.strictObject({
  id: z.string(),
  name: z.string(),
  addresses: z.array(z.string()),
  health: z.strictObject({
    score: z.nullable(z.int().check(z.gte(0), z.lte(100))),
    band: z.enum(['healthy', 'watch', 'strained', 'critical', 'unknown']),
    confidence: z.enum(['low', 'medium', 'high']),
    trend: z.enum(['rising', 'steady', 'falling']),
  }),
  nextStep: z.enum(['none', 'observe', 'boundary', 'talk', 'reprice', 'part']),
  signals: z.array(Signal),
  otherPoints: z.array(
    z.strictObject({ reason: z.string(), points: z.int(), messageIds: z.array(z.string()) }),
  ),
})
const Skipped = z.strictObject({ address: z.string(), messages: z.int(), reason: z.string() })
/** The JSON that the command line promises. */
const Report = z.strictObject({
  clients: z.array(Client),
  skipped: z.array(Skipped),
  stats: z.strictObject({ messages: z.int(), unreadable: z.int(), seconds: z.number() }),
})

export async function report(...args: string[]): Promise<z.infer<typeof Report>> {
  const { status, out, error } = await run('--json', ...args)
  if (status !== 0) throw new Error(error)
  return Report.parse(JSON.parse(out))
}
