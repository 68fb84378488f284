import { useState } from 'react'
import type { ReplyOffer } from '../../lib/messages/views'
import { composeReply, replyText } from '../../lib/replies/compose-reply'
import type { Piece } from '../../lib/replies/piece'
import { useTemplates } from './use-templates'

export type ReplyOutcome = 'inserted' | 'copied' | 'failed'

type Choice = Pick<ReplyOffer, 'situation' | 'tone'>

/** The chosen reply and how far its way into the mail has come. */
export interface ReplyDraft {
  offers: readonly ReplyOffer[]
  offer: ReplyOffer
  paragraphs: Piece[][]
  state: 'ready' | 'pending' | ReplyOutcome
  /** Chooses a situation, an offered one in its own tone, or a tone for the one that is chosen. */
  choose(choice: Partial<Choice>): void
  put(): Promise<void>
}

/**
 * Keeps the choice among a client's replies, composed with the clock of today.
 * @param now epoch ms.
 * @param put hands the text over; a rejection counts as failed.
 * @returns undefined where there is no reply to offer, or its texts are not loaded yet.
 */
export function useReplyDraft(
  offers: readonly ReplyOffer[],
  now: number,
  put: (offer: ReplyOffer, text: string) => Promise<ReplyOutcome>,
): ReplyDraft | undefined {
  const [chosen, setChosen] = useState<Partial<Choice>>({})
  const [state, setState] = useState<ReplyDraft['state']>('ready')
  const offer = chosenOffer(offers, chosen)
  const templates = useTemplates(offer?.language)
  if (!offer || !templates) return undefined
  const { situation, tone, facts } = offer
  const paragraphs = composeReply(templates, situation, tone, { ...facts, now })
  return {
    offers,
    offer,
    paragraphs,
    state,
    choose: (choice) => {
      setChosen(choice.situation ? choice : { ...chosen, ...choice })
      setState('ready')
    },
    put: async () => {
      if (state === 'pending') return
      setState('pending')
      setState(await put(offer, replyText(paragraphs)).catch(() => 'failed' as const))
    },
  }
}

/** The chosen offer; a situation that was not offered is filled from the same talk. */
function chosenOffer(
  offers: readonly ReplyOffer[],
  { situation, tone }: Partial<Choice>,
): ReplyOffer | undefined {
  const best = offers.find((offer) => offer.situation === situation) ?? offers[0]
  return best && { ...best, situation: situation ?? best.situation, tone: tone ?? best.tone }
}
