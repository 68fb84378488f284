import { useState } from 'react'
import type { Locale } from '../../lib/locales/locale'
import { storyWords } from '../../lib/locales/story'
import type { ChartRows } from './chart-rows'
import { download, fileName } from './download'
import { drawChart } from './draw-chart'
import { drawTable } from './draw-table'
import { writeCsv } from './write-csv'

interface FigureActionsProps {
  title: string
  subject: string
  table: ChartRows
  /** The chart that is shown; none where the part is a table. */
  chartIn(): SVGSVGElement | null
  locale: Locale
}

/** Takes a part along as a picture or as CSV. */
export function FigureActions({ title, subject, table, chartIn, locale }: FigureActionsProps) {
  const words = storyWords[locale.tag].export
  const [failed, setFailed] = useState(false)
  const save = async (ending: string, content: () => Promise<Blob> | Blob) => {
    try {
      download(fileName([subject, title], ending), await content())
      setFailed(false)
    } catch {
      setFailed(true)
    }
  }
  const picture = () => {
    const chart = chartIn()
    return chart ? drawChart(chart) : drawTable(table, title)
  }
  const csv = () => new Blob([writeCsv(table)], { type: 'text/csv;charset=utf-8' })
  return (
    <>
      <button
        type="button"
        className="text-button"
        aria-label={words.of(words.picture, title)}
        onClick={() => save('png', picture)}
      >
        {words.picture}
      </button>
      <button
        type="button"
        className="text-button"
        aria-label={words.of(words.csv, title)}
        onClick={() => save('csv', csv)}
      >
        {words.csv}
      </button>
      <span className="small muted" role="status">
        {failed && words.failed}
      </span>
    </>
  )
}
