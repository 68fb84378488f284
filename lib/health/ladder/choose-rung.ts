import { type LadderFact, type LadderFacts, ladderFacts } from './ladder-facts'
import { type Rung, rungs, stepWeights } from './step-weights'

/** What the rung beside the right one is worth, where the right one is worth 1: the ladder would rather be near. */
const BESIDE = 0.7
/** Facts that speak less than this for a rung are no reason for it. */
const TELLING = 0.3
const MOST_REASONS = 3
/** What is good is a reason to let something pass, and none for anything else. */
const good: readonly LadderFact[] = ['quiet-since', 'praise']

/** What says as much as a fact, and more. */
const saysMore: Readonly<Partial<Record<LadderFact, readonly LadderFact[]>>> = {
  payment: ['payment-second', 'payment-third'],
  'payment-second': ['payment-third'],
  meetings: ['meetings-second'],
  extras: ['extras-second'],
  stalled: ['stalled-second'],
  advice: ['advice-second'],
  urgency: ['urgency-second'],
  hostility: ['hostility-second'],
  much: ['very-much'],
}

/** A rung with the facts that speak for it most, the strongest first; none where it is what is left. */
export interface Chosen {
  rung: Rung
  because: LadderFact[]
}

/**
 * The rung that lies nearest to what the facts speak for. A price is the answer to extra work and to rush: it is no
 * middle way between a talk and a parting where neither was asked for.
 */
export function chooseRung(facts: LadderFacts): Chosen {
  const shares = sharesOf(facts)
  const priced = facts.extras + facts.urgency + facts['reprice-open'] > 0
  const fits = (at: number) => priced || rungs[at] !== 'reprice'
  const worth = rungs.map((_, at) =>
    fits(at)
      ? (shares[at] ?? 0) + BESIDE * ((shares[at - 1] ?? 0) + (shares[at + 1] ?? 0))
      : Number.NEGATIVE_INFINITY,
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
  const strongest = ladderFacts
    .filter((fact) => facts[fact] > 0 && (at === 0 || !good.includes(fact)))
    .sort((a, b) => speaks(b) - speaks(a))
  const telling = strongest.filter((fact) => speaks(fact) >= TELLING).filter(isNotSaidMore)
  return (telling.length > 0 ? telling : strongest.slice(0, 1)).slice(0, MOST_REASONS)
}

function isNotSaidMore(fact: LadderFact, _: number, all: readonly LadderFact[]): boolean {
  return !saysMore[fact]?.some((more) => all.includes(more))
}
