import { halfDays, type Lexicon } from './lexicon'

export const koreanLexicon: Lexicon = {
  months: [],
  weekdays: Array.from('일월화수목금토', (day) => [day, `${day}요일`]),
  dayPeriods: halfDays(['오전', 'AM'], ['오후', 'PM']),
  dates: ['{year}년 {month}월 {day}일', '{year}. {month}. {day}.'],
  hourMarks: [':'],
}
