import type { ReplyFacts } from '../../facts'
import { daysLate } from '../../late'
import { type LawRegion, lawRegion } from '../../law-region'
import { type Piece, paragraph } from '../../piece'

const rate = (name: string): Piece => ({ blank: `${name} today, in %` })

/**
 * What truly holds for invoices between businesses, as looked up on 28 November 2026. Rates that change are blanks.
 * - UK: Late Payment of Commercial Debts (Interest) Act 1998, s. 5A; SI 2002/1675.
 *   https://www.gov.uk/late-commercial-payments-interest-debt-recovery: base rate + 8 %; £40 up to £999.99, £70 up to
 *   £9,999.99, £100 from £10,000.
 * - EU: Directive 2011/7/EU, art. 2, 3 and 6. https://eur-lex.europa.eu/legal-content/EN/ALL/?uri=LEGISSUM:mi0074:
 *   at least 8 points above the reference rate, at least €40.
 * - Korea: Commercial Act, art. 54 (6 %; a bill to let it vary was announced, so it is a blank).
 *   https://www.law.go.kr/법령/상법/제54조; in force since 1 January 1963: https://encykorea.aks.ac.kr/Article/E0027098
 * - USA: no federal rule between private businesses; N.Y. General Business Law, art. 44-A, since 28 August 2024: $800
 *   within 120 days, paid as agreed or within 30 days. https://www.nysenate.gov/legislation/laws/GBS/A44-A
 */
const rules: Record<LawRegion, Piece[]> = {
  uk: paragraph`For information, where UK law applies: the Late Payment of Commercial Debts (Interest) Act 1998 provides for interest of 8 percentage points above the Bank of England base rate (${rate('base rate')}) and a fixed sum: £40 for debts below £1,000, £70 below £10,000, £100 from there on. Source: gov.uk/late-commercial-payments-interest-debt-recovery.`,
  eu: paragraph`For information, where EU law applies: Directive 2011/7/EU of 16 February 2011 provides for interest of at least 8 percentage points above the reference rate of the European Central Bank (${rate('reference rate')}) and a fixed sum of at least €40; each country has its own act. Source: eur-lex.europa.eu/eli/dir/2011/7/oj.`,
  kr: paragraph`For information, where Korean law applies: article 54 of the Commercial Act (in force since 1 January 1963) sets yearly interest on commercial debts (${rate('statutory rate')}) unless the parties agreed otherwise. Source: law.go.kr.`,
  us: paragraph`For information, where US law applies: no federal act sets interest between private businesses, so the contract and the state decide. In New York, for one, the Freelance Isn’t Free Act (since 28 August 2024) has freelance work of $800 or more paid on the agreed date, else within 30 days of completion. Source: General Business Law, article 44-A, nysenate.gov/legislation/laws/GBS.`,
}

/** The law as a fact to read up on, where the currency tells which may hold and the due day is past. */
export function lawOnLatePayment(facts: ReplyFacts): Piece[] {
  const region = lawRegion(facts)
  if (!region || daysLate(facts) === 0) return []
  return [...rules[region], ' This is not legal advice.']
}
