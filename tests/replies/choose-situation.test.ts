import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type SignalDetail, SignalType } from '../../lib/detectors/signal'
import { chooseSituations } from '../../lib/replies/choose-situation'
import type { Situation } from '../../lib/replies/situation'

const DAY = 86_400_000
const NOW = 1_772_800_000_000

function sign(type: SignalType, daysAgo: number, detail: SignalDetail = {}) {
  return { type, at: NOW - daysAgo * DAY, detail }
}

const lateAsk = (daysAgo: number) => sign('after-hours', daysAgo, { asks: true })
const chase = (daysAgo: number, ordinal: number) => sign('payment-chase', daysAgo, { ordinal })

const cases: [string, ReturnType<typeof sign>[], Situation[]][] = [
  ['nothing', [], ['check-in']],
  ['praise', [sign('praise', 2)], ['thanks-praise']],
  [
    'praise, then a payment',
    [sign('praise', 5), sign('paid', 1)],
    ['thanks-payment', 'thanks-praise'],
  ],
  ['praise long past', [sign('praise', 40)], ['check-in']],
  ['a payment put off', [sign('payment-delay', 3)], ['payment-delay']],
  ['a payment put off weeks ago', [sign('payment-delay', 20)], ['payment-reminder']],
  ['put off after a reminder', [chase(9, 1), sign('payment-delay', 3)], ['payment-delay']],
  ['three reminders', [chase(30, 1), chase(20, 2), chase(6, 3)], ['payment-final']],
  ['one meeting missed', [sign('no-show', 1)], ['meeting-missed']],
  ['two reminders', [chase(20, 1), chase(6, 2)], ['payment-reminder-again']],
  ['a reminder, then paid', [chase(20, 1), sign('paid', 6)], ['thanks-payment']],
  ['a reminder after the payment', [sign('paid', 30), chase(1, 1)], ['payment-reminder-again']],
  ['one meeting moved', [sign('cancellation', 1)], ['meeting-moved']],
  ['one meeting moved long ago', [sign('cancellation', 60)], ['check-in']],
  ['two meetings moved', [sign('cancellation', 60), sign('cancellation', 1)], ['meeting-policy']],
  ['moved and missed', [sign('cancellation', 9), sign('no-show', 1)], ['meeting-policy']],
  [
    'a notice and a mail about one move',
    [sign('cancellation', 1), sign('cancellation', 0.9)],
    ['meeting-moved'],
  ],
  ['one late question', [lateAsk(1)], ['check-in']],
  ['two mails in one evening', [lateAsk(1), lateAsk(0.95)], ['check-in']],
  ['late questions on two evenings', [lateAsk(8), lateAsk(1)], ['working-hours']],
  [
    'late mail that asks nothing',
    [1, 2, 3].map((day) => sign('after-hours', day, { asks: false })),
    ['check-in'],
  ],
  ['signs older than ninety days', [chase(95, 3), lateAsk(93), lateAsk(91)], ['check-in']],
  [
    'praise from a client who presses',
    [sign('scope-creep', 3), sign('praise', 1)],
    ['check-in', 'thanks-praise'],
  ],
  [
    'much at once',
    [lateAsk(1), lateAsk(9), sign('cancellation', 2), sign('praise', 1), chase(4, 2)],
    ['payment-reminder-again', 'meeting-moved', 'working-hours'],
  ],
]

test.each(cases)('%s', (_, signals, situations) => {
  expect(chooseSituations(signals, NOW)).toEqual(situations)
  expect(chooseSituations(signals.toReversed(), NOW)).toEqual(situations)
})

test('there are one to three situations, all different', () => {
  const signal = fc
    .tuple(fc.constantFrom(...SignalType.options), fc.nat(120), fc.boolean())
    .map(([type, daysAgo, asks]) => sign(type, daysAgo, { asks }))
  fc.assert(
    fc.property(fc.array(signal, { maxLength: 20 }), (signals) => {
      const chosen = chooseSituations(signals, NOW)
      expect(chosen.length).toBeGreaterThan(0)
      expect(chosen.length).toBeLessThanOrEqual(3)
      expect(new Set(chosen).size).toBe(chosen.length)
    }),
  )
})
