import { useContext } from 'react'
import type { JudgementChange } from '../../lib/clients/judgement'
import type { Locale } from '../../lib/locales/locale'
import type { ClientSummary } from '../../lib/messages/views'
import type { OwnTemplate } from '../../lib/replies/own-template'
import { DraftCheck } from '../draft/draft-check'
import { Advice } from '../judgement/advice'
import { ChooserCallContext } from '../reply/chooser-call'
import { ReplyButton } from '../reply/reply-button'
import { ReplyChooser } from '../reply/reply-chooser'
import { ReplyPreview } from '../reply/reply-preview'
import { ReplyStatus } from '../reply/reply-status'
import { useReplyDraft } from '../reply/use-reply-draft'
import type { PanelActions } from './panel'

interface NextStepCardProps {
  client: ClientSummary
  own: readonly OwnTemplate[]
  locale: Locale
  now: number
  zone: string
  onJudge(change: JudgementChange): Promise<unknown>
  onPut: PanelActions['putReply']
  onCheck: PanelActions['checkDraft']
}

export function NextStepCard(props: NextStepCardProps) {
  const { client, own, locale, now, zone, onJudge, onPut, onCheck } = props
  const { keys } = useContext(ChooserCallContext)
  const draft = useReplyDraft(client.replies, own, now, onPut)
  return (
    <section className="next-step">
      <Advice client={client} locale={locale} now={now} zone={zone} onJudge={onJudge} />
      {draft && (
        <>
          <ReplyChooser draft={draft} locale={locale} />
          <ReplyPreview paragraphs={draft.paragraphs} language={draft.language} locale={locale} />
          <div className="put-reply">
            <ReplyButton draft={draft} locale={locale} />
          </div>
          <ReplyStatus draft={draft} locale={locale} />
          {keys && <p className="small muted">{locale.reply.keys(keys)}</p>}
        </>
      )}
      {isStrained(client) && <DraftCheck locale={locale} onCheck={onCheck} />}
    </section>
  )
}

/** Where all is well nobody needs a second look at their words. */
function isStrained({ health: { band } }: ClientSummary): boolean {
  return band === 'watch' || band === 'strained' || band === 'critical'
}
