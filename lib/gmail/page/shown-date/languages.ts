import { englishLexicon } from './english'
import { intlLexicon } from './intl-lexicon'
import { koreanLexicon } from './korean'
import type { Lexicon } from './lexicon'

interface ShownLanguage {
  /** Whether a date title of Gmail in this language has been seen. */
  verified: boolean
  /** The title seen and where, or what the reading rests on instead. */
  source: string
  /** Words between date and time (CLDR `dateTimeFormat-atTime`, and Gmail's attribution lines). */
  beforeTime?: readonly string[]
  /** Words behind the time. */
  afterTime?: readonly string[]
}

const cldr = "Unicode CLDR as the platform's Intl has it; no title of Gmail's seen"

/** The languages whose dates are read, by the tag of Gmail's interface. */
export const shownLanguages: Readonly<Record<string, ShownLanguage>> = {
  en: {
    verified: true,
    source:
      "`Sep 3, 2025, 10:57 AM`, page 2025; `Thu, Dec 4, 2014 at 2:02 PM`, InboxSDK's fixtures",
    beforeTime: ['at'],
  },
  'en-GB': {
    verified: true,
    source: '`20 Aug 2025, 13:19`, page fragment of a public repository, 2025',
    beforeTime: ['at'],
  },
  ko: {
    verified: false,
    source: "by hand, after Gmail's attribution line `2024년 2월 16일 (금) 오후 6:22` and CLDR",
  },
  ja: { verified: false, source: cldr },
  'zh-CN': {
    verified: true,
    source: '`2016年5月4日 上午10:08`, page fragment of a public repository, 2016',
  },
  'zh-TW': { verified: false, source: cldr },
  de: { verified: false, source: cldr, beforeTime: ['um'], afterTime: ['Uhr'] },
  fr: { verified: false, source: cldr, beforeTime: ['à'] },
  es: { verified: false, source: cldr, beforeTime: ['a las', 'a la'] },
  'es-419': { verified: false, source: cldr, beforeTime: ['a la(s)', 'a la'] },
  'pt-BR': { verified: false, source: cldr, beforeTime: ['às'] },
  it: { verified: false, source: cldr, beforeTime: ['alle ore', 'alle', 'ore'] },
  nl: { verified: false, source: cldr, beforeTime: ['om'] },
  ru: {
    verified: true,
    source: '`26 дек. 2019 г., 22:53`, page fragment of a public repository, 2019',
    beforeTime: ['в'],
  },
  pl: { verified: false, source: cldr, beforeTime: ['o'] },
  tr: { verified: false, source: cldr },
  ar: { verified: false, source: cldr, beforeTime: ['في'] },
  he: { verified: false, source: cldr, beforeTime: ['בשעה'] },
}

/** All there is to know to read one language's dates. */
export type DateLanguage = Lexicon & Pick<ShownLanguage, 'beforeTime' | 'afterTime'>

/**
 * A region without an entry (`en-AU`, `fr-CA`, `zh-HK`) is read with its language's words and with its
 * own region's order, names and marks. Undefined for any other language and for what is no tag.
 */
export function dateLanguage(tag: string): DateLanguage | undefined {
  const locale = localeOf(tag)
  const entry = locale && entryFor(locale)
  if (!locale || !entry) return undefined
  return { ...lexiconFor(locale), ...entry }
}

function entryFor({ baseName, language }: Intl.Locale): ShownLanguage | undefined {
  const sister = Object.keys(shownLanguages).find((tag) => tag.split('-')[0] === language)
  return shownLanguages[baseName] ?? (sister === undefined ? undefined : shownLanguages[sister])
}

function lexiconFor({ baseName, language }: Intl.Locale): Lexicon {
  if (language === 'en') return englishLexicon(baseName)
  return language === 'ko' ? koreanLexicon : intlLexicon(baseName)
}

/** Undefined too where the platform has no tables: it would take those of its own language. */
function localeOf(tag: string): Intl.Locale | undefined {
  try {
    const [known] = Intl.DateTimeFormat.supportedLocalesOf(tag)
    return known === undefined ? undefined : new Intl.Locale(known)
  } catch {
    return undefined
  }
}
