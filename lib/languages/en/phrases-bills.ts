import type { SignPhrases } from '../phrase-pack'

const BILL = /\b(?:invoices?|bills?|fee notes?|statement of account|pro ?forma|inv)\b/i
const GIVEN =
  /\b(?:attached|attaching|enclosed|enclosing|herewith|below|here(?:'s| is| are|with)|goes (?:out )?with|sent|sending|sends|issued|raised|as well|too|find|along with|this is|comes with|my invoice|our invoice|is for|are for|for the|comes to|payable|due|\d{1,2} days|net \d)\b|^\W{0,3}(?:invoice|inv|bill)\b/i
const SUM = /[$€£₦₹]\s?\d|\b\d{1,3},\d{3}\b|\b\d{2,6}(?:\.\d\d)? (?:quid|pounds|dollars|euros)\b/i
const SUM_NAMED = /\b(?:deposit|balance|retainer|fee|instal?ment|advance|milestone|half)\b/i

export const taxAdded =
  /(?:\+|\bplus|\bex(?:cl(?:uding|\.)?)?|\bbefore) (?:vat|gst|tax|sales tax)\b/i
export const taxIncluded = /\b(?:inc(?:l(?:uding|usive of|\.)?)?|with) (?:vat|gst|tax)\b/i

export const bills: SignPhrases = {
  clear: [
    { all: [BILL, GIVEN] },
    { all: [BILL, SUM] },
    { all: [SUM, SUM_NAMED, /\b(?:due|payable|to be paid|please pay)\b/i] },
  ],
  never: [
    /\b(?:i'll|we'll|i will|we will|will be|would|i'd|can|could|shall|to follow|follows|going to|about to) (?:\w{1,20} ){0,3}(?:invoice|bill|send|issue|raise|follow|put)\b|\b(?:on|to) (?:the|your) bill\b|\binvoice (?:to follow|follows|will|comes later|at the end|next|on the \d)/i,
    /\b(?:estimate|days from (?:the )?invoice|can move|refund|back as cash|if you(?:'d)? (?:like|want)|when (?:it|you|the))\b/i,
    /\b(?:their|his|her|supplier'?s?|your) (?:invoice|bill)s?\b/i,
  ],
}

export const received: SignPhrases = {
  clear: [
    {
      all: [
        /\b(?:payment|transfer|money|balance|deposit|invoice|cheque|check|it|that|funds|half|fee|both)\b|[$€£]\s?\d/i,
        /\b(?:arrived|landed|came (?:in|through)|is in|received|cleared|reached (?:me|us|my|our)|showed up|got (?:the|your) (?:payment|transfer|money|balance|deposit))\b/i,
        /\b(?:payment|transfer|money|balance|deposit|paid|cheque|funds|account|bank|fee|invoice)\b|[$€£]\s?\d/i,
      ],
    },
    {
      all: [
        /\b(?:thanks|thank you)\b.{0,30}\b(?:payment|transfer|paying|settling|balance|deposit)\b/i,
      ],
    },
  ],
  never: [
    /\?|\b(?:not|\w{2,6}n't|haven't|hasn't|yet|neither|nor|have us paid|receipts|if|once|when|until|till|after|unless|as soon as|no sign|never|will|should|before|without)\b/i,
  ],
}

export const partly =
  /\b(?:half|part of|first (?:half|part|instal?ment)|a third|some of|instal?ment|on account|the rest (?:next|on|by|later|follows))\b/i
export const rest =
  /\b(?:the (?:rest|remaining|remainder|other (?:half|part|\d)|second half)|remaining|remainder|still short|short by|balance of (?:it|that|the))\b/i
export const everything =
  /\b(?:both|all (?:three|four|of (?:it|them))|everything|all (?:the )?(?:open )?invoices|whole lot|the lot|up to date)\b/i
