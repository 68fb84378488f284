import type { SignPhrases } from '../phrase-pack'
import { MONEY } from './phrases-money'

const WITHOUT =
  /\b(?:still|yet) (?:\w{1,30} )?(?:without|waiting (?:on|for)|await(?:ing)?|need(?! to\b| me\b)|missing|short|lacks?|empty|blank|outstanding|unanswered|unsigned|haven't|don't have|have nothing|have no|have not|hasn't|not (?:had|here|in|come|arrived|signed))\b|\bi(?:'m| am) (?:without|missing|short of)\b|\b(?:i|we) (?:haven't|have not|haven't yet|have yet to|never|didn't) (?:yet )?(?:had|heard|received?|seen?|got|get|hear|have) (?!from my|about my|to\b|anything from (?:him|her|them))|\b(?:i|we) (?:don't|do not) (?:yet )?have (?:your|the|any)\b|\b(?:i|we) (?:have|'ve|'ve had|have had|had) (?:heard )?(?:nothing|no (?:word|answer|reply|news|response|names|comments|feedback))\b|\b(?:hasn't|haven't|has not|have not|isn't|aren't) (?:yet )?(?:arrived|come|reached me|reached us|turned up|shown up|been signed|been opened|back)\b|\b(?:i|we)(?:'ve| have) had no (?:\w{1,30} ){1,4}(?:from you|yet)\b|\bnothing (?:has (?:come|arrived)|from you|yet|back)\b|\bno (?:word|reply|answer|response|news|sign) (?:yet|from you|on|about|of)\b/i
const ASKED =
  /\b(?:i|we)(?:'d|'ve| have| had)? (?:asked|requested)(?: you)? (?:for|about)\b.{0,80}\b(?:on (?:the|mon|tues|wednes|thurs|fri)|again|twice|last|ago|weeks|january|february|march|april|may|june|july|august|september|october|november|december)\b|\b(?:second|third|fourth|2nd|3rd|4th) (?:note|e-?mail|mail|message|request|nudge|letter|monday|week) (?:about|asking|for|on)\b|\b(?:second|third|fourth) time (?:of asking|i(?:'ve| have)? ask|asking|for the)|\basking (?:you )?(?:again|once more|twice) (?:for|about|whether|if)\b|\basked (?:you )?(?:twice|three times) (?:now )?(?:for|about)\b/i
const AGAIN =
  /\b(?:following up|follow-?up on my|circling back|chasing (?:the|your|you|up)|checking in (?:on|to see)|(?:writing|asking|coming back)(?: \w{1,30}){0,3} (?:again|once more)|just (?:checking|seeing|wondering) (?:on|(?:if|whether) you(?:'ve| have|'d| had)? (?:had|got|seen|decided))|wondered (?:whether|if) (?:my|you(?:'d|'ve)? (?:had|got|seen)))\b/i
const LOOKED_AT =
  /\b(?:have you|has anyone|has somebody|did you|were you able to) (?:\w{1,30} ){0,2}?(?:had (?:a )?(?:chance|time|moment|look)|a chance|get (?:a )?(?:chance|to (?:it|look|read|see|choose))|managed|seen|looked|read|decided|chosen)\b|\b(?:any|has there been) (?:news|word|luck|joy|progress|movement) (?:yet|on|from|with|about)\b|\bany sign of (?:the|that|those|your)\b/i
const CANT_GO_ON =
  /\b(?:can't|cannot|can not|unable to|won't be able to) (?:\w{1,30} ){0,8}(?:until|till|without|unless)(?: i| we)?(?:'ve| have)? (?:(?:\w{1,30} ){0,3}(?:your|you|from you)|a yes|an answer|a decision|those|them)\b|\bwithout (?:your|a yes|an answer) (?:\w{1,30} ){0,8}(?:i|we) (?:can't|cannot)\b|\bi can't (?:move|go) on\b/i
const GONE_BY =
  /\b(?:the \d{1,2}(?:st|nd|rd|th)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|deadline|date|week|fortnight|month) (?:has |have |was |is )?(?:been and gone|came and went|come and gone|gone by|passed|slipped by|went by)\b|\b(?:three|two|four|five|six|\d{1,2}|several|few) (?:weeks|days|months) (?:now|ago|on|since|without|have)\b|\bit's been (?:nearly |almost |over )?(?:a|two|three|\d{1,2}) (?:weeks?|months?|fortnight)\b/i
const WAITING =
  /\b(?:waiting|wait|asked|heard|hear|send|let me|need|could you|have you|your|without)\b/i
const OTHERS =
  /\b(?:supplier|printers? (?:is|are|says)|council|bank|my (?:accountant|assistant)|courier|they've|they have|he has|she has)\b/i
const PAYMENT =
  /\b(?:paid|pay|overdue|unpaid|settled?|account|transfer|receipt of|cheque|days late|due)\b|\d ?%|\b\d{3,6}\b(?! words)/i
/** A call or visit, which is waited for in another way. */
const MEETING =
  /\b(?:zoom|call|line|link|room|door|gate|without you|no sign of you|session|lesson)\b/i
const NEWS =
  /\b(?:any|have you|has|did you (?:get|find|have|see|manage|decide)|decided|chosen|still thinking|where are we|shall we|how are|how's|when (?:might|could|can|will|do)|which|yes or no|could you (?:send|share|let me have|tell me which))\b.{0,120}\?/i
/** Files, answers and choices that the client owes. */
const MATERIAL =
  /\b(?:photos?|pictures|files?|logos?|texts?|copy|list|names?|numbers|dates?|approval|sign-?off|feedback|comments|colou?rs?|menu|logins?|drafts?|proofs?|answers?|yes|no|plans?|drawings?|scans?|forms?|receipts|statements|records|wording|songs|measurements|decision)\b/i
const WELLBEING =
  /\b(?:ok|okay|all right|alright|well|ill|wrong|coming|happened|here|lost|hurt|safe|prefer|instead|hour|button|stuck|move|like|accounts?)\b/i

export const awaited: SignPhrases = {
  clear: [{ all: [WITHOUT], none: [MEETING, /:\s{0,9}$|\breceived it\b/i] }, { all: [ASKED] }],
  inContext: [
    { all: [AGAIN] },
    { all: [LOOKED_AT] },
    { all: [CANT_GO_ON] },
    { all: [GONE_BY, WAITING] },
  ],
  never: [
    MONEY,
    PAYMENT,
    OTHERS,
    /\b(?:no rush|no hurry|sorry|apolog|thank|attached|if you haven't|not to|do you have any)\b/i,
  ],
}

export const asksNews: SignPhrases = {
  clear: [
    { all: [NEWS], none: [WELLBEING] },
    { all: [GONE_BY] },
    { all: [MATERIAL, /\?\s{0,9}$/], none: [WELLBEING] },
  ],
  never: [MONEY, PAYMENT, OTHERS, MEETING, /\b(?:sorry|apolog|attached)\b/i],
}

const HOLD =
  /\b(?:on (?:hold|ice|pause|the shelf|the back ?burner)|back ?burner|shelve[d]?|shelving|park(?:ed|ing)? (?:\w{1,30} ){0,3}(?:it|this|that|the|everything|all|for)|paus(?:e|ed|ing) (?:it|this|that|the|everything|all|work|things)|(?:hold|hang) (?:off|fire)|hold everything|down tools|leave (?:it|this|that|things|everything)(?: all)? (?:for|there|as|where|be|lie)|set (?:it|this|that) aside|put (?:it|this|that|everything|the \w{1,30}(?: \w{1,30})?) (?:aside|to one side|on|away)|let (?:it|this|that|things|everything|the \w{1,30}(?: \w{1,30}){0,2}) (?:sit|rest|lie|simmer|be)|freeze|frozen|mothball\w{0,3}|suspend(?:ed)?|stop (?:work|everything|all work)|don't (?:do|start|order|book) anything|sit tight|stay put|take a break|taking a break)\b/i
const NO_DATE =
  /\b(?:for (?:now|the (?:moment|time being|present|foreseeable))|at the moment|indefinitely|until (?:further notice|we know|i know|you hear|things|we hear|it|he|she|they|we|i)|till (?:we|i|you|things|further|he|she|they)|no (?:idea|date|eta|word|timeline|clue) ?(?:when|how|on|yet|for|at)?|can't (?:say|tell you|give you|promise) (?:when|how|a date|any)|don't know (?:when|how long)|not sure (?:when|how long)|couldn't (?:say|tell you) when|god knows|who knows|(?:i'll|we'll|i will|we will) (?:let you know|get back|be in touch|come back|shout|holler|write|call|ring|ping|reach out|contact|drop you)|(?:nobody|no one) (?:knows|can (?:say|tell))|open-ended|at some point|one of these days)\b/i
const WHEN_KNOWN =
  /\b(?:i'll|we'll|i will|we will)(?: \w{1,30})? (?:let you know|get back to you|get back|be in touch|come back to you|shout|holler|write|call|ping|reach out|contact you) (?:when|once|as soon as|whenever|after)\b/i
const UNKNOWN_WHEN =
  /\b(?:no idea (?:when|how long)|(?:can't|cannot|couldn't) (?:say|tell you|give you|promise) (?:when|how long|a (?:date|number|time))|don't know (?:when|how long)|nobody (?:knows|can (?:say|tell (?:me|us|you))) (?:when|how long|for how)|no (?:eta|timeline)(?: yet)?)\b/i
const DATED =
  /\b(?:until|till|on|from|again on|back on|restart(?:ing)?|resume|resuming|pick (?:it |this )?(?:back )?up|start(?:ing)?)(?: \w{1,30}){0,2} (?:the \d{1,2}|(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d{1,2}(?:st|nd|rd|th)|january|february|march|april|may|june|july|august|september|october|november|december|next)\b/i

/** A hold that ends on a day. */
export const resumes =
  /\b(?:restart(?:ing)?|resum(?:e|ing)|start (?:again|up again)|pick (?:it |this |things )?(?:back )?up|carry on|continue)\b.{0,30}\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d{1,2}(?:st|nd|rd|th)|january|february|march|april|may|june|july|august|september|october|november|december|next (?:week|month))\b/i

export const onHold: SignPhrases = {
  clear: [
    { all: [HOLD, NO_DATE], none: [DATED] },
    {
      all: [
        /\b(?:put|putting|place|placing|project|it|everything|things|work|phase \w{1,30}|we're|we are) (?:\w{1,30} ){0,5}(?:on hold|on ice|on pause|on the back ?burner)\b/i,
      ],
      none: [DATED],
    },
  ],
  inContext: [
    { all: [WHEN_KNOWN, NO_DATE], none: [DATED] },
    { all: [UNKNOWN_WHEN], none: [DATED] },
  ],
  never: [
    MONEY,
    /\b(?:paid|pay)\b/i,
    /\?\s{0,9}$/,
    /\b(?:if you|whether you|music|hold the line|please hold|on hold with|ticket|case|claim|your (?:\w{1,30} ){1,3}(?:is|are|will be) on hold|been on hold|on hold (?:until|till|while) (?:we|parts|they))\b/i,
  ],
}
