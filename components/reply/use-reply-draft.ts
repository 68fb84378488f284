import { useState } from 'react'
import type { ReplyOffer } from '../../lib/messages/views'
import { replyText } from '../../lib/replies/compose-reply'
import type { OwnTemplate } from '../../lib/replies/own-template'
import type { Piece } from '../../lib/replies/piece'
import {
  choiceKey,
  chosenText,
  type ReplyChoice,
  replyChoices,
} from '../../lib/replies/reply-choices'
import type { Situation } from '../../lib/replies/situation'
import type { Tone } from '../../lib/replies/tone'
import { useTemplates } from './use-templates'

export type ReplyOutcome = 'inserted' | 'copied' | 'failed'

/** A reply on its way into the mail: the thread that it answers, and what it was made of. */
export interface ChosenReply extends Pick<ReplyOffer, 'thread'> {
  situation?: Situation | undefined
  /** Absent of the owner's own templates, which have one tone. */
  tone?: Tone | undefined
  /** Id of the owner's template. */
  template?: string | undefined
}

/** The chosen reply and how far its way into the mail has come. */
export interface ReplyDraft {
  /** The best first. */
  offers: readonly ReplyChoice[]
  others: readonly ReplyChoice[]
  choice: ReplyChoice
  language: ReplyOffer['language']
  tone: Tone
  paragraphs: Piece[][]
  state: 'ready' | 'pending' | ReplyOutcome
  /** By key (see choiceKey); an offered situation comes in its own tone. */
  choose(key: string): void
  chooseTone(tone: Tone): void
  put(): Promise<void>
}

/**
 * Keeps the choice among a client's replies, composed with the clock of today.
 * @param own The owner's own templates.
 * @param now epoch ms.
 * @param put hands the text over; a rejection counts as failed.
 * @returns undefined where there is no reply to offer, or its texts are not loaded yet.
 */
export function useReplyDraft(
  replies: readonly ReplyOffer[],
  own: readonly OwnTemplate[],
  now: number,
  put: (reply: ChosenReply, text: string) => Promise<ReplyOutcome>,
): ReplyDraft | undefined {
  const [chosen, setChosen] = useState<{ key?: string; tone?: Tone }>({})
  const [state, setState] = useState<ReplyDraft['state']>('ready')
  const best = replies[0]
  const templates = useTemplates(best?.language)
  if (!best || !templates) return undefined
  const { language, thread, facts, last } = best
  const situations = replies.map(({ situation }) => situation)
  const choices = replyChoices(situations, own, language, last)
  const choice = chosenOf([...choices.offers, ...choices.others], chosen.key)
  if (!choice) return undefined
  const tone = chosen.tone ?? toneOf(choice, replies, best)
  const text = chosenText(choice, tone, { language, templates, own })
  const paragraphs = templates.fill(text, { ...facts, now })
  const choose = (next: typeof chosen) => {
    setChosen(next)
    setState('ready')
  }
  return {
    ...choices,
    choice,
    language,
    tone,
    paragraphs,
    state,
    choose: (key) => choose({ key }),
    chooseTone: (next) => choose({ ...chosen, tone: next }),
    put: async () => {
      if (state === 'pending') return
      setState('pending')
      const reply = { thread, ...madeOf(choice, tone) }
      setState(await put(reply, replyText(paragraphs)).catch(() => 'failed' as const))
    },
  }
}

function chosenOf(choices: readonly ReplyChoice[], key: string | undefined) {
  return choices.find((choice) => choiceKey(choice) === key) ?? choices[0]
}

/** The offered tone of a situation; what was not offered comes in that of the best. */
function toneOf(choice: ReplyChoice, replies: readonly ReplyOffer[], best: ReplyOffer): Tone {
  const offer = replies.find(({ situation }) => situation === situationOf(choice))
  return (offer ?? best).tone
}

function situationOf(choice: ReplyChoice): Situation | undefined {
  return choice.own ? choice.own.situation : choice.situation
}

function madeOf(choice: ReplyChoice, tone: Tone): Omit<ChosenReply, 'thread'> {
  const situation = situationOf(choice)
  return choice.own ? { situation, template: choice.own.id } : { situation, tone }
}
