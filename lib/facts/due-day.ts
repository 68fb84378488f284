import { factPacks } from '../languages/facts'
import { addDays, dayAt, type Moment } from './calendar'
import { type DateSaid, type Lean, wholeDay } from './dates/date-said'
import type { Mail, Told } from './mail'
import { speaksOfMoney } from './money-words'
import { readDates } from './read-date'
import { speaksOf } from './says'

/**
 * The day by which an invoice is to be paid, as a mail about it says: in the words that bill or remind, else
 * elsewhere in the mail.
 * @param lean `ahead` for a bill; a reminder speaks of a day that is past.
 */
export function dueDayIn(mail: Mail, { words }: Told, zone: string, lean: Lean) {
  const moment = { at: mail.at, zone }
  return dueIn(words, moment, lean) ?? dueElsewhere(mail, words, moment, lean)
}

/** `14 days if you could.`: too short to speak of anything but the bill. */
const TERSE = /^.{0,32}$/

/** In the sentence behind the one that bills, in one that speaks of money, or in a terse one. */
function dueElsewhere(mail: Mail, words: string, moment: Moment, lean: Lean) {
  const billing = mail.sentences.findIndex(({ quote }) => quote === words)
  const days = mail.sentences
    .filter(({ text }, index) => index === billing + 1 || TERSE.test(text) || speaksOfMoney(text))
    .map(({ quote }) => dueIn(quote, moment, lean))
  return days.find((day) => day !== undefined)
}

/**
 * The day beside a word of what is due, else the one that the terms give. A reminder speaks of a day that is
 * past, and in words of the past: `by Friday` alone is what it asks now. Terms in it count from a day that it
 * does not tell.
 */
function dueIn(sentence: string, moment: Moment, lean: Lean): DateSaid | undefined {
  if (/[?？]\s*$/.test(sentence) && lean === 'ahead') return undefined
  const day = readDates(sentence, moment, lean).find(
    (date) =>
      date.precision !== 'month' &&
      (lean === 'ahead' ? date.until >= moment.at : date.until <= moment.at) &&
      isDue(sentence, date) &&
      (lean === 'ahead' || isPast(sentence, date, moment)),
  )
  return day ?? (lean === 'ahead' ? fromTerms(sentence, moment) : undefined)
}

/** Told in words of the past, or with its month, so that it can be no other day. */
function isPast(sentence: string, { index, at }: DateSaid, moment: Moment): boolean {
  const ahead = readDates(sentence, moment, 'ahead').find((date) => date.index === index)
  return ahead?.at === at || speaksOf(sentence, ({ wasDue }) => wasDue)
}

function isDue(sentence: string, { index, words }: DateSaid): boolean {
  const before = sentence.slice(Math.max(0, index - 40), index)
  const after = sentence.slice(Math.max(index, index + words.length - 3), index + words.length + 14)
  return factPacks.some(({ dueBefore, dueAfter }) => dueBefore.test(before) || dueAfter.test(after))
}

/** `Net 14`, `thirty days`: counted from the day of the mail. */
function fromTerms(sentence: string, moment: Moment): DateSaid | undefined {
  for (const { terms, dayWords } of factPacks) {
    const match = terms.exec(sentence)
    const count = match?.[1] ?? match?.[2] ?? ''
    const days = dayWords[count.toLowerCase()] ?? Number(count)
    if (match && days > 0) {
      const day = addDays(dayAt(moment), days)
      return { ...wholeDay(day, moment.zone), words: match[0].trim(), index: match.index }
    }
  }
  return undefined
}
