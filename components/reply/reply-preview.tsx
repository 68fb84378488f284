import type { Locale } from '../../lib/locales/locale'
import type { LanguageCode } from '../../lib/mail/language'
import type { Piece } from '../../lib/replies/piece'
import './reply.css'

interface ReplyPreviewProps {
  paragraphs: readonly (readonly Piece[])[]
  /** In which the reply is written. */
  language: LanguageCode
  locale: Locale
}

/** The reply as it will stand in the mail, with what is still to be filled in marked. */
export function ReplyPreview({ paragraphs, language, locale }: ReplyPreviewProps) {
  const show = (piece: Piece, index: number) =>
    typeof piece === 'string' ? (
      piece
    ) : (
      <mark key={index}>
        <span aria-hidden="true">{piece.blank}</span>
        <span className="visually-hidden">{locale.reply.blank(piece.blank)}</span>
      </mark>
    )
  return (
    <div className="reply-preview" lang={language}>
      {paragraphs.map((pieces, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs have no identity but their place.
        <p key={index}>{pieces.map(show)}</p>
      ))}
    </div>
  )
}
