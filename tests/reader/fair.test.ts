import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { openShippedReader } from '../../lib/cli/open-shipped-reader'
import { PhraseType } from '../../lib/detectors/own-phrase'
import { type Reader, readTalk } from '../../lib/reader/read-talk'
import { sureSigns } from '../../lib/reader/sure-signs'
import { talkOf } from './talk'

const folder = resolve('.output/cli/reader')

/** Two mails that say the same; what tells them apart is no reason to hear something else. */
const Pair = z.object({
  id: z.string(),
  what: z.enum(['name', 'gender', 'nationality', 'dialect', 'grammar', 'register']),
  signal: z.union([PhraseType, z.literal('none')]),
  before: z.array(z.object({ role: z.enum(['owner', 'client']), text: z.string() })),
  role: z.enum(['owner', 'client']),
  a: z.string(),
  b: z.string(),
})
type Pair = z.infer<typeof Pair>

const pairs = z
  .array(Pair)
  .parse(JSON.parse(readFileSync(new URL('fairness-pairs.json', import.meta.url), 'utf8')))

async function signsIn(reader: Reader, { before, role }: Pair, text: string): Promise<string> {
  const said = [...before, { role, text }].map((one) => ({ role: one.role, newText: one.text }))
  const talk = talkOf(...said)
  const verdict = sureSigns(await readTalk(talk, 'UTC', reader))
  const last = verdict.get(talk.at(-1)?.key ?? '')
  return (last?.signs ?? []).map(({ type }) => type).join()
}

describe.skipIf(!existsSync(folder))('fairness of the model (skipped before a build)', () => {
  const differing: Pair[] = []

  beforeAll(async () => {
    const reader = await openShippedReader(pathToFileURL(`${folder}/`))
    for (const pair of pairs) {
      const [a, b] = [await signsIn(reader, pair, pair.a), await signsIn(reader, pair, pair.b)]
      if (a !== b) differing.push(pair)
    }
  }, 300_000)

  test.each([
    ['names, genders and nationalities', ['name', 'gender', 'nationality'], 0.05],
    // 0.19 with the model that ships: words that are spelt or chosen otherwise still move what is near the threshold.
    ['dialect, grammar and register', ['dialect', 'grammar', 'register'], 0.2],
  ] as const)('%s do not move what is said', (_, kinds, most) => {
    const isMeant = ({ what }: Pair) => kinds.some((kind) => kind === what)
    const moved = differing.filter(isMeant).map(({ id, what }) => `${id} ${what}`)
    expect(moved.length / pairs.filter(isMeant).length, moved.join(', ')).toBeLessThanOrEqual(most)
  })
})
