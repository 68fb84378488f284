import type { KeyboardEvent } from 'react'
import type { Locale } from '../../lib/locales/locale'
import { Tone } from '../../lib/replies/tone'
import { ChoiceRow } from './choice-row'
import { OtherReplies } from './other-replies'
import './reply.css'
import type { ReplyDraft } from './use-reply-draft'

interface ReplyChooserProps {
  draft: ReplyDraft
  locale: Locale
}

/** The offered replies, all others, and the tone; arrows choose and Enter puts the reply in. */
export function ReplyChooser({ draft, locale }: ReplyChooserProps) {
  const { situation, tone } = draft.offer
  const shared = {
    disabled: draft.state === 'pending',
    onKeyDown: ({ key }: KeyboardEvent) => {
      if (key === 'Enter') void draft.put()
    },
  }
  return (
    <div className="reply-choices">
      <ChoiceRow
        legend={locale.reply.choose}
        choices={draft.offers.map((offer) => offer.situation)}
        chosen={situation}
        nameOf={(one) => locale.situations[one]}
        onChoose={(one) => draft.choose({ situation: one })}
        {...shared}
      >
        <OtherReplies draft={draft} locale={locale} />
      </ChoiceRow>
      <ChoiceRow
        look="quiet"
        legend={locale.reply.chooseTone}
        choices={Tone.options}
        chosen={tone}
        nameOf={(one) => locale.tones[one]}
        onChoose={(one) => draft.choose({ tone: one })}
        {...shared}
      />
    </div>
  )
}
