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

const CLOCK =
  /^[^\S\n]{0,2}(?:\([일월화수목금토]\)|[일월화수목금토]요일)?,?[^\S\n]{0,2}(?<half>오전|오후|아침|점심|낮|저녁|밤|새벽)?[^\S\n]?(?<hour>\d{1,2}|열한|열두|한|두|세|네|다섯|여섯|일곱|여덟|아홉|열) ?시(?!간)(?: ?(?<minute>\d{1,2})분| ?(?<thirty>반))?/

/** The hour that stands right behind a day, with its words and the minute of the day that it means. */
export function clockBehind(text: string): { words: string; minute: number } | undefined {
  const clock = CLOCK.exec(text.slice(0, 40))
  return clock ? { words: clock[0], minute: minuteOfDay(clock.groups ?? {}) } : undefined
}

/** An hour from 1 to 7 without a half of the day is one of the afternoon, as in the mail of people at work. */
function minuteOfDay({
  half = '',
  hour = '',
  minute = '0',
  thirty,
}: Partial<Record<string, string>>): number {
  const named = HOURS.indexOf(hour)
  const hours = named > 0 ? named : Number(hour)
  const isLate = /오후|저녁|낮|점심|밤/.test(half) || (half === '' && hours >= 1 && hours <= 7)
  const late = isLate && hours < 12 ? 12 : 0
  return (hours + late) * 60 + (thirty ? 30 : Number(minute))
}
