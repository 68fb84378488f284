import { type ReactNode, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import { clientListWords } from '../../lib/locales/client-list'
import type { Locale } from '../../lib/locales/locale'
import '../buttons.css'
import { PageHeading } from '../dashboard/page-heading'
import { hashOf } from '../dashboard/route'
import { Example } from '../example/example'
import { Notice } from '../notice/notice'
import { arrange, noFilters, type Sorting } from './arrange-people'
import './clients.css'
import type { ClientRequests } from './deeds'
import { FilterBar } from './filter-bar'
import { listPeople, type StoredPeople } from './listed-person'
import { PeopleTable } from './people-table'
import { SelectionBar } from './selection-bar'
import { useDeeds } from './use-deeds'
import { useSelection } from './use-selection'

interface ClientTableProps {
  /** Undefined while the store is being read. */
  stored: StoredPeople | undefined
  zone: string
  locale: Locale
  /** Epoch ms. */
  now: number
  requests: ClientRequests
  /** Stands in the list's place where nobody is in it yet: before reading began. */
  beforeReading?: ReactNode
}

const nobody: StoredPeople['identities'] = new Map()

/** Worst first, as the popup has it. */
const usualSorting: Sorting = { column: 'score', descending: false }

/** Everybody whom mail was exchanged with, to look over, sort and put right. */
export function ClientTable(props: ClientTableProps) {
  const { stored, zone, locale, now, requests, beforeReading } = props
  const words = clientListWords(locale)
  const [filters, setFilters] = useState(noFilters)
  const [sorting, setSorting] = useState(usualSorting)
  const sought = useDeferredValue(filters)
  const people = useMemo(() => (stored ? listPeople(stored) : []), [stored])
  const shown = useMemo(() => {
    const { compare } = new Intl.Collator(locale.tag, { numeric: true })
    return arrange(people, sought, sorting, compare)
  }, [people, sought, sorting, locale.tag])
  const selection = useSelection(useMemo(() => shown.map(({ key }) => key), [shown]))
  const deeds = useDeeds(words)
  const bar = useRef<HTMLDivElement>(null)
  useFocusKept(bar, deeds.busy)
  const accounts = [...new Set(people.map(({ account }) => account))].sort()
  const chosen = people.filter(({ key }) => selection.keys.has(key))
  return (
    <div className="clients-page">
      <PageHeading title={locale.dashboard.sections.clients}>
        {people.length > 0 && (
          <p className="muted" role="status">
            {words.count(shown.length, people.length)}
          </p>
        )}
        <a className="quiet-button" href={hashOf('import')}>
          {words.import}
        </a>
      </PageHeading>
      {!stored && (
        <p className="loading muted" role="status">
          {words.loading}
        </p>
      )}
      {stored &&
        people.length === 0 &&
        (beforeReading || (
          <Notice title={words.empty} detail={words.emptyDetail}>
            <Example locale={locale} />
          </Notice>
        ))}
      {people.length > 0 && (
        <>
          <FilterBar
            filters={filters}
            people={people}
            accounts={accounts}
            locale={locale}
            words={words}
            onChange={setFilters}
          />
          <div ref={bar} tabIndex={-1} className="selection-place">
            <SelectionBar
              key={[...selection.keys].join()}
              chosen={chosen}
              people={people}
              identities={stored?.identities ?? nobody}
              deeds={deeds}
              requests={requests}
              words={words}
              onClear={() => selection.set([])}
            />
          </div>
          {shown.length === 0 ? (
            <div className="no-one">
              <p role="status">{words.noMatch}</p>
              <button type="button" className="quiet-button" onClick={() => setFilters(noFilters)}>
                {words.clearFilters}
              </button>
            </div>
          ) : (
            <PeopleTable
              people={shown}
              selection={selection}
              sorting={sorting}
              withAccount={accounts.length > 1}
              zone={zone}
              locale={locale}
              words={words}
              now={now}
              onSort={setSorting}
            />
          )}
        </>
      )}
    </div>
  )
}

/** The button that was pressed is gone once something is done: who uses the keyboard goes on beside what it says. */
function useFocusKept(place: React.RefObject<HTMLElement | null>, busy: boolean): void {
  const wasBusy = useRef(false)
  useEffect(() => {
    if (wasBusy.current && !busy && document.activeElement === document.body) place.current?.focus()
    wasBusy.current = busy
  }, [busy, place])
}
