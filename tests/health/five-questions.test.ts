import { describe, expect, test } from 'vitest'
import type { SignalType } from '../../lib/detectors/signal'
import { answerQuestions, Question, signsOf } from '../../lib/health/questions/five-questions'
import { now, signal } from './signals'

const told = (signs: [SignalType, number][], mails = 10) => {
  const signals = signs.map(([type, daysAgo]) => signal(type, daysAgo))
  const answers = answerQuestions(signals, mails, {}, now)
  return Object.fromEntries(answers.map(({ question, told }) => [question, told]))
}

describe('answers from the mail', () => {
  test.each(Question.options)('%s: one is a slip, two are a habit', (question) => {
    const [type] = signsOf[question]
    if (!type) throw new Error(question)
    expect(told([[type, 1]])[question]).toBe('no')
    expect(
      told([
        [type, 9],
        [type, 1],
      ])[question],
    ).toBe('yes')
  })

  test('a meeting that both sides say was missed is one', () => {
    const signals = [signal('no-show', 2), signal('no-show', 1, { retold: true })]
    const answers = answerQuestions(signals, 10, {}, now)
    expect(answers.find(({ question }) => question === 'meetings')?.told).toBe('no')
  })

  test('what ended long ago is no habit', () => {
    const year: [SignalType, number][] = [
      ['cancellation', 370],
      ['no-show', 365],
      ['cancellation', 360],
    ]
    expect(told(year).meetings).toBe('no')
  })

  test('too little mail says nothing, unless it shows the habit', () => {
    expect(told([], 2)).toMatchObject({ budget: 'unknown', payment: 'unknown' })
    const two: [SignalType, number][] = [
      ['scope-creep', 2],
      ['scope-creep', 1],
    ]
    expect(told(two, 2)).toMatchObject({ budget: 'yes', advice: 'unknown' })
  })

  test('come with their messages, oldest first, up to now', () => {
    const signals = [signal('stalled', 1), signal('stalled', 5), signal('stalled', -2)]
    const answers = answerQuestions(signals, 9, {}, now)
    expect(answers.find(({ question }) => question === 'holdups')?.messages).toEqual([
      signals[1]?.message,
      signals[0]?.message,
    ])
  })
})

test('the owner’s answer holds before the mail’s, which is kept beside it', () => {
  const signals = [signal('scope-creep', 2), signal('scope-creep', 1)]
  const [budget, meetings] = answerQuestions(signals, 9, { budget: 'no' }, now)
  expect(budget).toMatchObject({ told: 'yes', own: 'no' })
  expect(meetings).not.toHaveProperty('own')
})
