import type { Signal } from '../detectors/signal'
import type { Band, Cause } from '../health/health'
import type { Locale } from './locale'
import { noticeLength } from './notice-length'
import { type CostlyType, tellingCauses } from './telling-causes'

export const signals: Locale['signals'] = {
  'after-hours': 'After hours',
  'payment-chase': 'Payment reminder',
  'payment-delay': 'Payment put off',
  cancellation: 'Meeting cancelled or moved',
  'no-show': 'Meeting missed',
  'scope-creep': 'Extra work, no budget',
  stalled: 'Work held up',
  'advice-rejected': 'Advice set aside',
  urgency: 'Wanted at once',
  hostility: 'Sharp words',
  praise: 'Praise',
  paid: 'Payment made',
}

const NUMBERS = 'no one two three four five six seven eight nine ten'.split(' ')
const ORDINALS = 'First Second Third Fourth Fifth Sixth Seventh Eighth Ninth Tenth'.split(' ')
const SUFFIXES: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'st', two: 'nd', few: 'rd' }
const ordinalRules = new Intl.PluralRules('en', { type: 'ordinal' })

type Sign = Pick<Signal, 'type' | 'detail'>

export function reason(sign: Sign): string {
  return sign.detail.doubtful ? `${said(sign)}, perhaps` : said(sign)
}

function said({ type, detail }: Sign): string {
  const invoice = invoiceName(detail.invoice)
  if (type === 'after-hours' && detail.theirDay) return 'After hours for you, daytime for them'
  if (type === 'after-hours' && detail.asks) return 'After hours, asks for something'
  if (type === 'urgency' && detail.ownSilence) {
    return `${signals.urgency}, after ${many(detail.ownSilence, 'a day', 'days')} without an answer`
  }
  if (detail.retold) return `${signals['no-show']}, told before`
  if (type === 'cancellation') return cancellation(detail)
  if (type === 'paid' && invoice) return `Payment made for ${invoice}`
  if (type !== 'payment-chase') return signals[type]
  const reminder = detail.ordinal === undefined ? 'Reminder' : `${ordinal(detail.ordinal)} reminder`
  return `${reminder} for ${invoice ?? 'payment'}`
}

function cancellation({ moved, noticeMinutes }: Signal['detail']): string {
  const told = moved ? 'Meeting moved' : 'Meeting cancelled'
  const sign = moved === undefined ? signals.cancellation : told
  return noticeMinutes === undefined ? sign : `${sign}, ${notice(noticeMinutes)}`
}

function notice(minutes: number): string {
  if (minutes < 0) return 'after it began'
  const [count, unit] = noticeLength(minutes)
  if (count === 0) return 'as it began'
  return `${NUMBERS[count] ?? count} ${unit}${count === 1 ? '' : 's'} ahead`
}

/** A bare number says nothing by itself; `LTM-0231` does. */
function invoiceName(number: string | undefined): string | undefined {
  return number && /^\W{0,2}\d/.test(number) ? `invoice ${number}` : number || undefined
}

function ordinal(number: number): string {
  return ORDINALS[number - 1] ?? `${number}${SUFFIXES[ordinalRules.select(number)] ?? 'th'}`
}

export function why(causes: readonly Cause[], band: Band): string {
  const { costly, warm, paysUnasked } = tellingCauses(causes)
  const trouble = costly.map(({ type, count }) => troubles[type](count))
  const otherwise = trouble.length > 0
  const good = [
    ...(warm ? [otherwise ? 'warm' : 'warm words about the work'] : []),
    ...(paysUnasked ? ['pays without reminders'] : []),
  ]
  const sentences = [
    ...(band === 'unknown' ? ['Too little mail for a score yet.'] : []),
    ...(trouble.length > 0 ? [sentence('', trouble)] : []),
    ...(good.length > 0 ? [sentence(otherwise ? 'otherwise ' : '', good)] : []),
  ]
  return sentences.join(' ') || 'Nothing stands out.'
}

const troubles: Record<CostlyType, (count: number) => string> = {
  'after-hours': (n) => many(n, 'a mail outside your hours', 'mails outside your hours'),
  'payment-chase': (n) => many(n, 'a reminder for payment', 'reminders for payment'),
  'payment-delay': (n) => `payment put off${times(n)}`,
  cancellation: (n) => many(n, 'a meeting moved or cancelled', 'meetings moved or cancelled'),
  'no-show': (n) => many(n, 'a missed meeting', 'missed meetings'),
  'scope-creep': (n) => `more work without more budget${times(n)}`,
  stalled: (n) => `work held up${times(n)}`,
  'advice-rejected': (n) => `advice set aside${times(n)}`,
  urgency: (n) => many(n, 'something wanted at once', 'things wanted at once'),
  hostility: (n) => `sharp words${times(n)}`,
}

function many(count: number, one: string, other: string): string {
  return count === 1 ? one : `${inWords(count)} ${other}`
}

/** How often, after a phrase that stands for a single time by itself. */
export function times(count: number): string {
  if (count === 1) return ''
  return count === 2 ? ' twice' : ` ${inWords(count)} times`
}

function inWords(count: number): string {
  return NUMBERS[count] ?? String(count)
}

function sentence(opening: string, parts: readonly string[]): string {
  const text = opening + parts.join(', and ')
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}
