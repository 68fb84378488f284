import { type ReactNode, useId, useRef, useState } from 'react'
import type { Locale } from '../../lib/locales/locale'
import { storyWords } from '../../lib/locales/story'
import '../buttons.css'
import type { ChartRows } from './chart-rows'
import './charts.css'
import { DataTable } from './data-table'
import { FigureActions } from './figure-actions'

interface FigureProps {
  title: string
  detail: string
  /** Names the files, beside the title. */
  subject: string
  /** Everything that the part shows, as it is written out. */
  table: ChartRows
  /** Said in place of all where there is nothing to show. */
  empty?: string | false
  /** The part is a chart: a table stands behind it, one button away. */
  chart?: boolean
  locale: Locale
  /** Beside the title: a filter. */
  choices?: ReactNode
  children: ReactNode
}

/** A part of a client's page: its name, what it shows, and the ways to take it along. */
export function Figure(props: FigureProps) {
  const { title, detail, subject, table, empty, chart = false, locale, choices, children } = props
  const words = storyWords[locale.tag].export
  const [asTable, setAsTable] = useState(false)
  const content = useRef<HTMLDivElement>(null)
  const id = useId()
  return (
    <section className="figure" aria-labelledby={id}>
      <header>
        <h2 id={id}>{title}</h2>
        {!empty && (
          <div className="figure-actions">
            {chart && (
              <button
                type="button"
                className="text-button"
                aria-pressed={asTable}
                aria-label={words.of(words.table, title)}
                onClick={() => setAsTable(!asTable)}
              >
                {words.table}
              </button>
            )}
            <FigureActions
              title={title}
              subject={subject}
              table={table}
              chartIn={() =>
                asTable ? null : (content.current?.querySelector('svg[data-chart]') ?? null)
              }
              locale={locale}
            />
          </div>
        )}
        <p className="small muted">{detail}</p>
        {choices}
      </header>
      {empty ? (
        <p className="muted">{empty}</p>
      ) : (
        <div ref={content}>{asTable ? <DataTable table={table} caption={title} /> : children}</div>
      )}
    </section>
  )
}
