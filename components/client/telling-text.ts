import type { Telling } from '../../lib/clients/story/telling'
import { harms } from '../../lib/health/weights'
import { storyWords } from '../../lib/locales/story'
import type { StoryProps } from './story-props'

/** What counted, in a few words of the interface's language. */
export function tellingText(
  { what }: Telling,
  { locale, zone, now }: Pick<StoryProps, 'locale' | 'zone' | 'now'>,
): string {
  const words = storyWords[locale.tag]
  if (what.kind === 'step') return locale.judgement.steps[what.step]
  if (what.kind === 'sign') {
    const reason = locale.reason(what.signal)
    if (!what.dismissed) return reason
    const { alike } = what.signal.detail
    return words.factMore(reason, [alike ? words.dismissedAlike : words.dismissed])
  }
  const { event, invoice, amount, until } = what
  return words.factMore(words.facts[event], [
    ...(invoice === undefined ? [] : [invoice]),
    ...(amount ? [words.money(amount)] : []),
    // A day is over at the midnight after it.
    ...(until === undefined ? [] : [words.by(locale.time.day(until - 1, now, zone))]),
  ])
}

/** How a telling is marked: trouble, something good, the owner's own step, or just a fact. */
export function tellingMark({ what }: Telling): 'trouble' | 'good' | 'step' | 'fact' {
  if (what.kind === 'step') return 'step'
  if (what.kind === 'fact' || what.dismissed) return 'fact'
  if (what.signal.type === 'praise' || what.signal.type === 'paid') return 'good'
  return harms(what.signal.type) ? 'trouble' : 'fact'
}
