import { useState } from 'react'
import type { Locale } from '../../lib/locales/locale'
import type { ClientSummary, Evidence } from '../../lib/messages/views'
import '../buttons.css'
import { EvidenceItem } from './evidence-item'
import type { PanelActions } from './panel'

interface EvidenceListProps {
  title: string
  /** Said where there is no evidence; without it an empty list is left out. */
  empty?: string
  items: readonly Evidence[]
  locale: Locale
  now: number
  zone: string
  withSubject: boolean
  client: ClientSummary
  actions: PanelActions
}

/** More than this is folded. */
const shownAtFirst = 3

export function EvidenceList({ title, empty, items, ...item }: EvidenceListProps) {
  const [open, setOpen] = useState(false)
  const words = item.locale.panel
  if (items.length === 0 && !empty) return null
  const folded = items.length - shownAtFirst
  return (
    <section className="evidence-list">
      <h2 className="small muted">{title}</h2>
      {items.length === 0 && <p className="muted">{empty}</p>}
      <ul>
        {items.slice(0, open ? items.length : shownAtFirst).map((evidence) => (
          <EvidenceItem
            key={`${evidence.message} ${evidence.type}`}
            evidence={evidence}
            {...item}
          />
        ))}
      </ul>
      {folded > 0 && (
        <button
          type="button"
          className="text-button"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {open ? words.showFewer : words.showMore(folded)}
        </button>
      )}
    </section>
  )
}
