import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { followThrough } from '../../lib/health/follow-through'
import { NextStep } from '../../lib/health/health'
import { nextStep } from '../../lib/health/next-step'
import { scoreSignals, totalScore } from '../../lib/health/score'
import { heldBack, type Labelled, labelledIn } from '../support/ladder/labelled'

const places = ['lib/reader/training/data', '../shared/corpus/train']
const folder = places.find((place) => existsSync(place))
const steps = NextStep.options

function stepOf({ evidence, now }: Labelled): NextStep {
  const score = totalScore(scoreSignals(evidence.signals, now))
  const followed = followThrough(evidence, now)
  return nextStep(evidence, { score, followed, answers: {} }, now).step
}

/** The share of conversations in which the step is the adviser's, and in which it is at most a rung away. */
function agreement(conversations: readonly Labelled[]): { exact: number; near: number } {
  const distances = conversations.map((one) =>
    Math.abs(steps.indexOf(stepOf(one)) - steps.indexOf(one.decision)),
  )
  const share = (most: number) =>
    distances.filter((distance) => distance <= most).length / distances.length
  return { exact: share(0), near: share(1) }
}

describe.skipIf(!folder)('the step for labelled signals is an adviser’s', () => {
  const all = folder ? labelledIn(folder) : []
  const isHeldBack = ({ writer }: Labelled) => heldBack.includes(writer)

  test('as often as it was, where weights were fitted', () => {
    const { exact, near } = agreement(all.filter((one) => !isHeldBack(one)))
    // 0.776 and 0.950 when this was written.
    expect(exact).toBeGreaterThan(0.772)
    expect(near).toBeGreaterThan(0.946)
  })

  // Of the conversations in which a mail was read as a rung, so many were given it or a rung beside it; of `part`, so
  // many were parted from. When this was written: 0.94 parted; a rung beside 0.97, 0.84, 0.88.
  test.each([
    ['part', 0, 0.88],
    ['part', 1, 0.93],
    ['reprice', 1, 0.8],
    ['talk', 1, 0.85],
  ] as const)(
    'and a mail is read as %s, %i beside, by those who were told so',
    (rung, most, floor) => {
      const read = all.filter(({ evidence }) => evidence.taken.some(({ step }) => step === rung))
      const fit = read.filter(
        ({ decision }) => Math.abs(steps.indexOf(decision) - steps.indexOf(rung)) <= most,
      )
      expect(read.length).toBeGreaterThan(50)
      expect(fit.length / read.length).toBeGreaterThan(floor)
    },
  )

  test.each(['en', 'ko'])('as often as it was, with writers it has not seen: %s', (language) => {
    const unseen = all.filter((one) => isHeldBack(one) && one.language === language)
    const { exact, near } = agreement(unseen)
    // en 0.721 and 0.911, ko 0.735 and 0.900 when this was written.
    expect(exact).toBeGreaterThan(0.716)
    expect(near).toBeGreaterThan(0.897)
  })
})
