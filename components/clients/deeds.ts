import type { IdentityChange } from '../../lib/clients/identity-change'
import type { JudgementChange, Standing } from '../../lib/clients/judgement'
import type { Verdict } from '../../lib/clients/verdict'
import type { Person } from '../../lib/messages/views'
import type { ListedPerson } from './listed-person'

/** What the list asks of the background; each is done once all that hangs on it is computed anew. */
export interface ClientRequests {
  /** @returns the changes that bring back what was. */
  identify(account: string, changes: readonly IdentityChange[]): Promise<IdentityChange[]>
  rule(person: Person, verdict: Verdict): Promise<unknown>
  /** Takes a verdict back: what was said before holds. */
  unrule(person: Person, before: Verdict | undefined): Promise<unknown>
  judge(person: Person, change: JudgementChange): Promise<unknown>
}

/** Something that was done, and the way back. */
export type Deed = () => Promise<() => Promise<unknown>>

export function identifying(
  requests: ClientRequests,
  account: string,
  changes: readonly IdentityChange[],
): Deed {
  return async () => {
    const undo = await requests.identify(account, changes)
    return () => requests.identify(account, undo)
  }
}

export function ruling(
  requests: ClientRequests,
  people: readonly ListedPerson[],
  verdict: Verdict,
): Deed {
  return forEach(people, async (person) => {
    await requests.rule(personOf(person), verdict)
    return () => requests.unrule(personOf(person), person.verdict)
  })
}

export function standing(
  requests: ClientRequests,
  people: readonly ListedPerson[],
  to: Standing,
): Deed {
  return forEach(people, async (person) => {
    const before = person.summary?.judgement.standing ?? 'active'
    await requests.judge(personOf(person), { standing: to })
    return () => requests.judge(personOf(person), { standing: before })
  })
}

/** One after the other; where one fails, those before it are undone, so that all is done or nothing. */
function forEach(
  people: readonly ListedPerson[],
  work: (person: ListedPerson) => ReturnType<Deed>,
): Deed {
  return async () => {
    const ways: (() => Promise<unknown>)[] = []
    const undo = async () => {
      for (const way of ways.toReversed()) await way()
    }
    try {
      for (const person of people) ways.push(await work(person))
    } catch (error) {
      await undo()
      throw error
    }
    return undo
  }
}

function personOf({ account, id }: ListedPerson): Person {
  return { account, client: id }
}
