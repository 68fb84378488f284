/**
 * What may stand in a draft's way: words that sting (a dig, a generalisation, blame, pressure, scorn, a threat, shouting),
 * and words too weak to hold a boundary.
 */
export type DraftKind =
  | 'dig'
  | 'always'
  | 'blame'
  | 'pressure'
  | 'scorn'
  | 'threat'
  | 'shouting'
  | 'weak'

/** Words of one kind, and what says the same better. */
export interface DraftRule {
  kind: DraftKind
  /** Global: every place counts. */
  words: RegExp
  /** Must be said in the same sentence for the words to count. */
  within?: RegExp
  /** Said in the same sentence, it takes the sting or the weakness away. */
  unless?: RegExp
  /** A wording in the draft's own language. */
  better: string
}
