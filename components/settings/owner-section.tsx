import type { Mute } from '../../lib/clients/mute'
import type { PhraseTrial } from '../../lib/clients/phrase-trial'
import type { Verdict } from '../../lib/clients/verdict'
import type { OwnPhrase } from '../../lib/detectors/own-phrase'
import type { Locale } from '../../lib/locales/locale'
import type { ClientSummary, Person } from '../../lib/messages/views'
import { SaidList } from '../said/said-list'
import { PhraseForm } from './phrase-form'
import './settings.css'

/** What the owner has said so far. */
export interface Said {
  mutes: readonly Mute[]
  notClients: readonly Person[]
  phrases: readonly OwnPhrase[]
  /** How many dismissed signs the trained reader learns from. */
  learnt: number
}

export interface OwnerActions {
  unmute(mute: Mute): Promise<unknown>
  rule(person: Person, verdict: Verdict): Promise<unknown>
  tryPhrase(phrase: OwnPhrase): Promise<PhraseTrial>
  addPhrase(phrase: OwnPhrase): Promise<unknown>
  removePhrase(phrase: OwnPhrase): Promise<unknown>
  unlearn(): Promise<unknown>
}

export type NamedClient = Pick<ClientSummary, 'account' | 'id' | 'name'>

interface OwnerSectionProps {
  said: Said
  clients: readonly NamedClient[]
  zone: string
  locale: Locale
  /** Epoch ms. */
  now: number
  actions: OwnerActions
}

/** All that the owner said of signs and people, and the way back from each. */
export function OwnerSection({ said, clients, zone, locale, now, actions }: OwnerSectionProps) {
  const words = locale.owner
  const mutes = said.mutes.map((mute) => ({
    key: `${mute.account} ${mute.client} ${mute.type}`,
    text: words.muted(locale.signals[mute.type], nameOf(mute, clients)),
    onUndo: () => actions.unmute(mute),
  }))
  const notClients = said.notClients.map((person) => ({
    key: `${person.account} ${person.client}`,
    text: person.client,
    onUndo: () => actions.rule(person, 'client'),
  }))
  const phrases = said.phrases.map((phrase) => ({
    key: `${phrase.type} ${phrase.words}`,
    text: words.phrase(phrase.words, locale.signals[phrase.type]),
    onUndo: () => actions.removePhrase(phrase),
  }))
  const { learnt } = said
  const lessons =
    learnt > 0 ? [{ key: 'all', text: words.learnt(learnt), onUndo: actions.unlearn }] : []
  return (
    <div className="owner-section">
      <PhraseForm zone={zone} locale={locale} now={now} actions={actions} />
      <div className="said-lists">
        <SaidList
          title={words.phrasesAdded}
          items={phrases}
          undo={words.removePhrase}
          said={words.phraseAdded}
          undone={words.phraseRemoved}
          locale={locale}
        />
        <SaidList
          title={words.mutedTitle}
          items={mutes}
          undo={words.countAgain}
          said={words.mutedNow}
          undone={words.countsAgain}
          locale={locale}
        />
        <SaidList
          title={words.learntTitle}
          items={lessons}
          undo={words.unlearn}
          said={words.learnt(learnt)}
          undone={words.unlearnt}
          locale={locale}
        />
        <SaidList
          title={words.notClientsTitle}
          items={notClients}
          undo={words.isClient}
          said={locale.panel.notClientReasons['owner-said']}
          undone={words.clientAgain}
          locale={locale}
        />
      </div>
    </div>
  )
}

function nameOf({ account, client }: Mute, clients: readonly NamedClient[]): string | undefined {
  const known = clients.find((one) => one.account === account && one.id === client)
  return known?.name ?? (client || undefined)
}
