import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Block } from '../../lib/reader/encode/blocks'
import { inputsOf } from '../../lib/reader/encode/inputs'
import { type Window, windowsOf } from '../../lib/reader/encode/windows'

const block = (length: number, message: number): Block => ({
  message,
  ids: Array.from({ length }, (_, piece) => piece),
  words: Array.from({ length }, () => undefined),
  role: message % 2,
  gap: 1,
  hour: 9,
  weekday: 0,
})
const blocks = fc
  .array(fc.integer({ min: 1, max: 320 }), { maxLength: 40 })
  .map((lengths) => lengths.map(block))
const judged = ({ blocks, fresh }: Window) => blocks.slice(fresh)
const lengthOf = (some: readonly Block[]) => some.reduce((sum, { ids }) => sum + ids.length, 0)

test('every block is judged in one window, in order', () => {
  fc.assert(
    fc.property(blocks, (given) => {
      expect(windowsOf(given).flatMap(judged)).toEqual(given)
    }),
  )
})

test('no window is longer than the model, and its context is the mail just before', () => {
  fc.assert(
    fc.property(blocks, (given) => {
      for (const { blocks: all, fresh } of windowsOf(given)) {
        expect(lengthOf(all)).toBeLessThanOrEqual(512)
        const context = all.slice(0, fresh)
        expect(lengthOf(context)).toBeLessThanOrEqual(192)
        const at = all[fresh]?.message ?? 0
        expect(context.map(({ message }) => message)).toEqual(
          context.map((_, place) => at - context.length + place),
        )
      }
    }),
  )
})

test('later mail moves nothing that was read in a full window', () => {
  fc.assert(
    fc.property(blocks, blocks, (given, more) => {
      const before = windowsOf(given).slice(0, -1)
      const added = more.map((one) => ({ ...one, message: one.message + given.length }))
      expect(windowsOf([...given, ...added]).slice(0, before.length)).toEqual(before)
    }),
  )
})

test('the inputs say where each block begins and which piece is of which', () => {
  const { ids, block: of, start, role } = inputsOf({ blocks: [block(2, 0), block(3, 1)], fresh: 0 })
  expect([...ids]).toEqual([0, 1, 0, 1, 2])
  expect([...of]).toEqual([0, 0, 1, 1, 1])
  expect([...start]).toEqual([0, 2])
  expect([...role]).toEqual([0, 1])
})
