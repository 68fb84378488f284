import type { Locale } from '../../lib/locales/locale'
import '../buttons.css'
import { focusOnMount } from '../focus-on-mount'
import type { StartActions } from './start'

interface FinishedProps {
  locale: Locale
  actions: Pick<StartActions, 'openGmail'>
}

/** The end of the first run, and where to go on. */
export function Finished({ locale, actions }: FinishedProps) {
  const words = locale.faces.start
  return (
    <section className="start-step">
      <h2 tabIndex={-1} ref={focusOnMount}>
        {words.finished}
      </h2>
      <p className="muted">{words.finishedDetail}</p>
      <div className="start-choices">
        <button type="button" className="primary-button" onClick={actions.openGmail}>
          {words.openGmail}
        </button>
      </div>
    </section>
  )
}
