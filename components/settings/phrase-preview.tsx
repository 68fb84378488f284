import type { PhraseTrial, TriedMail } from '../../lib/clients/phrase-trial'
import type { Locale } from '../../lib/locales/locale'
import { Quote } from '../quote'

interface PhrasePreviewProps {
  trial: PhraseTrial
  zone: string
  locale: Locale
  now: number
}

/** Stored mail that an own phrase would make count, and mail that comes near. */
export function PhrasePreview({ trial, zone, locale, now }: PhrasePreviewProps) {
  const { owner, time } = locale
  return (
    <ul className="phrase-preview">
      {trial.examples.map((mail, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a trial is shown as a whole and never changes.
        <li key={index}>
          <p className="small muted">
            <span aria-hidden="true">{isFound(mail) ? '✔' : '✖'} </span>
            {owner.outcomes[mail.outcome]} · <bdi>{mail.client}</bdi> ·{' '}
            {time.day(mail.at, now, zone)}
          </p>
          <Quote words={mail.quote} />
        </li>
      ))}
    </ul>
  )
}

function isFound({ outcome }: TriedMail): boolean {
  return outcome === 'counts' || outcome === 'already'
}
