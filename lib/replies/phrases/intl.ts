/** A sum with its sign, cents only where there are some: "£2,400", "€300.50". */
export function amountIn(
  locale: string,
  { value, currency }: { value: number; currency: string },
): string {
  const format = new Intl.NumberFormat(locale, {
    style: 'currency',
    currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: Number.isInteger(value) ? 0 : 2,
    currency,
  })
  return format.format(value)
}

/** The day of a moment (epoch ms) in a zone: "3 March", "3월 3일". */
export function dayIn(locale: string, at: number, zone: string): string {
  const format = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone: zone })
  return format.format(at)
}
