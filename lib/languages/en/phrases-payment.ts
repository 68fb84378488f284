import type { SignPhrases } from '../phrase-pack'

/** Money owed for work, and sums. */
export const MONEY =
  /\b(?:invoices?|bills?|fees?|deposits?|balance|payments?|retainers?|instal?lments?|remittance|statements?|milestones?|amounts?|sums?|money|tuition|rate|fee note|transfer|pay)\b|[$€£₩¥₹]\s?\d|\b(?:R|Rs|kr|CHF|EUR|USD|GBP|NZD|AUD|CAD|SGD)\.?\s?\d|\d\s?(?:euros?|dollars?|pounds?|quid|bucks|k\b|EUR|USD|GBP|€|£|kr\b)|\b\d{1,3},\d{3}\b/i

/** A bare number of three digits or more, which beside a past date is a sum or an invoice. */
const NUMBER = /\b\d{3,6}(?:\.\d\d)?\b|\b\d{1,2}k\b/
const MONTH = '(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)'
const MONTH_BILL = new RegExp(`\\b${MONTH}(?:'s| is\\b| was\\b| and\\b| (?:invoice|bill|fee|retainer))`, 'i')
const DATE = `(?:the |last |this )?(?:\\d{1,2}(?:st|nd|rd|th)?\\b|${MONTH}\\b|(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|end of|week|month|easter|christmas)`

const OVERDUE =
  /\b(?:overdue|past[ -]due|unpaid|unsettled|arrears|(?:is|are|be|remains?|now|still) outstanding)\b|\b(?:days?|weeks?|months?|fortnight)(?: now)? (?:late|overdue|over|past|beyond|outside|old)\b|\bat day \d/i
const WAS_DUE =
  /\b(?:was|were) (?:due|payable|meant to (?:be|come|arrive|land)|supposed to|to (?:be (?:paid|settled|in|with)|come|arrive|reach))\b|\b(?:fell|came) due\b|\bshould(?: have|'ve) (?:been|come|arrived|landed|reached)\b|\b(?:been|is|are) due since\b|\bhad a due date\b|\b(?:was|were) net \d/i
const WAS_FOR = new RegExp(`\\b(?:was|were) (?:for|due|payable)(?: on| by| to be here by)? ${DATE}`, 'i')
const PAST_DATE =
  /\b(?:passed|(?:gone|went|run|ran|now|is|are|slipped) (?:a (?:day|week) |well )?past|over|beyond|outside) (?:its|the|our|their|your) (?:due )?(?:date|terms?|thirty days|30 days)\b|\b(?:thirty|fourteen|seven|30|14|7|60) days .{0,30}\b(?:ended|ran out|passed|were up|are up|expired)\b|\b(?:term|terms|fortnight) (?:ended|ran out|expired)\b|\bdue date (?:has |was |of .{0,20})?(?:passed|gone|yesterday|last)\b/i
const GONE_BY = new RegExp(`\\b${DATE}(?: has| have)? (?:went|gone|come|came|been) (?:by|past|and (?:gone|went))\\b`, 'i')
const STILL_OPEN =
  /\b(?:still|is|are|been|remains?|stays?|stands?|sits?|sitting) (?:now |both |showing (?:as )?)?(?:open|unpaid|unsettled|outstanding|owing|owed)\b|\bopen since\b|\b(?:remains?|stays?|still) (?:due|short|missing|waiting|to come|need|out the)\b|\bwaiting (?:on|for) (?:the |your )?(?:payment|money|[$€£])/i
const NOT_ARRIVED =
  /\b(?:hasn't|haven't|has not|have not|didn't|not yet|isn't|aren't|yet to) (?:yet )?(?:been )?(?:come|arrived?|land(?:ed)?|shown|reached|received?|paid|settled|appeared|cleared|got|had|seen|gone through|turned up|in (?:yet|our|my))\b|\bnot (?:been )?(?:seen|arrived|received|reached)\b|\b(?:don't|do not|can't|cannot|couldn't) (?:see|find) (?:it\b|that\b|your\b|the\b|any (?:payment|trace|sign)|[A-Z]{3}\b|[$£€\d])|\bnever (?:arrived|came|reached|landed)\b|\bno sign of\b|\bnothing(?:'s| has) (?:come|arrived|landed)\b|\bnothing (?:in|on) (?:my|our|the) (?:account|bank|statement)/i
const AGAIN =
  /\b(?:second|third|2nd|3rd|final|another) (?:reminder|notice|request)\b|\b(?:(?:second|third) time|once more|twice now)\b|\b(?:friendly |gentle |just a )reminder\b|\bremind you\b/i
const OWED =
  /\b(?:invoices?|bills?|fees?|deposits?|balance|payments?|retainer|instal?ments?|milestone|transfer|money|advance)\b|[$€£₦₹]\s?\d|\b(?:R|CHF|EUR|USD|GBP)\.?\s?\d|\d\s?(?:euros?|dollars?|pounds?|EUR|USD|GBP|€|£)|\b\d{1,3},\d{3}\b/i

/** Papers and work that the client owes; asking for them is no reminder of money. */
const MATERIAL =
  /\b(?:files?|receipts|logs?|forms?|approval|feedback|documents?|paperwork|records|photos|note|notes|draft|proofs?|answer|reply|line|word|statements|vat|anything|comments|changes|copy|texts?|signatures?)\b/i

export const chase: SignPhrases = {
  clear: [
    ...[OVERDUE, WAS_DUE, STILL_OPEN, AGAIN, GONE_BY].map((late) => ({ all: [late, OWED] })),
    { all: [NOT_ARRIVED, OWED], none: [MATERIAL] },
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
    /\b(?:was|were|been|is|are) (?:settled|paid) (?:in|on|last|already)\b/i,
  ],
}

const REQUEST =
  /\b(?:could|can|would|will|may|might) (?:you|i|we|it|that|this|they|the|your|half|someone|somebody|part|a part)\b|\b(?:please|kindly)\b|\bi(?:'d| would| do|'ll)? (?:need|must ask|have to ask|ask|be grateful|appreciate|count on|like)\b|\blet me (?:know|have)\b/i
const PAY =
  /\b(?:pay(?:ing)?|paid|settled?|release|transfer|remit|payment|clear(?:ed)?|arrears|instal?ments?|(?:a|the|which|what|name a) (?:date|day)|half|in full|balance|amount)\b/i
const HANDED_OVER = /\b(?:send|have|put|see|get|be (?:in|with)|come|go out|in hand)\b/i
const DEADLINE =
  /\b(?:by|before|this week|today|this (?:mon|tues|wednes|thurs|fri|satur|sun)day|end of)\b/i
const PRICE =
  /\b(?:an hour|per|a month more|extra|on top|change order|quote|would be|additional|separate(?:ly)?|discount|if you(?:'d)? (?:like|want|prefer))\b/i

export const askToPay: SignPhrases = {
  clear: [
    { all: [REQUEST, PAY] },
    { all: [REQUEST, HANDED_OVER, OWED] },
    { all: [REQUEST, HANDED_OVER, DEADLINE] },
    { all: [/\b(?:when|which day|what day|how soon|what date|any news|any word)\b/i, /\?/] },
  ],
  inContext: [],
  never: [PRICE, /\b(?:thank|thanks) .{0,30}(?:paid|pay|payment|transfer)/i],
}

const CHANNEL =
  /\b(?:bank|transfer|wire|ach|bacs|sepa|swift|neft|zelle|venmo|paypal|revolut|cash ?app|interac|e-?transfer|paynow|faster payment|my (?:debit |credit )?card|cheque|check)\b/i
const NOW =
  /\b(?:just|now|today|yesterday|tonight|already|as of|this (?:morning|afternoon|evening|minute|second)|last night|at (?:lunch|lunchtime|noon|teatime|\d)|(?:minutes?|moment|second|hours?) ago|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/i
const SUM =
  /\b(?:half|both|first|second|third|deposit|balance|fees?|amount|money|rest|instal?ment|invoice|bill)\b|[$€£₦₹]\s?\d|\b\d{2,6}(?:[.,]\d{2,3})?\b/i

const PAY_VERB = '(?:paid|transferred|wired|remitted|settled|zelled|venmo\'?e?d|paypal\'?e?d|bank transferred|credited|e-?transferred)'
const I_PAID = new RegExp(
  `\\b(?:i|we|he|she|they|accounts|finance|treasurer|bookkeeper|office|assistant|dad|mum|mom|wife|husband|bank|ap)(?:'ve| have| has)?(?: just| already| now| also| only| been)* ${PAY_VERB}\\b`,
  'i',
)
const IS_PAID = new RegExp(
  `\\b(?:is|are|was|were|been|'s|all|it's|got) (?:now |all |just |already )?${PAY_VERB}\\b|^\\W{0,3}(?:all |just |now |ok |and )?${PAY_VERB}\\b`,
  'i',
)
const SUM_PAID = new RegExp(`(?:\\d|\\b(?:half|both|balance|deposit|invoice|fee)) (?:is |was |has been |just )?${PAY_VERB}\\b`, 'i')
const PAYMENT =
  /\b(?:payment|transfer|money|deposit|balance|fees?|half|instal?ment|retainer|invoice|wire|cheque|check|it|that|mine|amount|[$€£₦]\s?[\d.,]{1,12}|\d{2,6})\b/i
const WENT =
  /\b(?:sent|made|submitted|completed|(?:gone|went|go|going) (?:out|through|thru|across|over|in|off|to you|by|from)|went (?:this|today|yesterday|on|last)|left (?:our|my|the)|released|executed|cleared|posted|mailed|dropped)\b/i
const LEFT_ACCOUNT = /\b(?:left|(?:gone|went) (?:out |over |across )?(?:from|out of)|cleared) (?:our|my|the) (?:account|bank|end|side)\b/i
const WITH_YOU =
  /\b(?:in|into|to|on) your (?:account|bank)\b|\bwith you since\b|\b(?:in|into) (?:the|your) (?:mail|post|mailbox|letterbox)\b/i
const TRANSFER_DONE =
  /\b(?:done|made|did) (?:the |a |your )?(?:bank )?(?:transfer|payment)\b|\b(?:transfer|neft|payment|zelle|bacs|wire)(?: is| was)? (?:done|complete|made|gone|sent|through)\b|\bcard (?:was|has been|'s been|is) charged\b/i
const PAYMENT_PROOF =
  /\b(?:receipt|remittance(?: advice| slip)?|proof of payment|payment (?:confirmation|receipt|slip)|(?:bank|transfer|wire) (?:confirmation|slip|receipt)|swift copy|confirmation from (?:the )?bank)\b/i
const ANY_PROOF = /\b(?:screenshot|confirmation|slip|pdf|picture|pic)\b/i
const SHOWN = /\b(?:attached|below|enclosed|attaching|herewith|here's|here is|see|in (?:the )?attachment)\b/i
const BARE =
  /^\W{0,3}(?:(?:ok|okay|all|just|there|right|yes|and|it|that|money|both|half|done|very|fair|good|sorry|\d{2,5})\W{1,3}){0,3}(?:sent|paid|done|gone|went|transferred|wired|settled|pinged|met)\b.{0,50}$/i
/** The payment lies ahead, is conditional, denied or somebody else's. */
const NOT_YET =
  /\b(?:will|'ll|to|going to|gets?|getting|once|when|if|unless|until|after|as soon as|would|'d|could|can|should be|must be|not|never|haven't|hasn't|didn't|wasn't|isn't|don't|can't|cannot|you|you've|you're|they|others?)(?: \w{1,12}){0,3} (?:paid|sent|transferred|wired|settled|made|released|executed|cleared|gone|remitted|credited)\b/i

export const paid: SignPhrases = {
  clear: [
    ...[CHANNEL, NOW, SUM].map((more) => ({ all: [I_PAID, more] })),
    ...[CHANNEL, NOW].map((more) => ({ all: [IS_PAID, more] })),
    { all: [SUM_PAID] },
    { all: [WENT, PAYMENT, CHANNEL] },
    { all: [WENT, SUM, NOW, MONEY] },
    { all: [WENT, WITH_YOU] },
    { all: [LEFT_ACCOUNT] },
    { all: [TRANSFER_DONE] },
    { all: [PAYMENT_PROOF, SHOWN] },
  ],
  inContext: [
    { all: [BARE] },
    { all: [IS_PAID] },
    { all: [WITH_YOU, SUM] },
    { all: [/\b\d{2,6} (?:done|sent|gone|went|across|through|is through|landed|has landed|paid)\b/i] },
    { all: [/\b(?:sent|deducted|(?:gone|went) (?:over|across))\b/i, NOW] },
    { all: [ANY_PROOF, SHOWN] },
    { all: [/\bche(?:ck|que)\b/i, /\b(?:went|sent|posted|mailed|mailbox|in the (?:mail|post)|with the porter|gone)\b/i] },
  ],
  never: [
    NOT_YET,
    /\bsent from my\b/i,
    /\?\s*$/,
    /\b(?:scheduled|payment list|payment run|refund(?:ed)?|hotel|paid (?:us|less|more|extra|to us|for a|to you|her|him|off)|a paid)\b/i,
    /\bmoney goes\b|\b(?:goes|go) (?:out )?(?:on|next|monday|friday)\b/i,
  ],
}
