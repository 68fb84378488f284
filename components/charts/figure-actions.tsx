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
  const exports = [
    {
      ending: 'png',
      word: words.picture,
      content: () => {
        const drawn = chartIn()
        return drawn ? drawChart(drawn) : drawTable(table, title)
      },
    },
    {
      ending: 'csv',
      word: words.csv,
      content: () => new Blob([writeCsv(table)], { type: 'text/csv;charset=utf-8' }),
    },
  ]
  return (
    <>
      {exports.map(({ ending, word, content }) => (
        <button
          key={ending}
          type="button"
          className="text-button"
          aria-label={words.of(word, title)}
          onClick={() => save(ending, content)}
        >
          {word}
        </button>
      ))}
      <span className="small muted" role="status">
        {failed && words.failed}
      </span>
    </>
  )
}
