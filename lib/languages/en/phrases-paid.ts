import type { SignPhrases } from '../phrase-pack'

const CHANNEL =
  /\b(?:bank|transfer|wire|ach|bacs|sepa|swift|neft|zelle|venmo|paypal|revolut|cash ?app|interac|e-?transfer|paynow|faster payment|my (?:debit |credit )?card|cheque|check)\b/i
const NOW =
  /\b(?:just|now|today|yesterday|tonight|already|as of|this (?:morning|afternoon|evening|minute|second)|last night|at (?:lunch|lunchtime|noon|teatime|\d)|(?:minutes?|moment|second|hours?) ago|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/i
const SUM =
  /\b(?:half|both|first|second|third|deposit|balance|fees?|amount|money|rest|instal?ment|invoice|bill)\b|[$€£₦₹]\s?\d|\b\d{2,6}(?:[.,]\d{2,3})?\b/i

const PAY_VERB =
  "(?:paid|transferred|wired|remitted|settled|zelled|venmo'?e?d|paypal'?e?d|bank transferred|credited|e-?transferred)"
const I_PAID = new RegExp(
  `\\b(?:i|we|he|she|they|accounts|finance|treasurer|bookkeeper|office|assistant|dad|mum|mom|wife|husband|bank|ap)(?:'ve| have| has)?(?: just| already| now| also| only| been){0,4} ${PAY_VERB}\\b`,
  'i',
)
const IS_PAID = new RegExp(
  `\\b(?:is|are|was|were|been|'s|all|it's|got) (?:now |all |just |already )?${PAY_VERB}\\b|^\\W{0,3}(?:all |just |now |ok |and )?${PAY_VERB}\\b`,
  'i',
)
/** `Transferred the June fee`, with no one named. */
const STARTS_PAID = new RegExp(
  `^\\W{0,3}(?:(?:have|has|all|just|now|ok|also|and) ){0,2}${PAY_VERB}(?: (?:for|the|you|both|all|it|my|our|this|your)\\b|,? [$€£\\d]| (?:january|february|march|april|may|june|july|august|september|october|november|december))`,
  'i',
)
const SENT_SUM =
  /\b(?:balance|deposit|half|fee|payment|[$€£₦]\s?[\d.,]{1,12}) (?:has been |is |was |just |all )?(?:sent|gone|done)\b(?! to (?:me|us))|\b(?:have|i've|we've|just) (?:just )?sent (?:you )?(?:the |your )?(?:[$€£₦]|balance|deposit|payment|money|rest)/i
const SUM_PAID = new RegExp(
  `(?:\\d|\\b(?:half|both|balance|deposit|invoice|fee)) (?:is |was |has been |just )?${PAY_VERB}\\b`,
  'i',
)
const PAYMENT =
  /\b(?:payment|transfer|money|deposit|balance|fees?|half|instal?ment|retainer|invoice|wire|cheque|check|it|that|mine|amount|[$€£₦]\s?[\d.,]{1,12}|\d{2,6})\b/i
const PAYMENT_NAMED =
  /\b(?:payments?|transfer|money|deposit|balance|fees?|half|instal?ment|retainer|invoice|bill|wire|cheque|check|amount|cash|remittance)\b|[$€£₦₹]\s?\d|\b\d{2,6} (?:quid|euros?|pounds?|dollars?|bucks)\b/i
const WENT =
  /\b(?:sent|made|submitted|completed|(?:gone|went) (?:out|through|thru|across|over|in|off|to you|by|from)|went (?:this|today|yesterday|on|last)|left (?:our|my|the)|released|executed|cleared|posted|mailed|dropped)\b/i
const LEFT_ACCOUNT =
  /\b(?:left|(?:gone|went) (?:out |over |across )?(?:from|out of)|cleared) (?:our|my|the) (?:account|bank|end|side)\b/i
const WITH_YOU =
  /\b(?:in|into|to|on) your (?:account|bank)\b|\bwith you since\b|\b(?:in|into) (?:the|your) (?:mail|post|mailbox|letterbox)\b/i
const TRANSFER_DONE =
  /\b(?:done|made|did) (?:the |a |your )?(?:bank )?(?:transfer|payment)\b|\b(?:transfer|neft|payment|zelle|bacs|wire)(?: is| was)? (?:done|complete|made|gone|sent|through)\b|\bcard (?:was|has been|'s been|is) charged\b/i
const PAYMENT_PROOF =
  /\b(?:receipt|remittance(?: advice| slip)?|proof of payment|payment (?:confirmation|receipt|slip)|(?:bank|transfer|wire) (?:confirmation|slip|receipt)|swift copy|confirmation from (?:the )?bank)\b/i
const ANY_PROOF = /\b(?:screenshot|confirmation|slip|pdf|picture|pic)\b/i
const SHOWN =
  /\b(?:attached|below|enclosed|attaching|herewith|here's|here is|see|in (?:the )?attachment)\b/i
const BARE =
  /^\W{0,3}(?:(?:ok|okay|all|just|there|right|yes|and|it|that|money|both|half|done|very|fair|good|sorry|\d{2,5})\W{1,3}){0,3}(?:sent|paid|done|gone|went(?! (?:off|well))|transferred|wired|pinged)\b.{0,50}$/i
/** In longer sentences these words stand in several clauses. */
const SHORT = /^.{0,180}$/
/** The payment lies ahead, is conditional, denied or somebody else's. */
const NOT_YET =
  /\b(?:will|'ll|to|going to|gets?|getting|once|when|if|unless|until|after|as soon as|would|'d|could|can|should be|must be|not|never|haven't|hasn't|didn't|wasn't|isn't|don't|can't|cannot|you|you've|you're|they|others?)(?: \w{1,12}){0,3} (?:paid|sent|transferred|wired|settled|made|released|executed|cleared|gone|remitted|credited)\b/i

/** Money that went to someone else: `paid the painter`. */
const OTHERS_PAID =
  /\bpaid (?:the|my|our|his|her) (?!.{0,20}(?:\d|invoice|bill|fee|deposit|balance|rest\b|half|amount|instal|retainer|statement|money|first|second|third|last|other|remain|full|whole|outstanding|thing|lot))\w/i

export const paid: SignPhrases = {
  clear: [
    ...[CHANNEL, NOW, SUM].map((more) => ({ all: [I_PAID, more] })),
    ...[CHANNEL, NOW].map((more) => ({ all: [IS_PAID, more] })),
    { all: [SUM_PAID] },
    { all: [WENT, PAYMENT, CHANNEL] },
    { all: [WENT, PAYMENT_NAMED, NOW, SHORT] },
    { all: [STARTS_PAID, SUM] },
    { all: [SENT_SUM] },
    { all: [WENT, WITH_YOU] },
    { all: [LEFT_ACCOUNT] },
    { all: [TRANSFER_DONE] },
    { all: [PAYMENT_PROOF, SHOWN] },
  ],
  inContext: [
    { all: [BARE] },
    { all: [IS_PAID], none: [/\bsettled\b/i] },
    { all: [WITH_YOU, SUM] },
    {
      all: [
        /\b\d{2,6} (?:done|sent|gone|went|across|through|is through|landed|has landed|paid)\b/i,
      ],
    },
    { all: [/\b(?:sent|deducted|(?:gone|went) (?:over|across))\b/i, NOW] },
    { all: [ANY_PROOF, SHOWN] },
    {
      all: [
        /\bche(?:ck|que)\b/i,
        /\b(?:went|sent|posted|mailed|mailbox|in the (?:mail|post)|gone)\b/i,
      ],
    },
  ],
  never: [
    NOT_YET,
    OTHERS_PAID,
    /\bsent from my\b|\b(?:e-?mail|message|newsletter) (?:was|has been|is) sent\b/i,
    /\?\s{0,9}$/,
    /\b(?:scheduled|payment list|payment run|refund(?:ed)?|hotel|what we(?:'ve)? paid|paid (?:us|less|more|extra|to us|for a|to you|her|him|off)|a paid)\b/i,
    /\bmoney goes\b|\b(?:goes|go) (?:out )?(?:on|next|monday|friday)\b/i,
  ],
}
