import type { OwnNote } from '../../lib/clients/judgement'
import { noteEnd } from '../../lib/clients/note-end'
import type { Locale } from '../../lib/locales/locale'
import '../buttons.css'
import './judgement.css'

interface OwnNoteProps {
  note: OwnNote
  locale: Locale
  /** Epoch ms. */
  now: number
  /** The owner's IANA zone. */
  zone: string
  /** Without a note the advice leads again. */
  onKeep(note: OwnNote | undefined): void
}

/** The owner's note while it holds: it leads. @param advice The step that it goes before. */
export function NoteHolds({
  note,
  advice,
  locale,
  now,
  zone,
  onKeep,
}: OwnNoteProps & { advice: string }) {
  const words = locale.judgement
  return (
    <div className="own-note">
      <h2 className="small muted">{words.noteLeads}</h2>
      <p className="next-step-title" dir="auto">
        {note.text}
      </p>
      <p className="small muted">{words.noteHolds(locale.time.day(note.until, now, zone))}</p>
      <p className="small">{words.adviceBehind(advice)}</p>
      <TakeAdvice locale={locale} onKeep={onKeep} />
    </div>
  )
}

/** A note that has run out asks whether it still holds. */
export function NoteOver({ note, locale, now, zone, onKeep }: OwnNoteProps) {
  const words = locale.judgement
  const until = noteEnd(now, zone)
  return (
    <div className="own-note note-over">
      <q dir="auto">{note.text}</q>
      <p className="small">{words.noteOver}</p>
      <div className="note-actions">
        <button
          type="button"
          className="quiet-button screen-only"
          onClick={() => onKeep({ text: note.text, until })}
        >
          {words.noteKeep(locale.time.day(until, now, zone))}
        </button>
        <TakeAdvice locale={locale} onKeep={onKeep} />
      </div>
    </div>
  )
}

function TakeAdvice({ locale, onKeep }: Pick<OwnNoteProps, 'locale' | 'onKeep'>) {
  return (
    <button type="button" className="text-button screen-only" onClick={() => onKeep(undefined)}>
      {locale.judgement.noteTakeBack}
    </button>
  )
}
