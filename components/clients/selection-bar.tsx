import { useState } from 'react'
import { asAddressed, type Identities } from '../../lib/clients/identity'
import { puttingTogether, takingApart } from '../../lib/clients/identity-change'
import type { Standing } from '../../lib/clients/judgement'
import type { Verdict } from '../../lib/clients/verdict'
import type { ClientListWords, PersonState } from '../../lib/locales/client-list/words'
import { type ClientRequests, type Deed, identifying, ruling, standing } from './deeds'
import type { ListedPerson } from './listed-person'
import { MergeForm } from './merge-form'
import { RenameForm } from './rename-form'
import { SplitForm } from './split-form'
import type { Deeds } from './use-deeds'

interface SelectionBarProps {
  chosen: readonly ListedPerson[]
  people: readonly ListedPerson[]
  /** What the owner said of who is who, by account. */
  identities: ReadonlyMap<string, Identities>
  deeds: Deeds
  requests: ClientRequests
  words: ClientListWords
  onClear(): void
}

const forms = { merge: MergeForm, split: SplitForm, rename: RenameForm }

/** What can be done with those who are selected, what was done last, and the way back. */
export function SelectionBar(props: SelectionBarProps) {
  const { chosen, deeds, requests, words, onClear } = props
  const [asked, setAsked] = useState<keyof typeof forms>()
  const Form = asked && forms[asked]
  const act = async (text: string, deed: Deed) => {
    setAsked(undefined)
    await deeds.act(text, deed)
    onClear()
  }
  return (
    <section className="selection-bar">
      {chosen.length === 0 ? (
        <p className="selection-choices small muted">{words.selectHint}</p>
      ) : (
        <div className="selection-choices" data-chosen="true">
          <span>{words.selected(chosen.length)}</span>
          <Choices {...props} onAsk={setAsked} onAct={act} />
          <button type="button" className="text-button" onClick={onClear}>
            {words.clear}
          </button>
          {isMixed(chosen) && <p className="small muted">{words.notAllClients}</p>}
        </div>
      )}
      {Form && (
        <Form
          chosen={chosen}
          requests={requests}
          words={words}
          onAct={act}
          onCancel={() => setAsked(undefined)}
        />
      )}
      <div className="last-deed">
        <p role="status">{deeds.note}</p>
        {deeds.undoable && (
          <button type="button" className="text-button" onClick={deeds.undo}>
            {words.undo}
          </button>
        )}
      </div>
    </section>
  )
}

/** What it is called, whether it fits those who are selected, and what it does. */
type Choice = [string, boolean, () => void]

interface ChoicesProps extends SelectionBarProps {
  onAsk(form: keyof typeof forms): void
  onAct(text: string, deed: Deed): Promise<void>
}

function Choices(props: ChoicesProps) {
  const { chosen, deeds, words, onAsk } = props
  const choices: Choice[] = [
    [words.actions.merge, chosen.length > 1 && chosen.every(isKept), () => onAsk('merge')],
    [words.actions.split, (one(chosen)?.parts.length ?? 0) > 0, () => onAsk('split')],
    [words.actions.rename, one(chosen)?.summary !== undefined, () => onAsk('rename')],
    ...firmChoices(props),
    ...standingChoices(props),
    ...roleChoices(props),
  ]
  return choices
    .filter(([, fits]) => fits)
    .map(([name, , onChoose]) => (
      <button
        key={name}
        type="button"
        className="quiet-button"
        aria-disabled={deeds.busy}
        onClick={onChoose}
      >
        {name}
      </button>
    ))
}

/** What each of several can be is offered for all; who is it already stays as they are. */
function standingChoices({ chosen, requests, words, onAct }: ChoicesProps): Choice[] {
  const stand = (name: string, to: Standing, ...from: PersonState[]): Choice => {
    const changed = chosen.filter(is(...from))
    const fits = changed.length > 0 && !chosen.some(is('none'))
    return [
      name,
      fits,
      () => onAct(words.done.standing[to](changed.length), standing(requests, changed, to)),
    ]
  }
  return [
    stand(words.actions.rest, 'resting', 'client', 'undecided', 'ended'),
    stand(words.actions.end, 'ended', 'client', 'undecided', 'resting'),
    stand(words.actions.resume, 'active', 'resting', 'ended'),
  ]
}

function roleChoices({ chosen, requests, words, onAct }: ChoicesProps): Choice[] {
  const rule = (changed: readonly ListedPerson[], verdict: Verdict, done: string) =>
    onAct(done, ruling(requests, changed, verdict))
  const open = chosen.filter(is('undecided', 'none'))
  const kept = chosen.filter(isKept)
  return [
    [
      words.actions.isClient,
      open.length > 0,
      () => rule(open, 'client', words.done.isClient(open.length)),
    ],
    [
      words.actions.notClient,
      kept.length > 0,
      () => rule(kept, 'not-a-client', words.done.notClient(kept.length)),
    ],
  ]
}

/** A firm taken as its people, or people as their firm. */
function firmChoices(props: ChoicesProps): Choice[] {
  const { chosen, people, identities, requests, words, onAct } = props
  const person = one(chosen)
  if (!person) return []
  const { account, id, firm } = person
  const known = identities.get(account) ?? asAddressed
  const ids = people.flatMap((other) => (other.account === account ? other.id : []))
  const apart = () =>
    onAct(words.done.apart(id), identifying(requests, account, takingApart(id, known)))
  const together = () =>
    onAct(
      words.done.together(firm ?? id),
      identifying(requests, account, puttingTogether(id, ids, known)),
    )
  return [
    [words.actions.apart, person.hasPeople, apart],
    [words.actions.together, firm !== undefined, together],
  ]
}

function one(chosen: readonly ListedPerson[]): ListedPerson | undefined {
  return chosen.length === 1 ? chosen[0] : undefined
}

function isKept({ summary }: ListedPerson): boolean {
  return summary !== undefined
}

/** Clients and others: what is for clients alone cannot be done with all of them. */
function isMixed(chosen: readonly ListedPerson[]): boolean {
  const others = chosen.filter(is('none')).length
  return others > 0 && others < chosen.length
}

function is(...states: PersonState[]) {
  return ({ state }: ListedPerson) => states.includes(state)
}
