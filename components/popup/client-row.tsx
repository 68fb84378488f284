import { useId, useState } from 'react'
import type { Locale } from '../../lib/locales/locale'
import type { ClientSummary } from '../../lib/messages/views'
import type { OwnTemplate } from '../../lib/replies/own-template'
import '../buttons.css'
import { ReplyButton } from '../reply/reply-button'
import { ReplyChooser } from '../reply/reply-chooser'
import { ReplyPreview } from '../reply/reply-preview'
import { ReplyStatus } from '../reply/reply-status'
import { useReplyDraft } from '../reply/use-reply-draft'
import { ClientGlance } from './client-glance'
import type { PopupActions } from './popup'

interface ClientRowProps {
  client: ClientSummary
  own: readonly OwnTemplate[]
  withAccount: boolean
  zone: string
  locale: Locale
  now: number
  onPut: PopupActions['putReply']
}

export function ClientRow(props: ClientRowProps) {
  const { client, own, withAccount, zone, locale, now, onPut } = props
  const [open, setOpen] = useState(false)
  const replyId = useId()
  const draft = useReplyDraft(client.replies, own, now, (reply, text) => onPut(client, reply, text))
  const disclosure = { open, controls: replyId, onToggle: () => setOpen(!open) }
  return (
    <li className="client-row">
      <ClientGlance client={client} locale={locale} disclosure={disclosure} />
      <div className="client-latest">
        <p className="small muted">
          {latestOf(client, locale, now, zone)}
          {withAccount && <span className="client-account">{client.account}</span>}
        </p>
        {draft && !open && (
          <button
            type="button"
            className="quiet-button"
            aria-label={locale.reply.kindlyTo(client.name)}
            aria-disabled={draft.state === 'pending'}
            onClick={draft.put}
          >
            {locale.reply.kindly}
          </button>
        )}
      </div>
      <div id={replyId} className="client-reply appear" hidden={!open}>
        {draft && open && (
          <>
            <ReplyChooser draft={draft} locale={locale} />
            <ReplyPreview paragraphs={draft.paragraphs} language={draft.language} locale={locale} />
            <ReplyButton draft={draft} locale={locale} />
          </>
        )}
      </div>
      {draft && <ReplyStatus draft={draft} locale={locale} />}
    </li>
  )
}

/** The latest sign and its day, or how little there is to go by. */
function latestOf(client: ClientSummary, locale: Locale, now: number, zone: string): string {
  const { latest, health, messages } = client
  if (latest) return `${locale.reason(latest)} · ${locale.time.day(latest.at, now, zone)}`
  return health.band === 'unknown' ? locale.messages(messages) : locale.why([], health.band)
}
