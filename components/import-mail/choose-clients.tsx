import { type FormEvent, useState } from 'react'
import { isOther } from '../../lib/clients/role'
import type { Verdict } from '../../lib/clients/verdict'
import type { ImportWords } from '../../lib/locales/import-mail/words'
import type { ClientSummary, Person } from '../../lib/messages/views'
import '../buttons.css'
import { useCaughtFocus } from '../use-caught-focus'

interface ChooseClientsProps {
  /** Those of whom the owner has said nothing yet. */
  people: readonly ClientSummary[]
  words: ImportWords
  onRule(person: Person, verdict: Verdict): Promise<unknown>
}

/** Everybody who was found, with a tick for each client: suggested by the mail, decided by the owner. */
export function ChooseClients({ people, words, onRule }: ChooseClientsProps) {
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set())
  const [state, setState] = useState<'open' | 'saving' | 'saved' | 'failed'>('open')
  const said = useCaughtFocus<HTMLParagraphElement>(people.length)
  const turn = (key: string) => {
    const next = new Set(turned)
    if (!next.delete(key)) next.add(key)
    setTurned(next)
    setState('open')
  }
  const isTicked = (one: ClientSummary) => turned.has(keyOf(one)) !== (one.role === 'client')
  const save = async (event: FormEvent) => {
    event.preventDefault()
    if (state === 'saving') return
    setState('saving')
    const saved = await ruleAll(people, isTicked, turned, onRule).then(
      () => 'saved' as const,
      () => 'failed' as const,
    )
    setState(saved)
  }
  return (
    <form className="choose-clients" onSubmit={save}>
      <h2>{words.who.title}</h2>
      {people.length > 0 && <p className="muted">{words.who.hint}</p>}
      {people.length === 0 && state === 'open' && <p className="muted">{words.who.nobody}</p>}
      <ul>
        {people.toSorted(clientsFirst).map((one) => (
          <li key={keyOf(one)}>
            <label>
              <input type="checkbox" checked={isTicked(one)} onChange={() => turn(keyOf(one))} />
              <span>
                <bdi>{one.name}</bdi>{' '}
                <span className="small muted">
                  {[
                    ...one.people.slice(0, 2).map(({ address }) => address),
                    words.who.mails(one.messages),
                    ...(one.role === 'client' ? [] : [words.who.roles[one.role]]),
                  ].join(' · ')}
                </span>
              </span>
            </label>
          </li>
        ))}
      </ul>
      {people.length > 0 && (
        <button type="submit" className="primary-button" aria-disabled={state === 'saving'}>
          {words.who.save}
        </button>
      )}
      <p role="status" className="muted" tabIndex={-1} ref={said}>
        {(state === 'saved' || state === 'failed') && words.who[state]}
      </p>
    </form>
  )
}

function keyOf({ account, id }: ClientSummary): string {
  return `${account} ${id}`
}

function clientsFirst(a: ClientSummary, b: ClientSummary): number {
  const rank = ({ role }: ClientSummary) => (role === 'client' ? 0 : isOther(role) ? 2 : 1)
  return rank(a) - rank(b) || b.messages - a.messages
}

/** Says of everybody what the tick says; of whom no tick was taken away or set, nothing is said against. */
async function ruleAll(
  people: readonly ClientSummary[],
  isTicked: (one: ClientSummary) => boolean,
  turned: ReadonlySet<string>,
  onRule: ChooseClientsProps['onRule'],
): Promise<void> {
  for (const one of people) {
    const person = { account: one.account, client: one.id }
    if (isTicked(one)) await onRule(person, 'client')
    else if (turned.has(keyOf(one))) await onRule(person, 'not-a-client')
  }
}
