import { useState } from 'react'
import {
  type ClientFilter,
  type FilterCounts,
  firstFilters,
  moreFilters,
} from '../../lib/clients/client-filter'
import type { Locale } from '../../lib/locales/locale'
import '../buttons.css'

interface FilterChipsProps {
  counts: FilterCounts
  chosen: ClientFilter
  locale: Locale
  onChoose(filter: ClientFilter): void
}

/** Filters with how many clients are behind each; those with nobody behind them are left out. */
export function FilterChips({ counts, chosen, locale, onChoose }: FilterChipsProps) {
  const [open, setOpen] = useState(false)
  const words = locale.faces
  const chip = (filter: ClientFilter) => {
    const count = counts[filter]
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

function filterName(filter: ClientFilter, locale: Locale): string {
  const { faces, judgement } = locale
  const words: Record<ClientFilter, string> = {
    all: faces.all,
    attention: faces.attention,
    news: faces.news,
    ...faces.questions,
    ...locale.bands,
    resting: judgement.standings.resting,
    ended: judgement.standings.ended,
  }
  return words[filter]
}
