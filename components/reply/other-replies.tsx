import type { KeyboardEvent } from 'react'
import type { Locale } from '../../lib/locales/locale'
import { choiceKey } from '../../lib/replies/reply-choices'
import { choiceName } from './choice-name'
import type { ReplyDraft } from './use-reply-draft'

interface OtherRepliesProps {
  draft: ReplyDraft
  locale: Locale
  onKeyDown(event: KeyboardEvent): void
}

/** All replies that are not offered already: the owner's own, then the library's. */
export function OtherReplies({ draft, locale, onKeyDown }: OtherRepliesProps) {
  const { choice, offers, others } = draft
  const key = choiceKey(choice)
  const chosen = others.some((one) => choiceKey(one) === key) ? key : ''
  const own = others.filter((one) => one.own)
  const ours = others.filter((one) => !one.own)
  const optionsOf = (choices: typeof others) =>
    choices.map((one) => (
      <option key={choiceKey(one)} value={choiceKey(one)}>
        {choiceName(one, locale)}
      </option>
    ))
  return (
    <select
      className="other-replies"
      aria-label={locale.reply.others}
      value={chosen}
      onKeyDown={onKeyDown}
      data-chosen={chosen !== ''}
      onChange={({ target }) => {
        const first = offers[0]
        draft.choose(target.value || (first ? choiceKey(first) : ''))
      }}
    >
      <option value="">{locale.reply.others}</option>
      {own.length > 0 && <optgroup label={locale.reply.own}>{optionsOf(own)}</optgroup>}
      {optionsOf(ours)}
    </select>
  )
}
