import { Fragment } from 'react'
import type { Locale } from '../../lib/locales/locale'
import type { LanguageCode } from '../../lib/mail/language'
import { BLANK, type Piece } from '../../lib/replies/piece'
import './reply.css'

interface ReplyPreviewProps {
  paragraphs: readonly (readonly Piece[])[]
  /** In which the reply is written. */
  language: LanguageCode
  locale: Locale
}

/** The reply as it will stand in the mail, in its own direction, and below it what belongs into its blanks. */
export function ReplyPreview({ paragraphs, language, locale }: ReplyPreviewProps) {
  const show = (piece: Piece, index: number) =>
    typeof piece === 'string' ? (
      piece
    ) : (
      <mark key={index} title={piece.blank}>
        <span aria-hidden="true">{BLANK}</span>
        <span className="visually-hidden">{locale.reply.blank(piece.blank)}</span>
      </mark>
    )
  const quoted = (blank: string, index: number) => (
    <Fragment key={index}>
      {index > 0 && ' · '}
      <q lang={language}>{blank}</q>
    </Fragment>
  )
  const blanks = paragraphs
    .flat()
    .flatMap((piece) => (typeof piece === 'string' ? [] : piece.blank))
  return (
    <>
      <div className="reply-preview" lang={language} dir="ltr">
        {paragraphs.map((pieces, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs have no identity but their place.
          <p key={index}>{pieces.map(show)}</p>
        ))}
      </div>
      {blanks.length > 0 && (
        <p className="small muted">
          {locale.reply.toFill} {blanks.map(quoted)}
        </p>
      )}
    </>
  )
}
