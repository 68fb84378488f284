import { type KeyboardEvent, useContext, useEffect, useRef } from 'react'
import type { Locale } from '../../lib/locales/locale'
import { choiceKey } from '../../lib/replies/reply-choices'
import { Tone } from '../../lib/replies/tone'
import { choiceName } from './choice-name'
import { ChoiceRow } from './choice-row'
import { ChooserCallContext } from './chooser-call'
import { OtherReplies } from './other-replies'
import './reply.css'
import type { ReplyDraft } from './use-reply-draft'

interface ReplyChooserProps {
  draft: ReplyDraft
  locale: Locale
}

/** The offered replies, all others, and the tone; arrows choose, Enter puts the reply in and Escape leaves. */
export function ReplyChooser({ draft, locale }: ReplyChooserProps) {
  const { offers, choice, tone } = draft
  const names = new Map(offers.map((one) => [choiceKey(one), choiceName(one, locale)]))
  const { asked, taken, leave } = useContext(ChooserCallContext)
  const choices = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!asked) return
    choices.current?.querySelector<HTMLElement>('input:checked, select')?.focus()
    taken()
  }, [asked, taken])
  const shared = {
    disabled: draft.state === 'pending',
    onKeyDown: ({ key }: KeyboardEvent) => {
      if (key === 'Enter') void draft.put()
      if (key === 'Escape') leave()
    },
  }
  return (
    <div className="reply-choices" ref={choices}>
      <ChoiceRow
        legend={locale.reply.choose}
        choices={[...names.keys()]}
        chosen={choiceKey(choice)}
        nameOf={(key) => names.get(key)}
        onChoose={draft.choose}
        {...shared}
      >
        <OtherReplies draft={draft} locale={locale} onKeyDown={shared.onKeyDown} />
      </ChoiceRow>
      {!choice.own && (
        <ChoiceRow
          look="quiet"
          legend={locale.reply.chooseTone}
          choices={Tone.options}
          chosen={tone}
          nameOf={(one) => locale.tones[one]}
          onChoose={draft.chooseTone}
          {...shared}
        />
      )}
    </div>
  )
}
