import { type KeyboardEvent, useId } from 'react'
import type { Locale } from '../../lib/locales/locale'
import { Situation } from '../../lib/replies/situation'
import { Tone } from '../../lib/replies/tone'
import { ChoiceRow } from './choice-row'
import './reply.css'
import type { ReplyDraft } from './use-reply-draft'

interface ReplyChooserProps {
  draft: ReplyDraft
  locale: Locale
}

/** The offered replies, all others, and the tone; arrows choose and Enter puts the reply in. */
export function ReplyChooser({ draft, locale }: ReplyChooserProps) {
  const { situation, tone } = draft.offer
  const othersId = useId()
  const offered = draft.offers.map((offer) => offer.situation)
  const others = Situation.options.filter((one) => !offered.includes(one))
  const disabled = draft.state === 'pending'
  const onKeyDown = ({ key }: KeyboardEvent) => {
    if (key === 'Enter') void draft.put()
  }
  return (
    <div className="reply-choices">
      <ChoiceRow
        legend={locale.reply.choose}
        choices={offered}
        chosen={situation}
        nameOf={(one) => locale.situations[one]}
        onChoose={(one) => draft.choose({ situation: one })}
        {...{ disabled, onKeyDown }}
      />
      <label htmlFor={othersId} className="visually-hidden">
        {locale.reply.others}
      </label>
      <select
        id={othersId}
        className="reply-others"
        value={offered.includes(situation) ? '' : situation}
        disabled={disabled}
        onChange={({ target }) => {
          const [other] = others.filter((one) => one === target.value)
          draft.choose(other ? { situation: other } : {})
        }}
      >
        <option value="">{locale.reply.others}</option>
        {others.map((one) => (
          <option key={one} value={one}>
            {locale.situations[one]}
          </option>
        ))}
      </select>
      <ChoiceRow
        legend={locale.reply.chooseTone}
        choices={Tone.options}
        chosen={tone}
        nameOf={(one) => locale.tones[one]}
        onChoose={(one) => draft.choose({ tone: one })}
        {...{ disabled, onKeyDown }}
      />
    </div>
  )
}
