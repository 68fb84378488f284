import type { Locale } from '../../lib/locales/locale'
import { Situation } from '../../lib/replies/situation'
import type { ReplyDraft } from './use-reply-draft'

interface OtherRepliesProps {
  draft: ReplyDraft
  locale: Locale
}

/** All replies of the library that are not offered already. */
export function OtherReplies({ draft, locale }: OtherRepliesProps) {
  const offered = draft.offers.map(({ situation }) => situation)
  const others = Situation.options.filter((one) => !offered.includes(one))
  const chosen = others.find((one) => one === draft.offer.situation) ?? ''
  return (
    <select
      className="other-replies"
      aria-label={locale.reply.others}
      value={chosen}
      data-chosen={chosen !== ''}
      onChange={({ target }) => {
        const situation = others.find((one) => one === target.value) ?? offered[0]
        if (situation) draft.choose({ situation })
      }}
    >
      <option value="">{locale.reply.others}</option>
      {others.map((one) => (
        <option key={one} value={one}>
          {locale.situations[one]}
        </option>
      ))}
    </select>
  )
}
