import type { Locale } from '../../lib/locales/locale'
import '../buttons.css'
import './consent.css'

interface ConsentProps {
  locale: Locale
  onStart(): void
}

/** What the person agrees to, before anything is read. */
export function Consent({ locale: { consent }, onStart }: ConsentProps) {
  return (
    <section className="consent">
      <h2>{consent.title}</h2>
      <dl>
        {consent.terms.map(({ term, detail }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd className="muted">{detail}</dd>
          </div>
        ))}
      </dl>
      <button type="button" className="primary-button" onClick={onStart}>
        {consent.start}
      </button>
    </section>
  )
}
