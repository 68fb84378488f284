import { memo } from 'react'
import { knownBy } from '../../lib/clients/known-by'
import { isOther } from '../../lib/clients/role'
import type { ClientListWords } from '../../lib/locales/client-list/words'
import type { Locale } from '../../lib/locales/locale'
import { hashOf } from '../dashboard/route'
import { BandPill } from '../health/band-pill'
import { Score } from '../health/score'
import { Sparkline } from '../health/sparkline'
import { TrendMark } from '../health/trend-mark'
import type { ListedPerson } from './listed-person'
import type { Selection } from './use-selection'

interface PersonRowProps {
  person: ListedPerson
  selected: boolean
  withAccount: boolean
  zone: string
  locale: Locale
  words: ClientListWords
  now: number
  onToggle: Selection['toggle']
}

/** Somebody in the list; drawn anew only when something of them has changed. */
export const PersonRow = memo(function PersonRow(props: PersonRowProps) {
  const { person, selected, withAccount, zone, locale, words, now, onToggle } = props
  const { summary, state } = person
  return (
    <tr data-selected={selected}>
      <td>
        <input
          type="checkbox"
          aria-label={words.select(person.name)}
          checked={selected}
          onChange={(event) => onToggle(person.key, isShifted(event.nativeEvent))}
        />
      </td>
      <th scope="row">
        <PersonName person={person} words={words} />
      </th>
      <td>
        {words.states[state]}
        {state === 'none' && (
          <span className="small muted why-none">{words.roles[roleOf(person)]}</span>
        )}
      </td>
      <td>{summary && state !== 'none' && <Health summary={summary} locale={locale} />}</td>
      <td>{summary && state !== 'none' && <Course summary={summary} locale={locale} />}</td>
      <td className="number" data-label={words.columns.mails}>
        {summary?.messages}
      </td>
      <td>{summary && locale.time.day(summary.lastMailAt, now, zone)}</td>
      {withAccount && <td className="small muted">{person.account}</td>}
    </tr>
  )
})

/** A box reports its change by a click, the keyboard's too. */
function isShifted(event: Event): boolean {
  return (event as MouseEvent).shiftKey === true
}

function PersonName({ person, words }: Pick<PersonRowProps, 'person' | 'words'>) {
  const { account, id, name, parts, summary } = person
  const below = summary ? knownBy(summary) : id
  return (
    <>
      {summary ? (
        <a href={hashOf('client', { account, id })}>
          <bdi>{name}</bdi>
        </a>
      ) : (
        <bdi>{name}</bdi>
      )}
      {below !== name && <bdi className="small muted">{below}</bdi>}
      {parts.length > 0 && <span className="small muted">{words.merged(parts.join(', '))}</span>}
    </>
  )
}

function roleOf({ summary, verdict }: ListedPerson) {
  return summary && isOther(summary.role) && verdict === undefined ? summary.role : 'owner-said'
}

type Shown = { summary: NonNullable<ListedPerson['summary']>; locale: Locale }

function Health({ summary: { health }, locale }: Shown) {
  return (
    <span className="standing">
      <Score score={health.score} locale={locale} />
      <BandPill band={health.band} locale={locale} />
    </span>
  )
}

function Course({ summary: { health }, locale }: Shown) {
  if (health.score === null) return null
  return (
    <span className="standing">
      <TrendMark trend={health.trend} locale={locale} compact />
      <Sparkline
        history={health.history}
        band={health.band}
        locale={locale}
        width={56}
        height={20}
      />
    </span>
  )
}
