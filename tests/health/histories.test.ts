import { expect, test } from 'vitest'
import { assess, type ClientRecord } from '../../lib/health/assess'
import { type History, readHistories } from './histories'

const histories = readHistories()

/** A history as health knows it: each message under its time, for no two are sent at once. */
function recordOf({ messages, signals, tried = [] }: History): ClientRecord {
  return {
    mails: messages.map(({ from, at }) => ({ key: at, role: from, at: Date.parse(at) })),
    signals: signals.map(({ type, at, detail = {} }) => {
      const { minutesOutside, ...others } = detail
      const outside = minutesOutside === undefined ? {} : { outsideMinutes: minutesOutside }
      return {
        type,
        message: at,
        at: Date.parse(at),
        quote: 'as said',
        detail: { ...others, ...outside },
      }
    }),
    taken: tried.map(({ step, at }) => ({
      step,
      message: at,
      at: Date.parse(at),
      quote: 'as said',
    })),
  }
}

const judged = histories.map((history) => ({
  ...history,
  health: assess(recordOf(history), Date.parse(history.now)),
}))

test('there are thirty histories or more', () => {
  expect(histories.length).toBeGreaterThanOrEqual(30)
})

test.each(judged)('$name', ({ bands, steps, health, why, name }) => {
  console.log(`${bands.includes(health.band as never) ? 'ok ' : 'BAD'} ${steps.includes(health.nextStep as never) ? 'ok ' : 'BAD'} | ${name} | want ${bands}/${steps} got ${health.score} ${health.band}/${health.nextStep} (${health.because}) | ${health.ledger.map((r) => `${r.source}×${r.count} ${r.points}`).join(', ')} | ${health.followed.map((f) => f.taken.step + ':' + f.outcome)} | ${why}`)
})
