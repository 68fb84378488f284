import { tz } from '@date-fns/tz'
import { addWeeks, format, parseISO } from 'date-fns'
import type { DemoMail, DemoPerson, DemoThread } from './conversation'
import { demoThreads } from './conversations'
import { dana } from './dana'

const week = 7 * 86_400_000

/** A demo mail with everything that a mail program adds when it is sent. */
export interface SentMail {
  from: DemoPerson
  to: DemoPerson
  at: Date
  subject: string
  text: readonly string[]
  messageId: string
  /** The mail before it, when this one carries it below its text. */
  quoted?: SentMail
  /** Message-IDs of the earlier mails in the thread, oldest first. */
  references: readonly string[]
  /** Raw Gmail labels of this mail alone. */
  labels: readonly string[]
}

export interface SentThread {
  thread: DemoThread
  mails: readonly SentMail[]
}

/**
 * The demo's threads moved by whole weeks, so that the last mail lies in the week before `now`. Each mail
 * keeps its weekday and its time on the owner's clock, whatever the clock changes between.
 */
export function sentThreads(now: Date): SentThread[] {
  const weeks = weeksToMove(now)
  return demoThreads.map((thread, index) => ({ thread, mails: send(thread, index, weeks) }))
}

function weeksToMove(now: Date): number {
  const times = demoThreads.flatMap(({ mails }) => mails.map(({ at }) => at))
  const last = times.toSorted().at(-1) ?? ''
  const weeks = Math.ceil((now.getTime() - moved(last, 0).getTime()) / week)
  return moved(last, weeks) <= now ? weeks : weeks - 1
}

function moved(local: string, weeks: number): Date {
  return addWeeks(parseISO(local, { in: tz(dana.zone) }), weeks)
}

function send(thread: DemoThread, threadIndex: number, weeks: number): SentMail[] {
  const sent: SentMail[] = []
  for (const mail of thread.mails) {
    const previous = sent.at(-1)
    sent.push({
      from: mail.from,
      to: mail.from === dana ? thread.with : dana,
      at: moved(mail.at, weeks),
      subject: previous ? `Re: ${thread.subject}` : thread.subject,
      text: mail.text.map((paragraph) => withDays(paragraph, thread.with.language, weeks)),
      messageId: messageId(mail, `${threadIndex + 1}.${sent.length + 1}`),
      references: sent.map((earlier) => earlier.messageId),
      labels: mail.labels ?? [],
      ...(mail.quotes && previous ? { quoted: previous } : {}),
    })
  }
  return sent
}

/** Days in the text as people write them in the thread's language: `25 November`, `11월 25일`. */
function withDays(paragraph: string, language: DemoPerson['language'], weeks: number): string {
  return paragraph.replace(/\{(\d{4}-\d\d-\d\d)\}/g, (_, day: string) => {
    const date = moved(day, weeks)
    return language === 'ko' ? format(date, 'M월 d일') : format(date, 'd MMMM')
  })
}

/** The same whatever `now` is, so that both forms of the mailbox name a mail alike. */
function messageId({ from }: DemoMail, number: string): string {
  return `<demo.${number}@${from.address.split('@')[1]}>`
}
