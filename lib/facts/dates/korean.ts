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

type Groups = Partial<Record<string, string>>
interface Here {
  today: Day
  moment: Moment
  lean: Lean
}
type Rule = [pattern: RegExp, read: (groups: Groups, here: Here) => Day | Span | undefined]

const DAYS_AWAY: Record<string, number> = {
  그저께: -2,
  그제: -2,
  엊그제: -2,
  어제: -1,
  오늘: 0,
  금일: 0,
  내일모레: 2,
  내일: 1,
  명일: 1,
  낼: 1,
  모레: 2,
  그글피: 4,
  글피: 3,
}
const MONTHS_AWAY: Record<string, number> = {
  지난달: -1,
  전월: -1,
  이번달: 0,
  이달: 0,
  금월: 0,
  당월: 0,
  다음달: 1,
  담달: 1,
  내달: 1,
  익월: 1,
  다다음달: 2,
}
const WEEKS_AWAY: Record<string, number> = {
  지난주: -1,
  이번주: 0,
  금주: 0,
  다음주: 1,
  담주: 1,
  차주: 1,
  내주: 1,
  다다음주: 2,
}
const COUNTED_DAYS: Record<string, number> = {
  하루: 1,
  이틀: 2,
  사흘: 3,
  나흘: 4,
  닷새: 5,
  엿새: 6,
  이레: 7,
  일주일: 7,
  한주: 7,
  두주: 14,
  이주: 14,
  보름: 15,
  삼주: 21,
  세주: 21,
  한달: 30,
  두달: 60,
}
const WEEKDAYS = '일월화수목금토'
const HOURS = [
  '',
  '한',
  '두',
  '세',
  '네',
  '다섯',
  '여섯',
  '일곱',
  '여덟',
  '아홉',
  '열',
  '열한',
  '열두',
]

const MONTH_AWAY =
  '(?<![가-힣])(?<away>지난 ?달|전월|이번 ?달|이달|금월|당월|다다음 ?달|다음 ?달|담달|내달|익월)'
const WEEK_AWAY = '(?<![가-힣])(?<week>지난 ?주|이번 ?주|금주|다다음 ?주|다음 ?주|담주|차주|내주)'
/** A number of days that is a length of time, not a day of the month. */
const NO_LENGTH =
  '(?! ?(?:안에|안으로|이내|내로|내에|뒤|후|간|째|동안|치|분|만에|정도|전에|넘|씩|걸))'

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

const CLOCK =
  /^[^\S\n]{0,2}(?:\([일월화수목금토]\)|[일월화수목금토]요일)?,?[^\S\n]{0,2}(?<half>오전|오후|아침|점심|낮|저녁|밤|새벽)?[^\S\n]?(?<hour>\d{1,2}|열한|열두|한|두|세|네|다섯|여섯|일곱|여덟|아홉|열) ?시(?!간)(?: ?(?<minute>\d{1,2})분| ?(?<thirty>반))?/

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

/** A weekday behind its date, as in `3월 5일(목요일)`, is no day of its own. */
function touches(a: DateSaid, b: DateSaid): boolean {
  return a.index < b.index + b.words.length + 2 && b.index < a.index + a.words.length
}

function toDate(match: RegExpExecArray, read: Day | Span | undefined, { moment }: Here) {
  if (!read) return undefined
  const found = { words: match[0], index: match.index }
  if (!('day' in read)) return { ...read, ...found }
  if (!isReal(read)) return undefined
  const clock = CLOCK.exec(match.input.slice(match.index + match[0].length, match.index + 60))
  if (!clock) return { ...wholeDay(read, moment.zone), ...found }
  const words = match[0] + clock[0]
  return { ...minuteOf(read, minuteOfDay(clock.groups ?? {}), moment.zone), ...found, words }
}

function minuteOfDay({ half = '', hour = '', minute = '0', thirty }: Groups): number {
  const named = HOURS.indexOf(hour)
  const hours = named > 0 ? named : Number(hour)
  const isLate = /오후|저녁|낮|점심|밤/.test(half) || (half === '' && hours >= 1 && hours <= 7)
  const late = isLate && hours < 12 ? 12 : 0
  return (hours + late) * 60 + (thirty ? 30 : Number(minute))
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
