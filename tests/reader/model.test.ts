import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { openShippedReader } from '../../lib/cli/open-shipped-reader'
import { blocksOf } from '../../lib/reader/encode/blocks'
import { inputsOf } from '../../lib/reader/encode/inputs'
import { windowsOf } from '../../lib/reader/encode/windows'
import { probabilityOf } from '../../lib/reader/judge/scores'
import type { Reader } from '../../lib/reader/read-talk'
import { talkOf } from './talk'

const folder = resolve('.output/cli/reader')

/** What 8 bits for a whole window may move a probability by. */
const rounding = 0.05

const said = [
  'Could you send the second draft on Monday?',
  'Gladly. It will be with you by noon.',
  '화요일 회의는 다음 주로 미뤄야 할 것 같아요.',
  'And would you add the shop as well, since you are at it?',
]

/** The model's scores of a talk that fits into one window. */
async function scoresOf(reader: Reader, ...texts: string[]) {
  const [window, ...more] = windowsOf(blocksOf(talkOf(...texts), 'UTC', reader.vocabulary))
  if (!window || more.length > 0) throw new Error('Not one window')
  return reader.run(inputsOf(window))
}

test.skipIf(!existsSync(folder))(
  'in the model that ships no message’s score hangs on later mail (skipped before a build)',
  async () => {
    const reader = await openShippedReader(pathToFileURL(`${folder}/`))
    const signs = reader.model.signals.length
    const whole = await scoresOf(reader, ...said)
    expect(whole.signals).toHaveLength(said.length * signs)
    expect(whole.client).toHaveLength(said.length)
    expect(whole.vectors).toHaveLength(said.length * signs * 384)
    const first = await scoresOf(reader, ...said.slice(0, 2))
    first.signals.forEach((score, place) => {
      const later = whole.signals[place] ?? Number.NaN
      expect(Math.abs(probabilityOf(score) - probabilityOf(later))).toBeLessThan(rounding)
    })
  },
  60_000,
)
