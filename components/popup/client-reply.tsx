import { useEffect, useRef } from 'react'
import type { ListedClient } from '../../lib/clients/listed-client'
import type { Locale } from '../../lib/locales/locale'
import type { OwnTemplate } from '../../lib/replies/own-template'
import { ReplyButton } from '../reply/reply-button'
import { ReplyChooser } from '../reply/reply-chooser'
import { ReplyPreview } from '../reply/reply-preview'
import { ReplyStatus } from '../reply/reply-status'
import { useReplyDraft } from '../reply/use-reply-draft'
import type { PopupActions } from './popup'
import { useOffers } from './use-offers'

interface ClientReplyProps {
  client: ListedClient
  own: readonly OwnTemplate[] | undefined
  /** Shows the replies to choose from. */
  open: boolean
  /** How often the best reply was asked for. */
  asked: number
  locale: Locale
  now: number
  actions: PopupActions
}

/** A client's replies, read from the store only once they are wanted. */
export default function ClientReply({
  client,
  own,
  open,
  asked,
  locale,
  now,
  actions,
}: ClientReplyProps) {
  const { offers, failed } = useOffers(client, actions.readReplies)
  // Before the owner's own texts are read, one of ours might stand in for them.
  const draft = useReplyDraft(own ? offers : [], own ?? [], now, (reply, text) =>
    actions.putReply(client, reply, text),
  )
  const put = useRef(0)
  useEffect(() => {
    if (!draft || asked === put.current) return
    put.current = asked
    void draft.put()
  })
  if (!draft) {
    return (
      <p className="reply-status small" role="status">
        {failed && locale.reply.outcomes.failed}
      </p>
    )
  }
  return (
    <>
      {open && (
        <div className="client-reply appear">
          <ReplyChooser draft={draft} locale={locale} />
          <ReplyPreview paragraphs={draft.paragraphs} language={draft.language} locale={locale} />
          <ReplyButton draft={draft} locale={locale} />
        </div>
      )}
      <ReplyStatus draft={draft} locale={locale} />
    </>
  )
}
