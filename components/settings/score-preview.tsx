import type { Locale } from '../../lib/locales/locale'
import type { ScoreChange } from '../../lib/messages/face-exchanges'
import '../buttons.css'
import { focusOnMount } from '../focus-on-mount'
import './settings.css'

interface ScorePreviewProps {
  changes: readonly ScoreChange[]
  locale: Locale
  /** The person was about to go without an answer. */
  isLeaving: boolean
  onTakeOver(): void
  onLeave(): void
}

/** More rows would say no more. */
const mostShown = 5

/** Old scores beside new ones, and the choice between them. */
export function ScorePreview({
  changes,
  locale,
  isLeaving,
  onTakeOver,
  onLeave,
}: ScorePreviewProps) {
  const words = locale.judgement
  const shown = (score: number | null) => (score === null ? '–' : String(score))
  return (
    <section
      className="score-preview"
      aria-label={words.previewTitle}
      tabIndex={-1}
      ref={focusOnMount}
    >
      <h2>{words.previewTitle}</h2>
      <ul className="small">
        {changes.slice(0, mostShown).map(({ name, before, after }) => (
          <li key={name} dir="auto">
            {words.previewRow(name, shown(before), shown(after))}
          </li>
        ))}
        {changes.length > mostShown && (
          <li className="muted">{locale.panel.morePeople(changes.length - mostShown)}</li>
        )}
      </ul>
      <p className="small">{isLeaving ? words.decideFirst : words.notYet}</p>
      <div>
        <button type="button" className="primary-button" onClick={onTakeOver}>
          {words.takeOver}
        </button>
        <button type="button" className="quiet-button" onClick={onLeave}>
          {words.leave}
        </button>
      </div>
    </section>
  )
}
