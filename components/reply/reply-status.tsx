import type { Locale } from '../../lib/locales/locale'
import type { ReplyDraft } from './use-reply-draft'
import './reply.css'

interface ReplyStatusProps {
  draft: ReplyDraft
  locale: Locale
}

/** Always in the page, for a live region is only heard when it was there before its words. */
export function ReplyStatus({ draft, locale }: ReplyStatusProps) {
  return (
    <p className="reply-status small" role="status" data-state={draft.state}>
      {statusOf(draft, locale)}
    </p>
  )
}

function statusOf({ state, paragraphs }: ReplyDraft, { reply }: Locale): string {
  if (state === 'ready' || state === 'pending') return ''
  const hasBlanks = paragraphs.flat().some((piece) => typeof piece !== 'string')
  return state !== 'failed' && hasBlanks
    ? `${reply.outcomes[state]} ${reply.fillBlanks}`
    : reply.outcomes[state]
}
