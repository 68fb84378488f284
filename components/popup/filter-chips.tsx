import { useState } from 'react'
import type { Locale } from '../../lib/locales/locale'
import '../buttons.css'
import {
  type ClientFilter,
  filterName,
  firstFilters,
  type ListedClient,
  moreFilters,
  passes,
} from './client-filter'

interface FilterChipsProps {
  clients: readonly ListedClient[]
  chosen: ClientFilter
  locale: Locale
  onChoose(filter: ClientFilter): void
}

/** Filters with how many clients are behind each; those with nobody behind them are left out. */
export function FilterChips({ clients, chosen, locale, onChoose }: FilterChipsProps) {
  const [open, setOpen] = useState(false)
  const words = locale.faces
  const chip = (filter: ClientFilter) => {
    const count = clients.filter((client) => passes(client, filter)).length
    if (count === 0 && filter !== chosen && filter !== 'all') return []
    return (
      <button
        key={filter}
        type="button"
        className="chip"
        aria-pressed={filter === chosen}
        onClick={() => onChoose(filter)}
      >
        {filterName(filter, locale)} <span>{count}</span>
      </button>
    )
  }
  const more = moreFilters.flatMap(chip)
  return (
    <fieldset className="filter-chips">
      <legend className="visually-hidden">{words.filterLabel}</legend>
      {firstFilters.flatMap(chip)}
      {more.length > 0 && (
        <button type="button" className="chip" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? words.fewerFilters : words.moreFilters}
        </button>
      )}
      {open ? more : more.filter(({ key }) => key === chosen)}
    </fieldset>
  )
}
