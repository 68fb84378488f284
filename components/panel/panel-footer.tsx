import type { Locale } from '../../lib/locales/locale'
import type { ReaderProgress } from '../../lib/messages/views'
import { PauseButton } from '../pause-button'

interface PanelFooterProps {
  /** The owner's own messages outside hours. */
  ownLate: number
  ago: string
  reader: ReaderProgress | undefined
  locale: Locale
  onPause(): void
}

/** The owner's habits beside the client's, and where the mail stays. */
export function PanelFooter({ ownLate, ago, reader, locale, onPause }: PanelFooterProps) {
  const { panel } = locale
  return (
    <footer className="face-footer small muted">
      {ownLate > 0 && <p>{panel.ownLate(ownLate)}</p>}
      {reader && <p>{locale.reader.progress(reader.read, reader.total)}</p>}
      <p>
        {panel.readAgo(ago)} {panel.staysHere}
      </p>
      <PauseButton locale={locale} onPause={onPause} />
    </footer>
  )
}
