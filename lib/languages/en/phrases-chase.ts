import type { SignPhrases } from '../phrase-pack'

/** A bare number of three digits or more, which beside a past date is a sum or an invoice. */
const NUMBER = /\b\d{3,6}(?:\.\d\d)?\b|\b\d{1,3}k\b|\b[A-Z]{1,4}[-/]?\d{2,8}\b/
const MONTH =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)'
const MONTH_BILL = new RegExp(
  `\\b${MONTH}(?:'s| is\\b| was\\b| and\\b| (?:invoice|bill|fee|retainer))`,
  'i',
)
const DATE = `(?:the |last |this )?(?:\\d{1,2}(?:st|nd|rd|th)?\\b|${MONTH}\\b|(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|end of|week|month|easter|christmas)`

const OVERDUE =
  /\b(?:is|are|was|were|be|been|now|still|remains?|stays?|days?|weeks?|months?|fortnight|well|long) (?:now |still |both |all )?(?:overdue|past[ -]due|unpaid|unsettled|outstanding|in arrears)\b|\b(?:days?|weeks?|months?|fortnight)(?: now)? (?:late|over|past|beyond|outside|old)\b|\boverdue (?:since|by|for)\b|\bat day \d/i
/** `The overdue invoice`, which may be anybody's. */
const OVERDUE_BILL = /\b(?:overdue|past[ -]due|unpaid|outstanding|arrears|late)\b/i
const WAS_DUE =
  /\b(?:was|were) (?:due(?! to\b)|payable|meant to (?:be|come|arrive|land)|supposed to|to (?:be (?:paid|settled|in|with)|come|arrive|reach))\b|\b(?:fell|came) due\b|\bshould(?: have|'ve) (?:been|come|arrived|landed|reached)\b|\b(?:been|is|are) due since\b|\bhad a due date\b|\b(?:was|were) net \d/i
const WAS_FOR = new RegExp(
  `\\b(?:was|were) (?:for|due|payable)(?: on| by| to be here by)? ${DATE}`,
  'i',
)
const PAST_DATE =
  /\b(?:passed|(?:gone|went|run|ran|now|is|are|slipped) (?:a (?:day|week) |well )?past|over|beyond|outside) (?:its|the|our|their|your) (?:due )?(?:date|terms?|thirty days|30 days)\b|\b(?:thirty|fourteen|seven|30|14|7|60) days .{0,30}\b(?:ended|ran out|passed|were up|are up|expired)\b|\b(?:term|terms|fortnight) (?:ended|ran out|expired)\b|\bdue date (?:has |was |of .{0,20})?(?:passed|gone|yesterday|last)\b/i
const GONE_BY = new RegExp(
  `\\b${DATE}(?: has| have)? (?:went|gone|come|came|been) (?:by|past|and (?:gone|went))\\b`,
  'i',
)
const STILL_OPEN =
  /\b(?:still|is|are|been|remains?|stays?|stands?|sits?|sitting) (?:now |both |showing (?:as )?)?(?:open|unpaid|unsettled|outstanding|owing|owed)\b|\bopen since\b|\b(?:remains?|stays?|still) (?:due|short|missing|waiting|to come|need|out the)\b|\bwaiting (?:on|for) (?:the |your )?(?:payment|money|[$€£])/i
const NOT_ARRIVED =
  /\b(?:hasn't|haven't|has not|have not|didn't|not yet|isn't|aren't|yet to) (?:yet )?(?:been )?(?:come|arrived?|land(?:ed)?|shown|reached|received?|paid|settled|appeared|cleared|got|had|seen|gone through|turned up|in (?:yet|our|my))\b|\bnot (?:been )?(?:seen|arrived|received|reached)\b|\b(?:don't|do not|can't|cannot|couldn't) (?:see|find) (?:it\b|that\b|your\b|the\b|any (?:payment|trace|sign)|[A-Z]{3}\b|[$£€\d])|\bnever (?:arrived|came|reached|landed)\b|\bno sign of\b|\bnothing(?:'s| has) (?:come|arrived|landed)\b|\bnothing (?:in|on) (?:my|our|the) (?:account|bank|statement)/i
const AGAIN =
  /\b(?:second|third|2nd|3rd|final|another) (?:reminder|notice|request)\b|\b(?:(?:second|third) time|once more|twice now)\b|\b(?:friendly |gentle |just a )reminder\b|\bremind you\b/i
const OWED =
  /\b(?:invoices?|bills?|fees?|deposits?|balance|payments?|retainer|instal?ments?|milestone|transfer|money|advance)\b|[$€£₦₹]\s?\d|\b(?:R|CHF|EUR|USD|GBP)\.?\s?\d|\d\s?(?:euros?|dollars?|pounds?|EUR|USD|GBP|€|£)|\b\d{1,3},\d{3}\b/i

const REQUEST =
  /\b(?:could|can|would|will|may|might) (?:you|i|we|it|that|this|they|the|your|half|someone|somebody|part|a part)\b|\b(?:please|kindly)\b|\bi(?:'d| would| do|'ll)? (?:need|must ask|have to ask|ask|be grateful|appreciate|count on|like)\b|\blet me (?:know|have)\b/i
/** Papers and work that the client owes; asking for them is no reminder of money. */
const MATERIAL =
  /\b(?:files?|receipts|logs?|forms?|approval|feedback|documents?|paperwork|records|photos|note|notes|draft|proofs?|answer|reply|line|word|(?<!my )statements|vat|anything|comments|changes|copy|texts?|signatures?)\b/i

export const chase: SignPhrases = {
  clear: [
    ...[OVERDUE, WAS_DUE, STILL_OPEN, AGAIN, GONE_BY].map((late) => ({ all: [late, OWED] })),
    { all: [NOT_ARRIVED, OWED], none: [MATERIAL] },
    { all: [OVERDUE_BILL, OWED, REQUEST], none: [MATERIAL] },
    ...[WAS_DUE, WAS_FOR, STILL_OPEN, OVERDUE, GONE_BY].map((late) => ({ all: [late, NUMBER] })),
    { all: [WAS_FOR, OWED] },
    { all: [WAS_DUE, MONTH_BILL] },
    { all: [PAST_DATE] },
  ],
  inContext: [OVERDUE, WAS_DUE, NOT_ARRIVED].map((late) => ({
    all: [late],
    none: [MATERIAL],
  })),
  never: [
    /\b(?:isn't|not|aren't|won't be|nothing is) (?:yet )?(?:over)?(?:due|owing)\b/i,
    /\b(?:quote|estimate|beyond the|days out)\b/i,
    /\b(?:if|should|when|whenever|in case) .{0,40}\b(?:overdue|unpaid|outstanding|late|not paid|isn't paid)\b/i,
    /\b(?:payment|transfer|deposit|balance|money) (?:has |have )?(?:arrived|landed|received|came in|cleared)\b/i,
    /\b(?:was|were|been|is|are) (?:settled|paid) (?:in|on|last|already)\b/i,
    /\b(?:saying|says|said|told (?:me|us)) (?:that )?(?:they|he|she)\b|\b(?:we|i)(?:'re| are|'m| am) (?:not )?past due\b|\b(?:receivables?|leave of absence|long-overdue)\b/i,
  ],
}

const PAY =
  /\b(?:pay(?:ing)?|paid|settled?|release|transfer|remit|payment|clear(?:ed)?|arrears|instal?ments?|(?:a|the|which|what|name a) (?:date|day)|half|in full|balance|amount)\b/i
const HANDED_OVER = /\b(?:send|have|put|see|get|be (?:in|with)|come|go out|in hand)\b/i
const DEADLINE =
  /\b(?:by|before|this week|today|this (?:mon|tues|wednes|thurs|fri|satur|sun)day|end of)\b/i
const PRICE =
  /\b(?:an hour|per|a month more|extra|on top|change order|quote|would be|additional|separate(?:ly)?|discount|if you(?:'d)? (?:like|want|prefer))\b/i

/** Work waits for the money. */
const HELD_BACK =
  /\b(?:can't|cannot|won't|not|stop(?:ping|ped)?|hold(?:ing)?|waits?|no) .{0,60}\b(?:until|till|before|without) .{0,50}\b(?:paid|settled|cleared|is in|are in|payment|deposit|advance)\b/i

export const askToPay: SignPhrases = {
  clear: [
    { all: [HELD_BACK] },
    { all: [REQUEST, PAY] },
    { all: [REQUEST, HANDED_OVER, OWED] },
    { all: [REQUEST, HANDED_OVER, DEADLINE] },
    { all: [/\b(?:when|which day|what day|how soon|what date|any news|any word)\b/i, /\?/] },
  ],
  never: [PRICE, /\b(?:thank|thanks) .{0,30}(?:paid|pay|payment|transfer)/i],
}
