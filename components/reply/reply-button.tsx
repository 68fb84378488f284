import type { Locale } from '../../lib/locales/locale'
import '../buttons.css'
import type { ReplyDraft } from './use-reply-draft'

interface ReplyButtonProps {
  draft: ReplyDraft
  locale: Locale
}

/** Stays focusable while pending, so that the outcome is heard where the person is. */
export function ReplyButton({ draft, locale }: ReplyButtonProps) {
  const pending = draft.state === 'pending'
  return (
    <button type="button" className="primary-button" aria-disabled={pending} onClick={draft.put}>
      {pending ? locale.reply.pending : locale.reply.put}
    </button>
  )
}
