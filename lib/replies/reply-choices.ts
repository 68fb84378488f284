import type { LanguageCode } from '../mail/language'
import { templateText } from './compose-reply'
import { besideLibrary, libraryId, type OwnTemplate } from './own-template'
import { Situation } from './situation'
import type { Templates } from './templates/templates'
import type { Tone } from './tone'

/** A reply that can be chosen: the library's for a situation, or one of the owner's templates. */
export type ReplyChoice = { situation: Situation; own?: undefined } | { own: OwnTemplate }

const offered = 3

/** Names a choice: a situation's own name, or the id of the owner's template. */
export function choiceKey(choice: ReplyChoice): string {
  return choice.own ? choice.own.id : choice.situation
}

/**
 * All replies in a language: the offered ones, the owner's own for the same situation before the library's, and all
 * others behind. What was put in last is not offered first again.
 * @param situations Offered ones, the best first. @param last Id of the owner's template that was put in last.
 */
export function replyChoices(
  situations: readonly Situation[],
  all: readonly OwnTemplate[],
  language: LanguageCode,
  last?: string,
): { offers: ReplyChoice[]; others: ReplyChoice[] } {
  const own = besideLibrary(all, language)
  const fitting = situations.flatMap((situation): ReplyChoice[] => {
    const mine = own.filter((one) => one.situation === situation)
    const fresh = mine.filter(({ id }) => id !== last).map((one) => ({ own: one }))
    const used = mine.filter(({ id }) => id === last).map((one) => ({ own: one }))
    return [...fresh, { situation }, ...used]
  })
  const offers = fitting.slice(0, offered)
  const keys = new Set(offers.map(choiceKey))
  const everything: ReplyChoice[] = [
    ...own.map((one) => ({ own: one })),
    ...Situation.options.map((situation) => ({ situation })),
  ]
  return { offers, others: everything.filter((one) => !keys.has(choiceKey(one))) }
}

/** The text of a choice as a template, in the owner's version where there is one. */
export function chosenText(
  choice: ReplyChoice,
  tone: Tone,
  {
    language,
    templates,
    own,
  }: { language: LanguageCode; templates: Templates; own: readonly OwnTemplate[] },
): string {
  if (choice.own) return choice.own.text
  const place = libraryId(language, choice.situation, tone)
  return own.find(({ id }) => id === place)?.text ?? templateText(templates, choice.situation, tone)
}
