import { NextStep } from '../../../lib/health/health'
import { ladderFacts, readLadderFacts } from '../../../lib/health/ladder/ladder-facts'
import { rungs } from '../../../lib/health/ladder/step-weights'
import { heldBack, labelledIn } from './labelled'

/** How strongly weights are pulled towards 0, as if so many conversations spoke for that. */
const PULL = 2
const ROUNDS = 600
const STEP = 0.1

interface Example {
  /** The facts, and a 1 at the end for where the scale starts. */
  facts: number[]
  rung: number
}

/**
 * Prints the table of `lib/health/ladder/step-weights.ts`: a multinomial logistic regression of the labelled step on
 * the ladder's facts, by gradient descent with momentum (Adam), without the writers that are held back.
 * @param folder Labelled conversations with their marked words.
 */
export function fitWeights(folder: string): void {
  const examples = labelledIn(folder)
    .filter(({ writer, decision }) => !heldBack.includes(writer) && decision !== 'none')
    .map(({ evidence, now, decision }) => ({
      facts: [...Object.values(readLadderFacts(evidence, now)), 1],
      rung: NextStep.options.indexOf(decision) - 1,
    }))
  const weights = descend(examples)
  const names = [...ladderFacts, 'start']
  const lines = weights.map((row, at) => `  '${names[at]}': [${row.map(tenths).join(', ')}],`)
  process.stdout.write(`${lines.join('\n')}\n`)
}

function tenths(weight: number): string {
  return String(Math.round(weight * 10) / 10 || 0)
}

function descend(examples: readonly Example[]): number[][] {
  const make = () => Array.from({ length: ladderFacts.length + 1 }, () => rungs.map(() => 0))
  const [weights, mean, spread] = [make(), make(), make()]
  for (let round = 1; round <= ROUNDS; round += 1) {
    const slope = slopeAt(weights, examples)
    weights.forEach((row, at) => {
      row.forEach((weight, rung) => {
        const g = slope[at]?.[rung] ?? 0
        const m = 0.9 * (mean[at]?.[rung] ?? 0) + 0.1 * g
        const v = 0.99 * (spread[at]?.[rung] ?? 0) + 0.01 * g * g
        if (mean[at]) mean[at][rung] = m
        if (spread[at]) spread[at][rung] = v
        const move = m / (1 - 0.9 ** round) / (Math.sqrt(v / (1 - 0.99 ** round)) + 1e-8)
        row[rung] = weight - STEP * move
      })
    })
  }
  return weights
}

function slopeAt(weights: readonly number[][], examples: readonly Example[]): number[][] {
  const slope = weights.map((row) => row.map((weight) => (PULL * weight) / examples.length))
  for (const { facts, rung } of examples) {
    const shares = sharesOf(weights, facts)
    facts.forEach((fact, at) => {
      if (fact === 0) return
      shares.forEach((share, one) => {
        const row = slope[at]
        if (row)
          row[one] = (row[one] ?? 0) + (fact * (share - Number(one === rung))) / examples.length
      })
    })
  }
  return slope
}

function sharesOf(weights: readonly number[][], facts: readonly number[]): number[] {
  const votes = rungs.map((_, rung) =>
    Math.exp(facts.reduce((sum, fact, at) => sum + fact * (weights[at]?.[rung] ?? 0), 0)),
  )
  const all = votes.reduce((sum, vote) => sum + vote, 0)
  return votes.map((vote) => vote / all)
}
