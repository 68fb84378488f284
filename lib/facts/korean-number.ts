const DIGITS = '영일이삼사오육칠팔구'
const SMALL: Record<string, number> = { 십: 10, 백: 100, 천: 1000 }

/**
 * A number as Korean mail writes it: digits, words or both (`1천2백만`, `삼백만`, `33만 5천`, `1,650만`).
 * Nothing where neither a digit nor a unit stands, for `이` and `일` are words of their own.
 */
export function koreanNumber(text: string): number | undefined {
  if (!/[\d십백천만억]/.test(text)) return undefined
  const [, hundredMillions, tenThousands, rest = ''] =
    /^(?:(.{0,40})억)?(?:(.{0,40})만)?(.{0,40})$/.exec(text.replace(/[ ,]/g, '')) ?? []
  return section(hundredMillions) * 100_000_000 + section(tenThousands) * 10_000 + units(rest)
}

/** What stands before a large unit; nothing there counts as one of it. */
function section(text: string | undefined): number {
  if (text === undefined) return 0
  return text === '' ? 1 : units(text)
}

/** A number below ten thousand in words, or any in digits. */
function units(text: string): number {
  let total = 0
  for (const [, number = '', unit = ''] of text.matchAll(
    /([\d.]{1,15}|[영일이삼사오육칠팔구])?([십백천])?/g,
  )) {
    const value = DIGITS.includes(number) && number !== '' ? DIGITS.indexOf(number) : Number(number)
    total += unit ? (number === '' ? 1 : value) * (SMALL[unit] ?? 1) : value
  }
  return total
}
