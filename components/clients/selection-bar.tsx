import { useState } from 'react'
import { asAddressed, type Identities } from '../../lib/clients/identity'
import { puttingTogether, takingApart } from '../../lib/clients/identity-change'
import type { Standing } from '../../lib/clients/judgement'
import type { Verdict } from '../../lib/clients/verdict'
import type { ClientListWords } from '../../lib/locales/client-list/words'
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
    <section className="selection-bar" data-empty={chosen.length === 0}>
      {chosen.length > 0 && (
        <div className="selection-choices">
          <span>{words.selected(chosen.length)}</span>
          <Choices {...props} onAsk={setAsked} onAct={act} />
          <button type="button" className="text-button" onClick={onClear}>
            {words.clear}
          </button>
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

interface ChoicesProps extends SelectionBarProps {
  onAsk(form: keyof typeof forms): void
  onAct(text: string, deed: Deed): Promise<void>
}

function Choices(props: ChoicesProps) {
  const { chosen, deeds, requests, words, onAsk, onAct } = props
  const rule = (verdict: Verdict, text: string) => onAct(text, ruling(requests, chosen, verdict))
  const stand = (to: Standing) =>
    onAct(words.done.standing[to](chosen.length), standing(requests, chosen, to))
  const choices: [string, boolean, () => void][] = [
    [words.actions.merge, chosen.length > 1 && chosen.every(isKept), () => onAsk('merge')],
    [words.actions.split, (one(chosen)?.parts.length ?? 0) > 0, () => onAsk('split')],
    [words.actions.rename, one(chosen)?.summary !== undefined, () => onAsk('rename')],
    ...firmChoices(props),
    [words.actions.rest, chosen.every(is('client', 'undecided', 'ended')), () => stand('resting')],
    [words.actions.end, chosen.every(is('client', 'undecided', 'resting')), () => stand('ended')],
    [words.actions.resume, chosen.every(is('resting', 'ended')), () => stand('active')],
    [
      words.actions.isClient,
      chosen.every(is('undecided', 'none')),
      () => rule('client', words.done.isClient(chosen.length)),
    ],
    [
      words.actions.notClient,
      chosen.every(isKept),
      () => rule('not-a-client', words.done.notClient(chosen.length)),
    ],
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

/** A firm taken as its people, or people as their firm. */
function firmChoices(props: ChoicesProps): [string, boolean, () => void][] {
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

function is(...states: ListedPerson['state'][]) {
  return ({ state }: ListedPerson) => states.includes(state)
}
