import type { Identity } from '../../lib/clients/identity'
import type { IdentityChange } from '../../lib/clients/identity-change'
import type { Mute } from '../../lib/clients/mute'
import type { Verdict } from '../../lib/clients/verdict'
import type { OwnPhrase } from '../../lib/detectors/own-phrase'
import type { Locale } from '../../lib/locales/locale'
import type { ClientSummary, Person } from '../../lib/messages/views'
import type { SaidListProps } from '../said/said-list'

/** What the owner has said so far. */
export interface Said {
  mutes: readonly Mute[]
  notClients: readonly Person[]
  phrases: readonly OwnPhrase[]
  /** Who is who. */
  identities: readonly SaidIdentity[]
  /** How many dismissed signs the trained reader learns from. */
  learnt: number
}

type SaidIdentity = Identity & Person
type SaidItem = SaidListProps['items'][number]

export type NamedClient = Pick<ClientSummary, 'account' | 'id' | 'name'>

/** What takes each word back. */
export interface WaysBack {
  unmute(mute: Mute): Promise<unknown>
  rule(person: Person, verdict: Verdict): Promise<unknown>
  identify(account: string, change: IdentityChange): Promise<unknown>
  removePhrase(phrase: OwnPhrase): Promise<unknown>
  unlearn(): Promise<unknown>
}

/** Everything that the owner said, list by list. */
export function saidLists(
  said: Said,
  clients: readonly NamedClient[],
  locale: Locale,
  back: WaysBack,
): Omit<SaidListProps, 'locale'>[] {
  const words = locale.owner
  return [
    {
      title: words.phrasesAdded,
      items: said.phrases.map((phrase) => ({
        key: `${phrase.type} ${phrase.words}`,
        text: words.phrase(phrase.words, locale.signals[phrase.type]),
        onUndo: () => back.removePhrase(phrase),
      })),
      undo: words.removePhrase,
      said: words.phraseAdded,
      undone: words.phraseRemoved,
    },
    {
      title: words.mutedTitle,
      items: said.mutes.map((mute) => ({
        key: `${mute.account} ${mute.client} ${mute.type}`,
        text: words.muted(
          locale.signals[mute.type],
          nameOf(mute.account, mute.client, clients) || undefined,
        ),
        onUndo: () => back.unmute(mute),
      })),
      undo: words.countAgain,
      said: words.mutedNow,
      undone: words.countsAgain,
    },
    {
      title: words.learntTitle,
      items:
        said.learnt > 0
          ? [{ key: 'all', text: words.learnt(said.learnt), onUndo: back.unlearn }]
          : [],
      undo: words.unlearn,
      said: words.learnt(said.learnt),
      undone: words.unlearnt,
    },
    {
      title: words.identitiesTitle,
      items: said.identities.flatMap((one) => identityItems(one, clients, locale, back)),
      undo: words.undo,
      said: words.identified,
      undone: words.unidentified,
    },
    {
      title: words.notClientsTitle,
      items: said.notClients.map((person) => ({
        key: `${person.account} ${person.client}`,
        text: person.client,
        onUndo: () => back.rule(person, 'client'),
      })),
      undo: words.isClient,
      said: locale.panel.notClientReasons['owner-said'],
      undone: words.clientAgain,
    },
  ]
}

/** Each of the words on somebody by itself: taken back, the others stay. */
function identityItems(
  { account, client, partOf, apart, name }: SaidIdentity,
  clients: readonly NamedClient[],
  { owner: words }: Locale,
  back: WaysBack,
): SaidItem[] {
  const item = (text: string, change: Omit<IdentityChange, 'client'>) => ({
    key: `${account} ${client} ${Object.keys(change)}`,
    text,
    onUndo: () => back.identify(account, { client, ...change }),
  })
  return [
    ...(partOf === undefined
      ? []
      : [item(words.partOf(client, nameOf(account, partOf, clients)), { partOf: null })]),
    ...(apart
      ? [item(words.apart[client.includes('@') ? 'person' : 'firm'](client), { apart: null })]
      : []),
    ...(name === undefined ? [] : [item(words.called(client, name), { name: null })]),
  ]
}

function nameOf(account: string, id: string, clients: readonly NamedClient[]): string {
  return clients.find((one) => one.account === account && one.id === id)?.name ?? id
}
