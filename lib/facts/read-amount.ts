import { phrasePacks } from '../languages/phrases'
import { koreanNumber } from './korean-number'

/** A sum of money that a mail names. */
export interface Amount {
  value: number
  /** ISO 4217. A bare dollar sign is read as USD, whichever dollar the two agreed on. */
  currency: string
  /** What the mail says of value added tax. */
  tax?: 'added' | 'included'
}

export interface AmountSaid extends Amount {
  /** The exact words. */
  words: string
  index: number
}

const SIGNS: Record<string, string> = {
  '£': 'GBP',
  '€': 'EUR',
  US$: 'USD',
  A$: 'AUD',
  AU$: 'AUD',
  C$: 'CAD',
  CA$: 'CAD',
  NZ$: 'NZD',
  S$: 'SGD',
  HK$: 'HKD',
  $: 'USD',
  '₩': 'KRW',
  '￦': 'KRW',
  '¥': 'JPY',
  '₹': 'INR',
  '₦': 'NGN',
  R: 'ZAR',
  Rs: 'INR',
}
const NAMES: Record<string, string> = {
  pound: 'GBP',
  quid: 'GBP',
  euro: 'EUR',
  dollar: 'USD',
  buck: 'USD',
  won: 'KRW',
  원: 'KRW',
  달러: 'USD',
  유로: 'EUR',
  파운드: 'GBP',
  엔: 'JPY',
  zł: 'PLN',
  '£': 'GBP',
  '€': 'EUR',
}
const CODE = '(?:USD|EUR|GBP|KRW|JPY|CHF|CAD|AUD|NZD|SGD|HKD|INR|NGN|ZAR|SEK|NOK|DKK|PLN|CZK|AED)'
const NUMBER = String.raw`(?:\d{1,3}(?:[ ,.'’]\d{3}){1,4}(?:[.,]\d{1,2})?|\d{1,9}(?:[.,]\d{1,2})?)(?![\d%])`

const WITH_SIGN = new RegExp(
  `(?<sign>(?:US|AU?|CA?|NZ|S|HK)?\\$|[£€₩￦¥₹₦]|(?<![A-Za-z])Rs?(?=\\.? ?\\d))\\.? ?(?<number>${NUMBER}) ?(?<thousand>k\\b)?`,
  'g',
)
const WITH_CODE = new RegExp(`\\b(?<code>${CODE}) ?(?<number>${NUMBER})`, 'g')
const CODE_BEHIND = new RegExp(`(?<![\\d.,])(?<number>${NUMBER}) ?(?<code>${CODE})\\b`, 'g')
const NAME_BEHIND = new RegExp(
  `(?<![\\d.,])(?<number>${NUMBER}) ?(?<thousand>k )?(?<name>pounds?\\b|quid\\b|euros?\\b|dollars?\\b|bucks?\\b|zł|won\\b|달러|유로|파운드|엔(?![가-힣]{2})|[€£])`,
  'gi',
)
/** Digits with units, or words: `1천2백만 원`, `33만 5천원`, `일금 삼백만원정`, `330만`. */
const UNIT = '(?:[십백천]?[만억]|[십백천])'
const WON_NUMBER = `(?=\\d)(?:\\d[\\d,.]{0,14}${UNIT} ?){0,3}(?:\\d[\\d,]{0,14})?|[일이삼사오육칠팔구십백천만억]{2,16}`
const WON = new RegExp(
  `(?<![\\d.,])(?:(?<![가-힣])|(?<=일금))(?<won>${WON_NUMBER}) ?(?:원(?!고|본|래|단|인|장|칙|가)|(?<=\\d ?[백천]?만 ?)(?=[,.은이에을도(]|$|(?<= )[입송지결정보]))`,
  'g',
)

const PATTERNS = [WITH_SIGN, WITH_CODE, CODE_BEHIND, NAME_BEHIND, WON]

/** Longer texts are read up to here, so that the time stays bounded: a sentence is shorter. */
const LONGEST = 600

/** The sums that a sentence names, in order. Numbers without a currency are none. */
export function readAmounts(sentence: string): AmountSaid[] {
  const text = sentence.slice(0, LONGEST)
  const found: AmountSaid[] = []
  for (const pattern of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      const amount = toAmount(match)
      if (amount && !found.some((other) => overlap(amount, other))) found.push(amount)
    }
  }
  return found.sort((a, b) => a.index - b.index)
}

function overlap(a: AmountSaid, b: AmountSaid): boolean {
  return a.index < b.index + b.words.length && b.index < a.index + a.words.length
}

function toAmount(match: RegExpExecArray): AmountSaid | undefined {
  const { number = '', thousand, won } = match.groups ?? {}
  const value = won === undefined ? parseNumber(number) * (thousand ? 1000 : 1) : koreanNumber(won)
  const currency = won === undefined ? currencyOf(match.groups ?? {}) : 'KRW'
  if (!value || !currency) return undefined
  const words = match[0].trim()
  const tax = taxBeside(match.input.slice(match.index, match.index + words.length + 24))
  return { value, currency, ...(tax && { tax }), words, index: match.index }
}

function currencyOf({ sign, code, name = '' }: Partial<Record<string, string>>) {
  if (sign) return SIGNS[sign]
  return code ?? NAMES[name.toLowerCase().replace(/s$/, '')]
}

/** A last group of one or two digits are cents; every other separator parts the thousands. */
function parseNumber(number: string): number {
  const [, whole = number, cents = '0'] = /^(.*)[.,](\d{1,2})$/.exec(number) ?? []
  return Number(`${whole.replace(/\D/g, '')}.${cents}`)
}

function taxBeside(text: string): Amount['tax'] {
  if (phrasePacks.some(({ taxAdded }) => taxAdded.test(text))) return 'added'
  return phrasePacks.some(({ taxIncluded }) => taxIncluded.test(text)) ? 'included' : undefined
}
