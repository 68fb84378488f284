import { describe, expect, test } from 'vitest'
import { type Example, heedOwner, type Learnt } from '../../lib/reader/learnt'
import { readerModel } from '../../lib/reader/model'
import { isSure } from '../../lib/reader/sure-signs'
import type { ReadSign } from '../../lib/reader/verdict'

const east = [100, 0, 0]
/** A little off, and well off. */
const eastByNorth = [100, 20, 0]
const northEast = [100, 100, 0]

const sign = (vector: number[], probability = 0.99): ReadSign => ({
  type: 'urgency',
  probability,
  quote: 'now',
  vector,
})
const example = (more: Partial<Example> = {}): Example => ({
  type: 'urgency',
  message: '7',
  person: 'me mina',
  model: 'm',
  vector: east,
  ...more,
})

/** Whether a sign in message 1 of a person is said for sure, and not like one that was dismissed. */
function isSaid(one: ReadSign, learnt: Partial<Learnt> = {}, person = 'me mina'): boolean {
  const verdict = new Map([['1', { message: '1', model: 'm', clientProbability: 1, signs: [one] }]])
  const heeded = heedOwner(verdict, person, { dismissed: [], wanted: [], ...learnt })
  return (heeded.get('1')?.signs ?? []).some((said) => isSure(said) && !said.alike)
}

test('with nothing learnt, a sign is said from its threshold on', () => {
  const threshold = readerModel.thresholds.urgency
  expect(isSaid(sign(east, threshold))).toBe(true)
  expect(isSaid(sign(east, threshold - 0.01))).toBe(false)
})

describe('a sign like one that was dismissed', () => {
  test('is not said of the same client any more', () => {
    expect(isSaid(sign(eastByNorth), { dismissed: [example()] })).toBe(false)
    expect(isSaid(sign(northEast), { dismissed: [example()] })).toBe(true)
  })

  test('is still said of others, until several were dismissed', () => {
    const two = [example(), example({ message: '8', person: 'me bo' })]
    expect(isSaid(sign(eastByNorth), { dismissed: two }, 'me ana')).toBe(true)
    const three = [...two, example({ message: '9' })]
    expect(isSaid(sign(eastByNorth), { dismissed: three }, 'me ana')).toBe(false)
    expect(isSaid(sign(northEast), { dismissed: three }, 'me ana')).toBe(true)
  })

  test('names the messages of those that it is like', () => {
    const dismissed = [example(), example({ message: '8', vector: northEast })]
    const verdict = { message: '1', model: 'm', clientProbability: 1, signs: [sign(eastByNorth)] }
    const heeded = heedOwner(new Map([['1', verdict]]), 'me mina', { dismissed, wanted: [] })
    expect(heeded.get('1')?.signs).toEqual([{ ...sign(eastByNorth), alike: ['7'] }])
  })

  test('is said if it is of another type, or another model saw the example', () => {
    expect(isSaid(sign(east), { dismissed: [example({ type: 'stalled' })] })).toBe(true)
    expect(isSaid(sign(east), { dismissed: [example({ model: 'other' })] })).toBe(true)
  })

  test('stays where the owner dismissed it, so that it can be taken back', () => {
    expect(isSaid(sign(east), { dismissed: [example({ message: '1' })] })).toBe(true)
  })
})

test('a faint sign counts if it is like what the owner takes for one', () => {
  expect(isSaid(sign(eastByNorth, 0.2), { wanted: [example()] })).toBe(true)
  expect(isSaid(sign(northEast, 0.2), { wanted: [example()] })).toBe(false)
})

test('a sign without any direction is like nothing', () => {
  expect(isSaid(sign([0, 0, 0]), { dismissed: [example({ vector: [0, 0, 0] })] })).toBe(true)
})
