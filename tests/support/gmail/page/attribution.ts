/** The pieces of a date that the line above a quote is put together from. */
interface DateWords {
  weekday: string
  time: string
  /** Day, month and year in the language's medium style. */
  medium: string
  /** The same with short month and weekday. */
  long: string
}

/** Lines above a quote, collected from public mail archives and issues; English where none is known. */
const LINES: Record<string, (date: DateWords, who: string) => string> = {
  ko: ({ long, time }, who) => `${long} ${time}, ${who}님이 작성:`,
  ja: ({ long, time }, who) => `${long} ${time} ${who}:`,
  'zh-CN': ({ long, time }, who) => `${who} 于${long} ${time}写道：`,
  de: ({ long, time }, who) => `Am ${long} um ${time} Uhr schrieb ${who}:`,
  fr: ({ long, time }, who) => `Le ${long} à ${time}, ${who} a écrit :`,
  es: ({ long, time }, who) => `El ${long} a las ${time}, ${who} escribió:`,
  it: ({ long, time }, who) => `Il giorno ${long} alle ore ${time} ${who} ha scritto:`,
  nl: ({ long, time }, who) => `Op ${long} om ${time} schreef ${who}:`,
  ru: ({ long, time }, who) => `${long} в ${time}, ${who}:`,
  pl: ({ long, time }, who) => `W dniu ${long} o ${time} ${who} napisał(a):`,
  'pt-BR': ({ long, time }, who) => `Em ${long} às ${time}, ${who} escreveu:`,
}

/** The line as the writer's Gmail words it; `who` is name and address. */
export function attributionLine(language: string, date: DateWords, who: string): string {
  const known = LINES[language]
  if (known) return known(date, who)
  return `On ${date.weekday}, ${date.medium} at ${date.time} ${who} wrote:`
}
