import type { LedgerRow } from '../../lib/health/ledger'
import { FactKind } from '../../lib/health/scored-fact'
import type { Locale } from '../../lib/locales/locale'
import { Points } from '../health/points'
import { Fold } from './fold'
import { ShowMails } from './show-mails'

interface LedgerProps {
  rows: readonly LedgerRow[]
  locale: Locale
  /** Epoch ms. */
  now: number
  zone: string
  onShow(message: string): void
}

/** Where every point comes from; all rows and 100 are the score. */
export function Ledger({ rows, locale, now, zone, onShow }: LedgerProps) {
  if (rows.length === 0) return null
  return (
    <Fold title={locale.judgement.ledgerTitle}>
      <ul className="ledger">
        {rows.map((row) => {
          const text = textOf(row, locale, now, zone)
          return (
            <li key={`${row.source} ${row.invoice ?? ''}`}>
              <span dir="auto">{text}</span>
              <Points points={row.points} locale={locale} />
              <ShowMails messages={row.messages} name={text} locale={locale} onShow={onShow} />
            </li>
          )
        })}
      </ul>
    </Fold>
  )
}

function textOf(row: LedgerRow, locale: Locale, now: number, zone: string): string {
  const words = locale.judgement
  if (row.source === 'clamp') return words.clamp(row.points)
  if (row.source === 'several-kinds') return words.severalKinds
  const what = isFact(row.source) ? words.facts[row.source] : locale.signals[row.source]
  const [from, to] = [row.from, row.to].map((at) => locale.time.day(at, now, zone))
  return words.ledgerRow(what, row, from === to ? `${from}` : `${from} – ${to}`)
}

type Named = Exclude<LedgerRow['source'], 'clamp' | 'several-kinds'>
type Fact = keyof Locale['judgement']['facts']

function isFact(source: Named): source is Fact {
  return FactKind.options.some((kind) => kind === source)
}
