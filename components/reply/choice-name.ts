import type { Locale } from '../../lib/locales/locale'
import type { ReplyChoice } from '../../lib/replies/reply-choices'

/** What a reply is called: the owner's own by their name for it. */
export function choiceName(choice: ReplyChoice, locale: Locale): string {
  return choice.own ? choice.own.name : locale.situations[choice.situation]
}
