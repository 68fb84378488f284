import {
  addDays,
  type Day,
  dayAt,
  isReal,
  type Moment,
  mondayOf,
  monthEnd,
  nearestMonth,
  nearestYear,
  weekdayOf,
} from '../calendar'
import {
  type DateSaid,
  type Lean,
  minuteOf,
  monthOf,
  nextRun,
  type Span,
  weekOf,
  wholeDay,
} from './date-said'
import { clockBehind } from './korean-clock'
import {
  COUNTED_DAYS,
  DAYS_AWAY,
  MONTH_AWAY,
  MONTHS_AWAY,
  NO_LENGTH,
  WEEK_AWAY,
  WEEKDAYS,
  WEEKS_AWAY,
} from './korean-words'

type Groups = Partial<Record<string, string>>
interface Here {
  today: Day
  moment: Moment
  lean: Lean
}
type Rule = [pattern: RegExp, read: (groups: Groups, here: Here) => Day | Span | undefined]

/** Every way to name a day, the most telling first: what one has read, the next leave alone. */
const rules: readonly Rule[] = [
  [
    /(?<year>20\d\d) ?[년.\-/] ?(?<month>\d{1,2}) ?[월.\-/] ?(?<day>\d{1,2})일?/g,
    ({ year, month, day }) => ({ year: Number(year), month: Number(month), day: Number(day) }),
  ],
  [
    new RegExp(`(?<!\\d)(?<month>\\d{1,2})월 ?(?<day>\\d{1,2})일${NO_LENGTH}`, 'g'),
    ({ month, day }, { today }) => nearestYear(Number(month), Number(day), today),
  ],
  [
    /(?<![\d/.])(?<month>1[0-2]|0?[1-9])\/(?<day>[12]\d|3[01]|0?[1-9])(?![\d/])/g,
    ({ month, day }, { today }) => nearestYear(Number(month), Number(day), today),
  ],
  [
    new RegExp(`${MONTH_AWAY} ?(?<day>\\d{1,2})일`, 'g'),
    ({ away, day }, { today }) => ({
      ...monthEnd(today, awayIn(MONTHS_AWAY, away)),
      day: Number(day),
    }),
  ],
  [
    new RegExp(
      `(?:${MONTH_AWAY}|(?<!\\d)(?<month>\\d{1,2})월) ?말(?:일)?|월말|(?<![가-힣])말일`,
      'g',
    ),
    ({ away, month }, { today }) =>
      month ? endOfMonth(Number(month), today) : monthEnd(today, awayIn(MONTHS_AWAY, away)),
  ],
  [/(?<![가-힣])(?:올해 ?|금년 ?)?연말/g, (_, { today }) => ({ ...today, month: 12, day: 31 })],
  [
    /(?:다음|이번|차기) ?(?:정산|지급|결제|집행|송금)(?:일|분|에|때| ?회차)|정기 ?(?:지급|결제|정산)일?/g,
    (_, { moment, today }) => nextRun(moment, today),
  ],
  // Either tells the other: `17일 금요일`, `금요일 17일`.
  [
    /(?<![\d.,/월] ?)(?<day>\d{1,2})일(?=[ ,]{0,2}[일월화수목금토]요일)|(?<=[일월화수목금토]요일[ ,]{0,2})(?<after>\d{1,2})일/g,
    ({ day, after }, { today, lean }) => nearestMonth(Number(day ?? after), today, lean),
  ],
  [
    new RegExp(`(?:${WEEK_AWAY} ?)?(?<weekday>[일월화수목금토])(?:요일|욜)`, 'g'),
    ({ week, weekday = '' }, here) => onWeekday(week, WEEKDAYS.indexOf(weekday), here),
  ],
  [
    new RegExp(`(?:${WEEK_AWAY} ?)?주말`, 'g'),
    ({ week }, { today }) => addDays(mondayOf(today, awayIn(WEEKS_AWAY, week)), 6),
  ],
  [
    new RegExp(WEEK_AWAY, 'g'),
    ({ week }, { today, moment }) =>
      weekOf(addDays(today, 7 * awayIn(WEEKS_AWAY, week)), moment.zone),
  ],
  [
    /(?<![\d가-힣])(?:(?<count>\d{1,3}) ?(?<unit>일|주일?|개월|달|영업일)|(?<word>하루|이틀|사흘|나흘|닷새|엿새|이레|일주일|[한두이삼세] ?주|보름|[한두] ?달)) ?(?:안에|안으로|이내|내로|내에|뒤|후)(?!로)/g,
    ({ count, unit, word }, { today }) => addDays(today, lengthOf(count, unit, word)),
  ],
  [
    /(?<=(?:후|뒤|로부터|부터) ?)(?<count>\d{1,3})일/g,
    ({ count }, { today }) => addDays(today, Number(count)),
  ],
  [
    new RegExp(`(?<![\\d.,/])(?<day>\\d{1,2})일${NO_LENGTH}`, 'g'),
    ({ day }, { today, lean }) => nearestMonth(Number(day), today, lean),
  ],
  [
    /(?<![가-힣])(?:낼(?=까지|은 |은요|오전|오후|중)|내일모레|그저께|엊그제|그제|어제|오늘|금일|내일|명일|모레|그글피|글피)/g,
    (groups, { today }) => addDays(today, DAYS_AWAY[groups.words ?? ''] ?? 0),
  ],
  [
    new RegExp(MONTH_AWAY, 'g'),
    ({ away }, { today, moment }) =>
      monthOf(monthEnd(today, awayIn(MONTHS_AWAY, away)), moment.zone),
  ],
]

/** The times in a Korean text, in order. An hour from 1 to 7 without a half of the day is one of the afternoon. */
export function koreanDates(text: string, moment: Moment, lean: Lean): DateSaid[] {
  const here = { today: dayAt(moment), moment, lean }
  const taken: DateSaid[] = []
  for (const [pattern, read] of rules) {
    for (const match of text.matchAll(pattern)) {
      const date = toDate(match, read({ ...match.groups, words: match[0] }, here), here)
      if (date && !taken.some((other) => touches(date, other))) taken.push(date)
    }
  }
  return taken.sort((a, b) => a.index - b.index)
}

/** A weekday beside its date, as in `3월 5일(목요일)` or `금요일 17일`, is no day of its own. */
function touches(a: DateSaid, b: DateSaid): boolean {
  return a.index < b.index + b.words.length + 2 && b.index < a.index + a.words.length + 2
}

function toDate(match: RegExpExecArray, read: Day | Span | undefined, { moment }: Here) {
  if (!read) return undefined
  const found = { words: match[0], index: match.index }
  if (!('day' in read)) return { ...read, ...found }
  if (!isReal(read)) return undefined
  const clock = clockBehind(match.input.slice(match.index + match[0].length))
  if (!clock) return { ...wholeDay(read, moment.zone), ...found }
  const words = match[0] + clock.words
  return { ...minuteOf(read, clock.minute, moment.zone), ...found, words }
}

function awayIn(table: Record<string, number>, words = ''): number {
  return table[words.replace(' ', '')] ?? 0
}

function endOfMonth(month: number, today: Day): Day | undefined {
  const first = nearestYear(month, 1, today)
  return first && monthEnd(first)
}

function onWeekday(week: string | undefined, weekday: number, { today, lean }: Here): Day {
  if (week) return addDays(mondayOf(today, awayIn(WEEKS_AWAY, week)), (weekday + 6) % 7)
  const ahead = (weekday - weekdayOf(today) + 7) % 7
  return addDays(today, lean === 'ahead' || ahead === 0 ? ahead : ahead - 7)
}

function lengthOf(count = '0', unit = '', word = ''): number {
  if (word) return awayIn(COUNTED_DAYS, word)
  const days = { 주: 7, 주일: 7, 개월: 30, 달: 30 }[unit] ?? 1
  return Number(count) * days
}
