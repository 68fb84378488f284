import { describe, expect, test } from 'vitest'
import { changed, type Judgement, noteState, nothingJudged } from '../../lib/clients/judgement'

const note = { text: 'Worth it', until: 1000 }
const full: Judgement = { answers: { budget: 'no' }, standing: 'resting', note, zone: 'Asia/Seoul' }

describe('a change', () => {
  test('leaves what it does not name', () => {
    expect(changed(full, {})).toEqual(full)
    expect(changed(full, { standing: 'active' })).toEqual({ ...full, standing: 'active' })
    expect(changed(nothingJudged, { note })).toEqual({ ...nothingJudged, note })
  })

  test('takes back with null', () => {
    const { note: _, ...noteless } = full
    expect(changed(full, { note: null })).toEqual(noteless)
    expect(changed(full, { zone: null })).not.toHaveProperty('zone')
    expect(changed(full, { answers: { budget: null } }).answers).toEqual({})
  })

  test('of one answer leaves the others, so that two in a row are both kept', () => {
    const first = changed(nothingJudged, { answers: { budget: 'no' } })
    const second = changed(first, { answers: { holdups: 'yes' } })
    expect(second.answers).toEqual({ budget: 'no', holdups: 'yes' })
    expect(changed(second, { answers: { budget: null } }).answers).toEqual({ holdups: 'yes' })
  })
})

test('a note holds until its day, then asks again', () => {
  expect([999, 1000, 5000].map((now) => noteState(full, now))).toEqual(['holds', 'over', 'over'])
  expect(noteState(nothingJudged, 0)).toBe('none')
})
