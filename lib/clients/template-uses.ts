import { whatFollowed } from '../health/follow-through'
import { languageOf } from '../mail/language'
import { libraryId } from '../replies/own-template'
import type { ClientFacts } from './client-facts'
import { talkOf } from './client-mail'
import { type PutReply, sentMail } from './sent-replies'

/** How often a template was sent, and for how many clients the trouble that was there grew less after it. */
export interface TemplateUse {
  times: number
  quieter: number
}

/** What one client tells of a template. */
export interface ClientUse {
  /** Id of an own template, or of the library's text. */
  template: string
  times: number
  quieter: boolean
}

/** The templates that a client was sent, by the newest mail in which each was sent. @param now Epoch ms. */
export function clientUses(
  { mail, signals }: Pick<ClientFacts, 'mail' | 'signals'>,
  put: readonly PutReply[],
  now: number,
): ClientUse[] {
  const mails = talkOf(mail)
  const uses = new Map<string, Map<string, number>>()
  for (const reply of put.toSorted((a, b) => a.at - b.at)) {
    const template = templateOf(reply)
    const sent = sentMail(reply, mail)
    if (!template || !sent) continue
    const sentAt = uses.get(template) ?? new Map<string, number>()
    uses.set(template, sentAt.set(sent.key, sent.message.at))
  }
  return [...uses].map(([template, sentAt]) => ({
    template,
    times: sentAt.size,
    quieter: [...sentAt.values()].some(
      (at) => whatFollowed({ signals, mails }, at, now).outcome === 'better',
    ),
  }))
}

/** All clients' uses together, by template. */
export function templateUses(uses: readonly ClientUse[]): Record<string, TemplateUse> {
  const all: Record<string, TemplateUse> = {}
  for (const { template, times, quieter } of uses) {
    const { times: before = 0, quieter: clients = 0 } = all[template] ?? {}
    all[template] = { times: before + times, quieter: clients + Number(quieter) }
  }
  return all
}

/** The library's text is known by what it says: older versions kept no language with it. */
function templateOf({ template, situation, tone, text }: PutReply): string | undefined {
  if (template) return template
  return situation && tone && libraryId(languageOf(text), situation, tone)
}
