import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import type { ClientListWords } from '../../lib/locales/client-list/words'
import type { Locale } from '../../lib/locales/locale'
import type { Sorting } from './arrange-people'
import type { ListedPerson } from './listed-person'
import { PersonRow } from './person-row'
import { TableHead } from './table-head'
import type { Selection } from './use-selection'

interface PeopleTableProps {
  /** All who fit, in order; never empty. */
  people: readonly ListedPerson[]
  selection: Selection
  sorting: Sorting
  withAccount: boolean
  zone: string
  locale: Locale
  words: ClientListWords
  now: number
  onSort(sorting: Sorting): void
}

/** Rows that are drawn at first, and each time that the end of them comes into sight. */
const step = 100

export function PeopleTable(props: PeopleTableProps) {
  const { people, selection, sorting, withAccount, zone, locale, words, now, onSort } = props
  const [most, setMost] = useState(step)
  const keys = useId()
  const end = useRef<HTMLButtonElement>(null)
  const more = () => setMost((before) => before + step)
  useInSight(end, more, most)
  const left = people.length - most
  const selectAll = (all: boolean) => selection.set(all ? people.map(({ key }) => key) : [])
  return (
    <section
      className="people-scroll"
      aria-label={words.caption}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reached by keyboard.
      tabIndex={0}
    >
      <table
        className="people"
        data-accounts={withAccount}
        aria-describedby={keys}
        aria-rowcount={people.length + 1}
        onKeyDown={(event) => moveFocus(event, () => selection.set([]))}
      >
        <caption className="visually-hidden">{words.caption}</caption>
        <TableHead
          sorting={sorting}
          withAccount={withAccount}
          words={words}
          all={people.every(({ key }) => selection.keys.has(key))}
          some={people.some(({ key }) => selection.keys.has(key))}
          onSort={onSort}
          onAll={selectAll}
        />
        <tbody>
          {people.slice(0, most).map((person) => (
            <PersonRow
              key={person.key}
              person={person}
              selected={selection.keys.has(person.key)}
              withAccount={withAccount}
              zone={zone}
              locale={locale}
              words={words}
              now={now}
              onToggle={selection.toggle}
            />
          ))}
        </tbody>
      </table>
      {left > 0 && (
        <button type="button" className="quiet-button more-people" ref={end} onClick={more}>
          {words.showMore(Math.min(step, left))}
        </button>
      )}
      <p id={keys} className="small muted keys">
        {words.keys}
      </p>
    </section>
  )
}

/** Calls when the element comes near the window's edge. @param after Watches anew once this has changed. */
function useInSight(
  element: React.RefObject<Element | null>,
  onSight: () => void,
  after: number,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the end moves when rows are added.
  useEffect(() => {
    if (!element.current) return
    const watch = new IntersectionObserver(
      (seen) => {
        if (seen.some(({ isIntersecting }) => isIntersecting)) onSight()
      },
      { rootMargin: '600px' },
    )
    watch.observe(element.current)
    return () => watch.disconnect()
  }, [after])
}

/** Arrow keys, Home and End lead from box to box; Escape selects none. */
function moveFocus(event: KeyboardEvent<HTMLTableElement>, onEscape: () => void): void {
  if (event.key === 'Escape') onEscape()
  const boxes = [...event.currentTarget.querySelectorAll<HTMLInputElement>('tbody [type=checkbox]')]
  const row = (event.target as Element).closest('tr')
  const at = boxes.findIndex((box) => row?.contains(box))
  const places: Record<string, number> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    Home: 0,
    End: boxes.length - 1,
  }
  const box = boxes[places[event.key] ?? -1]
  if (!box) return
  event.preventDefault()
  box.focus()
}
