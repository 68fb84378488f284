import { useState } from 'react'
import type { Locale } from '../../lib/locales/locale'
import type { DraftFinding } from '../../lib/replies/draft-check/check-draft'
import '../buttons.css'
import './draft.css'

interface DraftCheckProps {
  locale: Locale
  /** What was found in the open draft; undefined where no reply is open. */
  onCheck(): Promise<DraftFinding[] | undefined>
}

/** Looks over the person's own draft when they ask for it, and says so when it is good. */
export function DraftCheck({ locale, onCheck }: DraftCheckProps) {
  const [looked, setLooked] = useState<{ found: DraftFinding[] | undefined }>()
  const check = async () => setLooked({ found: await onCheck().catch(() => undefined) })
  return (
    <div className="draft-check">
      <button type="button" className="text-button" onClick={check}>
        {locale.draft.check}
      </button>
      <div role="status" className="small">
        {looked && !looked.found && <p className="muted">{locale.draft.none}</p>}
        {looked?.found?.length === 0 && <p className="muted">{locale.draft.good}</p>}
        {looked?.found?.map((finding, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: findings have no identity but their place.
          <Finding key={index} finding={finding} locale={locale} />
        ))}
      </div>
    </div>
  )
}

function Finding({ finding, locale }: { finding: DraftFinding; locale: Locale }) {
  const { kind, quote, better } = finding
  return (
    <div className="draft-finding">
      <p>
        <q>{quote}</q> <span className="muted">{locale.draft.kinds[kind]}</span>
      </p>
      <p>
        <span className="muted">{locale.draft.better}</span> {better}
      </p>
    </div>
  )
}
