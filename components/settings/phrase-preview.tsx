import type { PhraseTrial, TriedMail } from '../../lib/clients/try-phrase'
import type { Locale } from '../../lib/locales/locale'

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
    <div className="phrase-preview">
      <p>{owner.tried(trial.counts)}</p>
      <ul>
        {trial.examples.map((mail, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a trial is shown as a whole and never changes.
          <li key={index}>
            <p className="small muted">
              <span aria-hidden="true">{isFound(mail) ? '✔' : '✖'} </span>
              {owner.outcomes[mail.outcome]} · <bdi>{mail.client}</bdi> ·{' '}
              {time.day(mail.at, now, zone)}
            </p>
            <q dir="auto">{mail.quote}</q>
          </li>
        ))}
      </ul>
    </div>
  )
}

function isFound({ outcome }: TriedMail): boolean {
  return outcome === 'counts' || outcome === 'already'
}
