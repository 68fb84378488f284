import type { SignPhrases } from '../phrase-pack'

/** What is to be paid, or the act of paying it. */
const PAYMENT =
  /\b(?:pay(?:s|ing|ment|ments)?|paid|settle|invoices?|bills?|fees?|deposit|balance|money|cash|funds|cheques?|checks?|transfers?|releases?|retainer|instal?ments?|owe|owing|square up|accounts payable)\b|[$€£₦₹]\s?\d/i
/** A payment named as a thing that someone has yet to make. */
const REFUSES =
  /\b(?:can't|cannot|can not|cant|couldn't|won't|wont|will not|unable to|not able to|not going to|not gonna|don't (?:see why i should|intend to|plan to|think i should)|refuse to|in no position to|isn't going to) (?:\w{1,30} ){0,3}(?:pay|settle|release|transfer|make (?:any |the )?payments?)\b/i
/** Refused as a matter of principle, which may be about extras too. */
const NOT_FOR_THAT =
  /\b(?:i'm|we're|am|are) not (?:paying|settling|releasing)\b|\b(?:i|we) (?:don't|do not|never) pay (?:for|until|till|before|anybody|anyone|people)\b/i
const UNTIL =
  /\b(?:until|till|til|once|when|whenever|after|soon as|the minute|wait(?:ing)? (?:for|on)|depends on)\b/i
/** Somebody else's money, stamp or return that the payment waits for. */
const OTHERS =
  /\b(?:pays? (?:me|us)|paid (?:me|us)|pay (?:me|us)|(?:money|cash|funds|grant) comes?|comes? (?:in|through|back|off|from)|lands?|clears?|sells?|sold|closes|closing|signs?|sign-?off|signed|gets? back|is back|returns?|settled? (?:up )?with (?:me|us)|released|approv\w{1,5}|drops?|customers?|our (?:end )?client|insurance|funding|loan|grant|budget|board|committee|refund|season|payday|sales|launch(?:es)?|satisfied|happy|works|finished|delivered|complete)\b/i
const TIGHT =
  /\b(?:money|things|funds|cash(?: ?flow)?|budgets?|we're|we are|i'm|i am|it's|month|quarter)(?: \w{1,30}){0,2} (?:is |are |been )?(?:tight|short|thin|strapped|skint|stretched)\b/i
const HELD_UP =
  /\b(?:payments?|invoices?|bills?|transfer|balance|fees?|deposit|cheque|check|money|funds)(?: \w{1,30}){0,4} (?:(?:is|are|been|be|gets?|going to|gonna|will|has|have|may|might) (?:\w{1,30} ){0,2}(?:delayed|late|slip|slipped|frozen|blocked|held up|held back|on hold|stuck|pushed(?: back| out)?|postponed|paused|wait)|frozen|held up|on hold)\b|\bcan (?:the|your|this|that) (?:invoice|bill|balance|deposit|payment) wait\b/i
const MORE_TIME =
  /\b(?:a (?:bit|little) (?:more time|longer)|more time|few (?:more )?(?:days|weeks)|another (?:week|month|fortnight|couple)|bear with|hang (?:tight|on|in there)|be patient|your patience|an extension|give (?:me|us) (?:a|an|until|till|another|some))\b/i
const LATER =
  /\b(?:next (?:week|month|quarter|year|payday|run|cycle)|later|after|end of (?:the )?(?:month|quarter|year)|when|once|until|till|in (?:two|three|a few|instal?ments|stages|parts)|the rest|wait)\b/i
const MAY_WE =
  /\b(?:can|could|may|would it be (?:ok|okay|possible)|ok if|okay if|alright if|is it (?:ok|okay|possible)) (?:i|we|it|that|this|the (?:bill|invoice|balance|rest|payment|deposit|fee)|to)\b/i

const EXCUSE =
  /\b(?:waiting (?:on|for|to)|leave it with|bear with|hang (?:tight|on|in)|on (?:holiday|leave|maternity|vacation|annual leave)|off sick|away (?:until|till|for)|signator\w{1,3}|sign-?off|approval|portal|accounts|accountant|bookkeeper|finance|payables?|pay(?:ment)? run|queue|frozen|locked|cash ?flow|tight|no money|new system|be patient|patience|end of (?:the )?(?:month|quarter|year)|next (?:week|month|quarter|year|run|cycle|batch|one)|few (?:days|weeks)|a (?:week|month|fortnight)|can't promise|can't say|soon|chase|slow)\b/i
const CONDITION =
  /\b(?:until|till|til|once|soon as|whenever|when|after|before|first)\b.{0,30}\b(?:i|we|he|she|it|they|the|my|our|your|that|this|you|someone|\w{1,30}day|january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter)\b/i
const NOT_PAYING =
  /\b(?:pay(?:ing)?|paid)\b.{0,40}\b(?:for|until|till|when|half|that|this)\b|\b(?:whistle|dream on|not a (?:penny|cent)|holding (?:it|that|back)|hold (?:it|that|back|off)|sitting on|withhold\w{0,3}|dispute|contest)\b/i
const DATED =
  /\b(?:as agreed|within (?:the )?terms|on time|in time|as usual|by the due date|scheduled|today|this (?:morning|afternoon|evening)|tonight|right now|straight ?away|immediately|attached|done|sent|just (?:paid|sent|done))\b/i

/** Words of a threat or an insult, or of a bill that is settled. */
const NOT_PUT_OFF =
  /\b(?:you (?:are|people|tradesmen)|you're|same money|for nothing|remittance|confirmation number|thanks for|cheers for|tell me when|your (?:\w{1,30} )?(?:terms|thirty|days) (?:say|are up)|twice|extra|on top|at once)\b/i

/** The language of contracts, which say what would happen and not what does. */
const CLAUSE =
  /\b(?:provided,? however|in the event (?:that|of)|shall|herein|hereby|hereunder|thereof|pursuant to)\b/i

export const paymentDelay: SignPhrases = {
  clear: [
    { all: [REFUSES, UNTIL], none: [/\?\s{0,9}$/] },
    {
      all: [
        /\b(?:can't|cannot|unable to|not able to|won't be able to) (?:\w{1,30} ){0,2}(?:pay|settle|make (?:any |the )?payments?)\b(?! (?:for|more|with|by|them))/i,
      ],
    },
    { all: [PAYMENT, UNTIL, OTHERS, /^.{0,220}$/], none: [/\?\s{0,9}$/] },
    { all: [TIGHT, PAYMENT], none: [/\?\s{0,9}$/] },
    { all: [HELD_UP] },
  ],
  inContext: [
    { all: [MORE_TIME] },
    { all: [MAY_WE, PAYMENT, LATER] },
    { all: [REFUSES] },
    { all: [NOT_FOR_THAT] },
    { all: [EXCUSE], none: [DATED, /\?\s{0,9}$/] },
    { all: [CONDITION], none: [DATED, /\?\s{0,9}$/] },
    { all: [NOT_PAYING], none: [DATED, /\?\s{0,9}$/] },
    { all: [TIGHT], none: [/\bshort on\b/i] },
  ],
  never: [
    /\b(?:i've|we've|(?:i|we) have|just) (?:just |already )?(?:paid|sent|transferred|wired)\b/i,
    /\b(?:if you|happy to pay|glad to pay|willing to pay|of course (?:i|we)'ll pay|you (?:can|could|need)|pay (?:you )?themselves|they'll pay you)\b/i,
    NOT_PUT_OFF,
    CLAUSE,
  ],
}
