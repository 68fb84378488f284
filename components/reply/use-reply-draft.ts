import { useState } from 'react'
import type { ReplyOffer } from '../../lib/messages/views'
import { composeReply, replyText } from '../../lib/replies/compose-reply'
import type { Piece } from '../../lib/replies/piece'

export type ReplyOutcome = 'inserted' | 'copied' | 'failed'

/** The chosen reply and how far its way into the mail has come. */
export interface ReplyDraft {
  offers: readonly ReplyOffer[]
  offer: ReplyOffer
  paragraphs: Piece[][]
  state: 'ready' | 'pending' | ReplyOutcome
  choose(offer: ReplyOffer): void
  put(): Promise<void>
}

/**
 * Keeps the choice among a client's replies, composed with the clock of today.
 * @param now epoch ms.
 * @param put hands the text over; a rejection counts as failed.
 * @returns undefined where there is no reply to offer.
 */
export function useReplyDraft(
  offers: readonly ReplyOffer[],
  now: number,
  put: (offer: ReplyOffer, text: string) => Promise<ReplyOutcome>,
): ReplyDraft | undefined {
  const [situation, setSituation] = useState<ReplyOffer['situation']>()
  const [state, setState] = useState<ReplyDraft['state']>('ready')
  const offer = offers.find((offer) => offer.situation === situation) ?? offers[0]
  if (!offer) return undefined
  const paragraphs = composeReply(offer.situation, offer.language, { ...offer.facts, now })
  return {
    offers,
    offer,
    paragraphs,
    state,
    choose: (offer) => {
      setSituation(offer.situation)
      setState('ready')
    },
    put: async () => {
      if (state === 'pending') return
      setState('pending')
      setState(await put(offer, replyText(paragraphs)).catch(() => 'failed' as const))
    },
  }
}
