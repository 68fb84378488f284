import { type Amount, readAmounts } from './read-amount'

/** Numbers that are no years, days, hours, shares or counts. */
const BARE =
  /(?<![\d.,:/#-])(?!20\d\d\b)\d{2,6}(?![\d.,:/%-]{0,20}\d|[%:]|\s?(?:월|일|시|분|차|호|편|장|회|개|번|st|nd|rd|th))/g

/** A payment below this share of the sum is no part of it: the number means something else. */
const LEAST_SHARE = 0.05

/**
 * What a mail says was paid of a sum. People who write about a sum that both know leave its currency out:
 * `sent you 980`, and in Korean, where sums are counted in ten thousands, `110 보냈습니다`.
 */
export function sumPaid(words: string, of: Amount): number | undefined {
  const named = readAmounts(words).find(({ currency }) => currency === of.currency)
  if (named) return named.value
  const unit = of.currency === 'KRW' ? 10_000 : 1
  return (words.match(BARE) ?? [])
    .filter((number) => unit > 1 || number.length > 2)
    .map((number) => Number(number) * unit)
    .find((sum) => sum >= of.value * LEAST_SHARE && sum <= of.value)
}
