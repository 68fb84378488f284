import { useId } from 'react'
import type { Locale } from '../../lib/locales/locale'
import type { ReplyDraft } from './use-reply-draft'
import './reply.css'

interface ReplyChooserProps {
  draft: ReplyDraft
  locale: Locale
}

export function ReplyChooser({ draft, locale }: ReplyChooserProps) {
  const name = useId()
  if (draft.offers.length < 2) return null
  return (
    <fieldset className="reply-chooser" disabled={draft.state === 'pending'}>
      <legend className="visually-hidden">{locale.reply.choose}</legend>
      {draft.offers.map((offer) => (
        <label key={offer.situation}>
          <input
            type="radio"
            name={name}
            checked={offer.situation === draft.offer.situation}
            onChange={() => draft.choose(offer)}
          />
          <span>{locale.situations[offer.situation]}</span>
        </label>
      ))}
    </fieldset>
  )
}
