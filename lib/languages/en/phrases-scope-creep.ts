import type { SignPhrases } from '../phrase-pack'

const PAY =
  '(?:price|fee|fees|rate|money|budget|cost|total|amount|quote|retainer|package|invoice|deal|figure|sum|sow|scope|contract|order|po|ticket|plan|engagement|number|file|umbrella)'
const KEPT =
  '(?:same|existing|original|agreed|current|old|usual|signed|initial|ordinary|present|previous|monthly|flat|fixed)'
/** The work is to cost nothing. */
const FREE =
  /\b(?:no|without(?: any| an)?|zero) (?:more|extra|additional|further|added|rush|separate) (?:charge|cost|fee|money|supplement|bill)s?\b|\b(?:at no|free of|no) (?:charge|cost)\b|\b(?:(?<!obtained |available )for free|(?<!come |wait |waited |came )for nothing|(?<=[,-] )on you[.!]?$|no budget (?:line )?for (?:it|this|that|them)|on the house|as a (?:freebie|favou?r|courtesy|bonus|goodwill|gift|gesture)|as goodwill|no extras?|won't charge|not charge)\b|\bthrow(?:n|ing)? (?:\w{1,30} ){1,5}in\b|\bthrow in (?:a|an|the|some|another|two|few)\b/i
/** The price is to stay, though the work grows. */
const SAME_PRICE = new RegExp(
  `\\b(?:the )?same (?:\\w{1,30} )?(?:price|fee|money|budget|total|cost|amount)\\b|\\b(?:within|inside|under|out of|into|in|at|from|to|for) (?:the |our |your )(?:same |${KEPT} )(?:\\w{1,30} )?${PAY}\\b|\\b(?:within|inside|covered by|included in|part of|sit (?:in|inside)|come under|falls? under|comes? with|goes under) (?:the |our |your |what |this |that )(?:\\w{1,30} )?(?:${PAY}|we(?:'ve| have)? (?:already )?(?:paid|agreed|pay|settled|have)|i(?:'ve| have)? (?:already )?(?:paid|agreed|pay)|we're (?:already )?paying)\\b|\\b(?:in|inside|within|at|under|into|from) what (?:we|i)(?:'ve| have|'re|'m| are)? (?:already )?(?:paid|paying|pay|agreed)\\b|\\bpart of (?:it|the (?:service|job|work|deal|package)|wrapping up)\\b`,
  'i',
)
const PRICE_STAYS =
  /\b(?:price|fee|rate|total|amount|budget|cost)(?: \w{1,30}){0,2} (?:remains|stays) (?:the same|as (?:it )?is|where it is|unchanged|put|at)\b|\b(?:leave|keep) (?:the |your )?(?:price|fee|rate|total) (?:where|as|at|the same)\b|\b(?:let it|can it|it can|they can|can they|could it) (?:just )?(?:go|come|fall|sit|live) (?:under|inside|in with|within) (?:\w{1,30} ){0,3}(?:package|fee|price|admin|fixing|revisions?|maintenance|warranty|number|budget|retainer)\b|\bnothing extra\b/i
const INCLUDED = /\b(?:included|covered|all in (?:there|it)|in the price)\b/i
const ASSUMES =
  /\b(?:i|we|i'd|we'd|i'm|we're|i'll|we'll)(?: would| do| did| just| kinda| had| have|'ve)? ?(?:assum(?:e|ed|ing)|presum(?:e|ed|ing)|guess(?:ing)?|take it|took it|figur(?:e|ed|ing)|trust|expect(?:ed|ing)?|imagin(?:e|ed)|suppos(?:e|ed|ing)|hop(?:e|ed|ing)|reckon|(?:had )?understood|thought|count|regard)\b|\bi'd have thought\b|\b(?:surely|hopefully|naturally|assume|presumably|obviously)\b|,? (?:right|yes|yeah|no|correct)\s?\?/i
const ASKS =
  /\b(?:can|could|would|will|may|might) (?:you|u|we|it|they|that|the|your|ye)\b|\b(?:please|pls|kindly|also|add|include|want|wants|let's|let|do|put|pop|stick|keep|plus)\b|\b(?:we|i)(?:'d| would) (?:like|love|want|expect|need)\b|\b(?:need|expect) (?:you|it|them|this|that)\b/i
/** Work hung on to other work, or made small. */
const WHILE_AT_IT =
  /\b(?:while|whilst) (?:you're|you are|ur|u r|you've got|you have|your|he's|they're)\b[^.?!;]{0,30}?\b(?:at it|in there|there|about it|out there|on it|here|open|wet)\b|\b(?:since|as|seeing as) (?:you're|you are|ur|he's|they're|you've)\b[^.?!;]{0,40}?\b(?:anyway|out there|in there|up there|at it)\b/i
const SMALL =
  /\b(?:shouldn't|won't|can't|wouldn't) (?:really )?take you (?:too |very |that |all that )?(?:much|long|more than|any time|a minute|but a)\b|\b(?:shouldn't|won't|can't) (?:really )?(?:add|be) (?:too |that )?(?:much|more than)\b|\bonly a matter of\b|\b(?:ten|five|two|\d{1,2}) ?min(?:ute)?s(?: \w{1,30}){0,2} (?:for you|tops|of your)\b|\b(?:you|u) have (?:all )?the (?:material|footage|files?) already\b|\bonly (?:exporting|copying|pasting|resizing)\b/i
/** What takes no work of the owner's. */
const TALK = /\b(?:call|chat|meeting|phone|zoom|talk|visit|survey|find|park(?:ing)?|traffic)\b/i
const TAX = /\b(?:vat|gst|tax(?:es)?|delivery|shipping|postage|breakfast)\b/i
const MORE = /\b(?:also|as well|too|another|extra|more|add|plus|second|again)\b/i

const CAN = '(?<!what )\\b(?:can|could|would|will|shall) (?:you|u|we|i|ye)'
const NO_UNIT =
  "(?! ?(?:am|pm|o'clock|:|st\\b|nd\\b|rd\\b|th\\b|days?|weeks?|months?|hours?|people|minutes?|guests|pages?|words|copies|images|photos|%))"
const LOWER_SUM = new RegExp(
  `${CAN} (?:\\w{1,30} ){0,2}(?:do|make) (?:(?:it|this|that|them|both|all|the \\w{1,30})(?: \\w{1,30}){0,3} )?(?:for|at) [$€£₦₹]\\s?\\d|${CAN} (?:\\w{1,30} ){0,2}do (?:it|both|them|all \\w{1,30}) for (?:\\d{2,6}|half|a hundred)\\b${NO_UNIT}|\\b(?:meet|meet me|meet us|get it|bring it|come down|bring that) (?:at|to|down to|under) [$€£₦₹]\\s?\\d|\\b(?:we|i) (?:can|could|will|'ll|would) only (?:pay|manage|stretch to|give you) (?:you )?[$€£₦₹]?\\d{2,6}\\b${NO_UNIT}|\\b(?:let's|let us|shall we) (?:say|call it|do|make it) (?:[$€£₦₹]\\s?\\d|\\d{3})[\\d,.]{0,8}\\b${NO_UNIT}|[$€£₦₹]\\s?\\d[\\d,.]{0,12} instead of\\b|\\byou'll take (?:[$€£₦₹]\\s?\\d|\\d{3})`,
  'i',
)
const CUT = new RegExp(
  `\\b(?:knock|shave|lop) (?:\\w{1,30} ){0,4}off (?:the |my |your )?(?:price|bill|total|package|fee|invoice|quote|it|that|for)\\b|\\b(?:knock|take|shave) (?:[$€£]\\s?\\d[\\d,.]{0,12}|\\d{1,2} ?(?:%|percent|per cent)) off\\b|${CAN}(?: \\w{1,30}){0,3} (?:come down (?:on the price|a (?:bit|little)|in price|to [$€£]|\\W*$)|go down on the|(?:drop|lower|reduce|trim|cut) (?:the|your) (?:price|rate|fee|total|cost|quote)|sharpen (?:the|your) pencil|waive|match (?:that|his|her|their|it|this)(?: price| rate| quote| offer|\\W*$)|absorb|swallow the|(?:get|have|do|give us|give me) (?:a|some|any) (?:small |little |bit of a |further )?discount|do (?:it|this|that|them)(?: \\w{1,30}){0,2} half price)|\\b(?:cheaper|mates'?) rates?\\b|\\b(?:ask|asks|want|wants|need|needs|expect|give us|give me) (?:for )?(?:a )?(?:\\d{1,2} ?(?:%|percent|per cent) )(?:off|less|discount|reduction)\\b|\\bbit of give\\b|\\bsharpen (?:the|your) pencil\\b|\\b(?:wee|little|bit) off the (?:price|bill|total)\\b`,
  'i',
)
const QUESTION =
  /\?|\b(?:please|kindly|want|need|expect|let's|would like|i'd like|we'd like|ask)\b/i

export const offersPay =
  /\b(?:quote (?:me|us|for|on)|(?:a|your|new) quote|how much|what (?:would|will|do|does|might) (?:it|that|you|they|this|ten|the)(?: \w{1,30}){0,8} (?:cost|charge|be)|what (?:it|that) (?:would|will|might) cost|(?:happy|glad|willing|prepared|ready) to pay|pay (?:extra|you (?:for|more)|for (?:it|that|the extra|them))|(?:of course|naturally) (?:we'll|i'll|we|i)(?: will)? pay|bill (?:me|us|it)|(?:invoice|charge) (?:me|us|it|for it|your|for the)|as an extra|add (?:it|that|them) to (?:the|my|our|your) (?:bill|invoice)|on the bill|plus your|your (?:usual|normal|hourly) (?:\w{1,30} )?(?:rate|fee)|put a (?:figure|price) (?:to|on)|raise a (?:new|separate)|separate(?:ly)? (?:po|quote|invoice)|(?:an|any) extra charge|or (?:an )?extra|what do(?:es)? (?:they|it|that) (?:run|come)|on top at|what do i owe|price for (?:it|that|the)|put your meter on|isn't in the (?:retainer|price|contract|quote))\b/i

/** Thanks for a favour, an acceptance, or somebody else's words. */
const SETTLED =
  /\b(?:thank|thanks|fair enough|understood|no problem|makes sense|appreciate|accept|is fine|that's fine|works for|agreed to|you said|as you offered|leave out|they said|he said|she said|told (?:him|her|them)|per our)\b/i

export const scopeCreep: SignPhrases = {
  clear: [
    ...[FREE, SAME_PRICE, INCLUDED].map((price) => ({ all: [price, ASSUMES], none: [TAX] })),
    ...[FREE, SAME_PRICE].map((price) => ({ all: [price, ASKS] })),
    { all: [PRICE_STAYS, ASKS] },
    { all: [PRICE_STAYS, ASSUMES] },
    { all: [WHILE_AT_IT, ASKS] },
    ...[ASKS, MORE].map((request) => ({ all: [SMALL, request], none: [TALK] })),
    { all: [CUT, QUESTION] },
  ],
  inContext: [{ all: [LOWER_SUM] }],
  never: [SETTLED],
}
