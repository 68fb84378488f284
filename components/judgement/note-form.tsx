import { addDays, addMonths, lightFormat } from 'date-fns'
import { useState } from 'react'
import type { OwnNote } from '../../lib/clients/judgement'
import type { Locale } from '../../lib/locales/locale'
import '../buttons.css'
import { Field } from '../settings/field'

interface NoteFormProps {
  note: OwnNote | undefined
  locale: Locale
  /** Epoch ms. */
  now: number
  onKeep(note: OwnNote | null): Promise<unknown>
}

/** Months after which Kindline asks again, unless another day is chosen. */
const asksAfter = 3

/** A note to oneself with the day on which it is asked about again. */
export function NoteForm({ note, locale, now, onKeep }: NoteFormProps) {
  const words = locale.judgement
  const [text, setText] = useState(note?.text ?? '')
  const [day, setDay] = useState(dayOf(note?.until ?? +addMonths(now, asksAfter)))
  // The day begins on this machine's clock, on which the person chose it.
  const until = new Date(`${day}T00:00`).getTime()
  const isComplete = text.trim() !== '' && until > now
  return (
    <div className="note-form">
      <Field label={words.noteLabel}>
        {(control) => (
          <input
            {...control}
            type="text"
            maxLength={500}
            autoComplete="off"
            placeholder={words.notePlaceholder}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        )}
      </Field>
      <Field label={words.noteUntil}>
        {(control) => (
          <input
            {...control}
            type="date"
            min={dayOf(+addDays(now, 1))}
            value={day}
            onChange={(event) => setDay(event.target.value)}
          />
        )}
      </Field>
      <div className="note-actions">
        <button
          type="button"
          className="quiet-button"
          disabled={!isComplete}
          onClick={() => onKeep({ text: text.trim(), until })}
        >
          {words.noteSave}
        </button>
        {note && (
          <button type="button" className="text-button" onClick={() => onKeep(null)}>
            {words.noteRemove}
          </button>
        )}
      </div>
    </div>
  )
}

function dayOf(at: number): string {
  return lightFormat(at, 'yyyy-MM-dd')
}
