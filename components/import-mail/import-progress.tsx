import type { ImportWords } from '../../lib/locales/import-mail/words'
import '../buttons.css'
import { focusOnMount } from '../focus-on-mount'
import type { StepAt } from './import-run'

interface ImportProgressProps {
  step: StepAt<'reading'>
  words: ImportWords
  onStop(): void
}

/** How far the file is read, and the way to stop it. */
export function ImportProgressView({ step, words, onStop }: ImportProgressProps) {
  const { file, progress } = step
  const share = file.size > 0 ? (progress?.read ?? 0) / file.size : 1
  const percent = Math.min(100, Math.floor(share * 100))
  return (
    <section className="import-progress">
      <label>
        <span role="status">{words.reading(percent)}</span>
        <progress max={100} value={percent} />
      </label>
      <p className="muted">{words.soFar(progress?.messages ?? 0, progress?.tally.kept ?? 0)}</p>
      <p className="small muted">{words.stayHere}</p>
      <button type="button" className="quiet-button" onClick={onStop} ref={focusOnMount}>
        {words.stop}
      </button>
    </section>
  )
}
