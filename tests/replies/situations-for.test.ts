import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { SignalType } from '../../lib/detectors/signal'
import { NextStep } from '../../lib/health/health'
import type { Situation } from '../../lib/replies/situation'
import { situationsFor } from '../../lib/replies/situations-for'
import { anySignals, now, signal } from '../health/signals'

const offered = (step: NextStep, ...types: SignalType[]) =>
  situationsFor(
    step,
    types.map((type, index) => signal(type, types.length - index, { ordinal: index + 1 })),
    now,
  )

test.each<[NextStep, SignalType[], Situation[]]>([
  ['none', ['praise'], ['thanks-praise', 'check-in', 'feedback-date']],
  ['observe', ['cancellation'], ['meeting-moved', 'check-in', 'feedback-date']],
  ['observe', ['cancellation', 'no-show'], ['check-in', 'feedback-date', 'talk-over']],
  [
    'boundary',
    ['payment-chase', 'payment-chase'],
    ['payment-reminder-again', 'talk-over', 'check-in'],
  ],
  ['boundary', ['scope-creep', 'scope-creep'], ['extra-work', 'talk-over', 'check-in']],
  ['boundary', ['urgency', 'hostility'], ['hostile-mail', 'urgent-request', 'talk-over']],
  ['boundary', ['stalled', 'praise'], ['feedback-date', 'talk-over', 'check-in']],
  ['boundary', ['advice-rejected'], ['advice-given', 'talk-over', 'check-in']],
  ['boundary', ['praise'], ['talk-over', 'thanks-praise', 'check-in']],
  [
    'talk',
    ['payment-chase', 'cancellation'],
    ['talk-over', 'payment-reminder-again', 'feedback-date'],
  ],
  ['talk', ['cancellation'], ['talk-over', 'feedback-date', 'working-hours']],
  ['talk', ['stalled', 'hostility'], ['talk-over', 'hostile-mail', 'feedback-date']],
  ['reprice', ['payment-chase', 'scope-creep'], ['new-terms', 'talk-over', 'extra-work']],
  ['part', ['payment-chase', 'hostility'], ['parting', 'talk-over', 'hand-over']],
])('%s after %j: %j', (step, types, situations) => {
  expect(offered(step, ...types)).toEqual(situations)
})

test('extra work of long ago is not quoted for now', () => {
  expect(situationsFor('boundary', [signal('scope-creep', 120)], now)[0]).toBe('talk-over')
})

test.each<[NextStep, SignalType[], Situation[]]>([
  ['none', [], ['payment-reminder', 'check-in', 'feedback-date']],
  ['none', ['praise'], ['payment-reminder', 'thanks-praise', 'check-in']],
  ['observe', ['cancellation'], ['payment-reminder', 'meeting-moved', 'check-in']],
  ['boundary', ['stalled'], ['payment-reminder', 'feedback-date', 'talk-over']],
  ['boundary', ['payment-delay'], ['payment-delay', 'talk-over', 'check-in']],
  ['talk', ['stalled'], ['talk-over', 'feedback-date', 'working-hours']],
  ['part', ['hostility'], ['parting', 'talk-over', 'hand-over']],
])('a bill past its day, with the step %s and %j: %j', (step, types, situations) => {
  const signals = types.map((type, index) => signal(type, types.length - index))
  expect(situationsFor(step, signals, now, 'payment-reminder')).toEqual(situations)
})

const reminders: readonly Situation[] = ['payment-reminder', 'payment-reminder-again']

test('no reply belies the step: nobody who parts sends a reminder, nobody who talks just moves a meeting', () => {
  fc.assert(
    fc.property(anySignals(), fc.constantFrom(...NextStep.options), (signals, step) => {
      const offers = situationsFor(step, signals, now)
      expect(offers).toHaveLength(3)
      expect(new Set(offers).size).toBe(offers.length)
      if (step === 'part') expect(offers.filter((one) => reminders.includes(one))).toEqual([])
      if (step === 'talk') expect(offers).not.toContain('meeting-moved')
      expect(offers.includes('parting')).toBe(step === 'part')
      expect(offers.includes('new-terms')).toBe(step === 'reprice')
    }),
  )
})
