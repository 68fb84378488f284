import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { TalkMessage } from '../../lib/detectors/detector'
import { findSignals } from '../../lib/detectors/find-signals'
import { detectors } from '../../lib/detectors/index'
import { parseHours } from '../../lib/settings/working-time'
import { written } from './written-mails'

const workingTime = { zone: 'Asia/Seoul', week: parseHours('Mon-Fri 09:00-18:00'), holidays: [] }

const texts = Object.values(written).flatMap(({ hits, misses }) =>
  [...hits, ...misses].map(({ text }) => text),
)

const anyTalk = fc
  .array(
    fc.record({
      thread: fc.constantFrom('a', 'b'),
      role: fc.constantFrom<TalkMessage['role'][]>('client', 'owner'),
      at: fc.integer({ min: 0, max: 2_000_000_000_000 }),
      subject: fc.string({ maxLength: 40 }),
      newText: fc.oneof(
        fc.constantFrom(...texts),
        fc.string({ unit: 'grapheme', maxLength: 300 }),
        fc.array(fc.constantFrom(...texts), { maxLength: 4 }).map((some) => some.join('\n')),
      ),
    }),
    { maxLength: 12 },
  )
  .map((talk) => talk.map((message, key) => ({ ...message, key: `${key}` })))

test.each(detectors)('$id stands in the file of its name', async (detector) => {
  const module = await import(`../../lib/detectors/${detector.id}.ts`)
  expect(Object.values(module)).toContain(detector)
  const list = readFileSync(new URL('../../lib/detectors/index.ts', import.meta.url), 'utf8')
  expect(list).toContain(`from './${detector.id}'`)
})

test('signals are well formed for any talk', () => {
  fc.assert(
    fc.property(anyTalk, (talk) => {
      const signals = findSignals(talk, workingTime)
      const keys = signals.map(({ message, type }) => `${message} ${type}`)
      expect(new Set(keys).size).toBe(keys.length)
      expect(signals.map(({ at }) => at)).toEqual(
        signals.map(({ at }) => at).toSorted((a, b) => a - b),
      )
      for (const { message, quote } of signals) {
        expect(talk.find(({ key }) => key === message)?.newText).toContain(quote)
      }
    }),
  )
})

test('the order in which messages are given does not matter', () => {
  const shuffled = anyTalk.chain((talk) =>
    fc.tuple(
      fc.constant(talk),
      fc.shuffledSubarray(talk, { minLength: talk.length, maxLength: talk.length }),
    ),
  )
  fc.assert(
    fc.property(shuffled, ([talk, other]) => {
      expect(findSignals(other, workingTime)).toEqual(findSignals(talk, workingTime))
    }),
  )
})

test.each([
  ['letters', 'a'],
  ['spaces', ' '],
  ['lines', '\n'],
  ['digits', '1'],
  ['amounts', '1,'],
  ['marks', '?!.'],
  ['apostrophes', '’'],
  ['words', 'can we '],
  ['not', "isn't not "],
  ['Hangul', '못 가요 내일 '],
  ['syllables', '취'],
  ['mail', 'invoice was due on the 4th, please pay '],
])('100 kB of %s are read to their end', (_, piece) => {
  const newText = piece.repeat(Math.ceil(100_000 / piece.length))
  for (const role of ['client', 'owner'] as const) {
    const earlier = { key: '0', thread: 't', role: 'owner' as const, at: 0, subject: '', newText }
    const found = findSignals([earlier, { ...earlier, key: '1', role, at: 1 }], workingTime)
    expect(found.every(({ quote }) => newText.includes(quote))).toBe(true)
  }
})
