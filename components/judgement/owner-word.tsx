import type { JudgementChange } from '../../lib/clients/judgement'
import { Standing } from '../../lib/clients/judgement'
import type { Locale } from '../../lib/locales/locale'
import type { ClientSummary } from '../../lib/messages/views'
import { SelectField } from '../settings/select-field'
import { TextField } from '../settings/text-field'
import { useSaying } from '../use-saying'
import { Fold } from './fold'
import { NoteForm } from './note-form'

interface OwnerWordProps {
  client: ClientSummary
  locale: Locale
  /** Epoch ms. */
  now: number
  /** The owner's IANA zone. */
  zone: string
  onJudge(change: JudgementChange): Promise<unknown>
}

/** The owner's word on a client as a whole: how it stands, a note that goes before the advice, the client's zone. */
export function OwnerWord({ client, locale, now, zone, onJudge }: OwnerWordProps) {
  const words = locale.judgement
  const { judgement } = client
  const { failed, say } = useSaying()
  return (
    <Fold title={words.wordTitle}>
      <SelectField
        label={words.standingLabel}
        value={judgement.standing}
        options={Standing.options.map((standing) => [standing, words.standings[standing]])}
        onChoose={(standing) => void say(onJudge({ standing }))}
      />
      <NoteForm
        note={judgement.note}
        locale={locale}
        now={now}
        zone={zone}
        onKeep={(note) => say(onJudge({ note }))}
      />
      <TextField
        label={words.zoneLabel}
        hint={words.zoneHint}
        value={judgement.zone ?? ''}
        maxLength={64}
        problemOf={(zone) => (isZone(zone.trim()) ? undefined : words.zoneWrong)}
        onCommit={async (zone) => {
          await say(onJudge({ zone: zone.trim() || null }))
        }}
      />
      <p className="small muted" role="status">
        {failed && locale.owner.failed}
      </p>
    </Fold>
  )
}

/** Empty takes the zone back. */
function isZone(zone: string): boolean {
  if (zone === '') return true
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }) !== undefined
  } catch {
    return false
  }
}
