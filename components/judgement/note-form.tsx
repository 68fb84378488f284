import { useState } from 'react'
import type { OwnNote } from '../../lib/clients/judgement'
import { dayIn, noteEnd, startOfDayIn } from '../../lib/clients/note-end'
import type { Locale } from '../../lib/locales/locale'
import '../buttons.css'
import { Field } from '../settings/field'
import { useCaughtFocus } from '../use-caught-focus'

const day = 86_400_000

interface NoteFormProps {
  note: OwnNote | undefined
  locale: Locale
  /** Epoch ms. */
  now: number
  /** The owner's IANA zone, in which a day begins. */
  zone: string
  /** @returns whether it was taken in. */
  onKeep(note: OwnNote | null): Promise<boolean>
}

/** A note to oneself with the day on which it is asked about again. */
export function NoteForm({ note, locale, now, zone, onKeep }: NoteFormProps) {
  const words = locale.judgement
  const [draft, setDraft] = useState<{ text?: string; day?: string }>({})
  const form = useCaughtFocus<HTMLDivElement>(note?.until)
  const text = draft.text ?? note?.text ?? ''
  const ends = draft.day ?? dayIn(note?.until ?? noteEnd(now, zone), zone)
  const until = startOfDayIn(ends, zone)
  const isComplete = text.trim() !== '' && until > now
  const keep = async (kept: OwnNote | null) => {
    if (await onKeep(kept)) setDraft({})
  }
  return (
    <div className="note-form" ref={form} tabIndex={-1}>
      <Field label={words.noteLabel}>
        {(control) => (
          <input
            {...control}
            type="text"
            maxLength={500}
            autoComplete="off"
            placeholder={words.notePlaceholder}
            value={text}
            onChange={(event) => setDraft({ ...draft, text: event.target.value })}
          />
        )}
      </Field>
      <Field label={words.noteUntil}>
        {(control) => (
          <input
            {...control}
            type="date"
            min={dayIn(now + day, zone)}
            value={ends}
            onChange={(event) => setDraft({ ...draft, day: event.target.value })}
          />
        )}
      </Field>
      <div className="note-actions">
        <button
          type="button"
          className="quiet-button"
          disabled={!isComplete}
          onClick={() => keep({ text: text.trim(), until })}
        >
          {words.noteSave}
        </button>
        {note && (
          <button type="button" className="text-button" onClick={() => keep(null)}>
            {words.noteRemove}
          </button>
        )}
      </div>
    </div>
  )
}
