import { useState } from 'react'
import type { Locale } from '../../lib/locales/locale'
import '../buttons.css'

interface CopyReportProps {
  locale: Locale
  onCopy(): Promise<void>
}

/** Copies a report for a bug tracker, and says that no mail is in it. */
export function CopyReport({ locale, onCopy }: CopyReportProps) {
  const words = locale.report
  const [outcome, setOutcome] = useState<'copied' | 'failed'>()
  const copy = () => {
    onCopy().then(
      () => setOutcome('copied'),
      () => setOutcome('failed'),
    )
  }
  return (
    <>
      <button type="button" className="text-button" onClick={copy}>
        {words.copy}
      </button>
      <p className="small muted" role="status">
        {outcome ? words[outcome] : words.hint}
      </p>
    </>
  )
}
