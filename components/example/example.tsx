import { weights } from '../../lib/health/weights'
import type { Locale } from '../../lib/locales/locale'
import { Points } from '../health/points'
import './example.css'

interface ExampleProps {
  locale: Locale
}

/** Shows what a sign looks like, where there is none of the owner's own yet. */
export function Example({ locale }: ExampleProps) {
  const { example, exampleQuote } = locale.panel
  return (
    <figure className="example">
      <figcaption className="small muted">{example}</figcaption>
      <div className="example-sign">
        <span>{locale.reason({ type: 'scope-creep', detail: {} })}</span>
        <Points points={weights['scope-creep'].points} locale={locale} />
        <q>{exampleQuote}</q>
      </div>
    </figure>
  )
}
