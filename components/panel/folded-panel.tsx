import type { Locale } from '../../lib/locales/locale'
import '../buttons.css'
import { Icon } from '../icons/icon'

interface FoldedPanelProps {
  locale: Locale
  onUnfold(): void
}

/** What is left of the panel when it is folded away: the button that brings it back. */
export function FoldedPanel({ locale, onUnfold }: FoldedPanelProps) {
  return (
    <main className="panel folded" lang={locale.tag}>
      <h1 className="visually-hidden">{locale.panel.label}</h1>
      <button
        type="button"
        className="icon-button"
        aria-label={locale.panel.unfold}
        title={locale.panel.unfold}
        onClick={onUnfold}
      >
        <Icon name="unfold" />
      </button>
    </main>
  )
}
