import { type LadderFact, type LadderFacts, ladderFacts } from './ladder-facts'
import { type Rung, rungs, stepWeights } from './step-weights'

/** What the rung beside the right one is worth, where the right one is worth 1: the ladder would rather be near. */
const BESIDE = 2 / 3
/** Facts that speak less than this for a rung are no reason for it. */
const TELLING = 0.3
const MOST_REASONS = 3
/** What is good is a reason to let something pass, and none for anything else. */
const good: readonly LadderFact[] = ['quiet-since', 'praise']

/** A rung with the facts that speak for it most, the strongest first; none where it is what is left. */
export interface Chosen {
  rung: Rung
  because: LadderFact[]
}

/** The rung that lies nearest to what the facts speak for. */
export function chooseRung(facts: LadderFacts): Chosen {
  const shares = sharesOf(facts)
  const worth = rungs.map(
    (_, at) => (shares[at] ?? 0) + BESIDE * ((shares[at - 1] ?? 0) + (shares[at + 1] ?? 0)),
  )
  const at = worth.indexOf(Math.max(...worth))
  return { rung: rungs[at] ?? 'observe', because: reasonsFor(facts, at) }
}

/** The share of advisers who would name each rung, as the weights have it; together 1. */
function sharesOf(facts: LadderFacts): number[] {
  const votes = rungs.map((_, at) => {
    const sum = ladderFacts.reduce(
      (all, fact) => all + facts[fact] * (stepWeights[fact][at] ?? 0),
      stepWeights.start[at] ?? 0,
    )
    return Math.exp(sum)
  })
  const all = votes.reduce((sum, vote) => sum + vote, 0)
  return votes.map((vote) => vote / all)
}

/** What a fact says for a rung is what it says beyond what it says for all of them. */
function reasonsFor(facts: LadderFacts, at: number): LadderFact[] {
  const speaks = (fact: LadderFact) => {
    const row = stepWeights[fact]
    const mean = row.reduce((sum, weight) => sum + weight, 0) / row.length
    return facts[fact] * ((row[at] ?? 0) - mean)
  }
  return ladderFacts
    .filter((fact) => speaks(fact) >= TELLING && (at === 0 || !good.includes(fact)))
    .sort((a, b) => speaks(b) - speaks(a))
    .slice(0, MOST_REASONS)
}
