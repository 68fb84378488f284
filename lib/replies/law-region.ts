import type { ReplyFacts } from './facts'

/** Where a rule on late payment may hold. */
export type LawRegion = 'uk' | 'eu' | 'kr' | 'us'

const byCurrency: Partial<Record<string, LawRegion>> = {
  GBP: 'uk',
  EUR: 'eu',
  KRW: 'kr',
  USD: 'us',
}

/** A hint only, by the invoice's currency: the letter says that it depends on which law applies. */
export function lawRegion({ amount }: ReplyFacts): LawRegion | undefined {
  return amount && byCurrency[amount.currency]
}
