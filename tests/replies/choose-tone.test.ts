import { expect, test } from 'vitest'
import { NextStep } from '../../lib/health/health'
import { chooseTone } from '../../lib/replies/choose-tone'
import { Tone } from '../../lib/replies/tone'

test('the tone is the step’s, and never the one that was sent last', () => {
  expect(chooseTone('observe', undefined)).toBe('warm')
  expect(chooseTone('boundary', undefined)).toBe('neutral')
  expect(chooseTone('boundary', 'neutral')).toBe('firm')
  for (const step of NextStep.options)
    for (const last of Tone.options) expect(chooseTone(step, last)).not.toBe(last)
})
