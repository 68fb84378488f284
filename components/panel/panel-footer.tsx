import type { Locale } from '../../lib/locales/locale'

interface PanelFooterProps {
  /** The owner's own messages outside hours. */
  ownLate: number
  ago: string
  locale: Locale
}

/** The owner's habits beside the client's, and where the mail stays. */
export function PanelFooter({ ownLate, ago, locale: { panel } }: PanelFooterProps) {
  return (
    <footer className="face-footer small muted">
      {ownLate > 0 && <p>{panel.ownLate(ownLate)}</p>}
      <p>
        {panel.readAgo(ago)} {panel.staysHere}
      </p>
    </footer>
  )
}
