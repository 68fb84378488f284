import type { SignPhrases } from '../phrase-pack'

const AT_ONCE =
  /\b(?:asap|a\.s\.a\.p|urgent(?:ly)?|immediately|straight ?away|right away|right now|this (?:minute|second|instant)|drop (?:everything|whatever)|now now|chop chop|pronto|at once|sharpish|top priority)\b/i
const HOUR =
  '(?:noon|midnight|lunch(?:time)?|breakfast|\\d{1,2}(?:[:.]\\d\\d)?(?: ?[ap]m)?(?! (?:%|percent|per|[a-z]{3,9}day|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))|eod|cob|end of (?:the )?(?:day|play)|close of (?:play|business)|first thing|sunrise|sunup|nine|ten|eight|eleven|seven|six|five|four|three)'
/** The time that is left is counted in hours, or ends with the reader's night. */
const SHORTLY = new RegExp(
  `\\b(?:tonight|within (?:the|an) hour|in (?:the next )?(?:an hour|\\d{1,2} min\\w{0,4}|(?:five|ten|fifteen|twenty|thirty) minutes|half an hour|the hour)|by (?:tonight|tomorrow (?:morning|noon|lunch)|(?:this|the) (?:morning|afternoon|evening)|the time i|${HOUR})|before (?:i (?:wake|get|go|land|open|walk|sit|leave|finish)|(?:you|u) (?:go|sleep|leave|close|sit)|bed\\b|dark\\b|the (?:hour|day)'?s? (?:is )?(?:out|over)|${HOUR})|overnight|when i (?:wake|get up|walk in|land)|noon tomorrow|first thing tomorrow|tomorrow morning)\\b|\\b(?<!for |from |until |till |by |as of )now(?= ?(?:[.!]|please|pls|$))`,
  'i',
)
/** Written in capitals, it is a demand. */
const SHOUTED = /\b(?:NOW|TODAY|TONIGHT|ASAP)\b/
const TODAY = /\b(?:today|this (?:morning|afternoon|evening))\b/i
const NEED =
  /\b(?:i|we)(?:'ll|'d)?(?: really| just| still)? (?:need|want|must have (?:it|this|the|that)|have to have|expect|require|gotta have)\b|\bneed (?:it|this|that|them|a|an|the|you|your|to know)\b|\b(?:has|have|needs?|got|must) (?:to )?(?:be|go) (?:\w{1,30} ){0,2}(?:in|on|up|out|done|ready|live|there|finished|with|off|back|fixed|sent|sorted)\b|\bwant (?:it|this|them|that)\b/i
const DO_IT =
  /(?:^\W{0,3}(?:\w{1,15}[,!] )?|[.;:!?-] |\b(?:please|pls|plz|just|kindly) )(?:send|call|ring|phone|fix|get|do|finish|answer|reply|tell|confirm|upload|file|deliver|come|move|change|put|make|bring|give|shoot|email|text(?! \d)|respond|sort|start|write|print|post|publish|take|let me know)\b/i
const SCOLDS =
  /\bwhy (?:haven't|have you not|hasn't|aren't|isn't|is (?:nobody|no one|no ?body|this not|it not)|are you not|don't you|the hell|on earth)\b.{0,40}\b(?:answer\w{0,3}|repl\w{1,4}|respond\w{0,3}|called|call|picked|picking|done|finished|up|live|back|written|fixed)\b|\bare you (?:even )?(?:there\?|ignoring|getting (?:my|these)|alive\b|awake\b)|\b(?:answer|pick up) (?:me\b|your (?:phone|mail|email)\b)|\b(?:any(?:body|one)|somebody) (?:home|there|alive)\b|\bhello\s?\?{1,9}|\bwhat's taking so long\b|\b(?:how much longer|how long (?:do|must|am) i)\b|\bstill nothing(?: from you)?(?=[.!?,]|$)|\bi've (?:called|rung|texted|emailed|messaged|left)(?: you)? (?:\w{1,30} )?(?:twice|three|four|five|\d|two|several)\b/i
const CALL_ME =
  /\b(?:call|ring|phone|text|ping|tell) me (?:back )?(?:now|right|the (?:second|minute|moment)|as soon as|immediately|tonight|today|asap)\b|\b(?:need|want) (?:a|an|your) (?:answer|yes|reply|decision|response|call)\b.{0,40}\b(?:today|tonight|now|asap|by \d|by noon|before (?:\d|noon|lunch|i\b)|in the next|this (?:morning|afternoon|evening|minute))\b/i
/** Question marks in a heap, or a bare question about what should be there by now. */
const MARKS = /\?{3,}|\?!{2,}/
const WHERE_IS_IT =
  /\b(?:where (?:is|are|r)|why|hello|hi|you there|answer|ready|done|yet|still|how long|how far|when will|any (?:update|news|progress)|did you (?:get|see)|did (?:that|it) go|seen (?:this|my)|anything)\b/i
/** Somebody else is pressed, or presses. */
const OTHERS =
  /\b(?:they|he|she|client|family|inspector|people)(?:'ve|'s|'d| have| has| had| are| is)? (?:\w{1,30} )?(?:want\w{0,3}|need\w{0,2}|demand\w{0,3}|told|say|said|promised|expects?|asked|telephoned)\b|\btold (?:them|him|her)\b|\b(?:call|tell|ring) (?:mum|mom|dad|him|her|them)\b/i
/** What a shop or a newsletter says to everybody. */
const ADVERTISES =
  /\b(?:free|reservations?|book now|order now|tickets?|offer|subscribe|click|visit us|www|sign up|discount)\b|https?:/i
const QUOTED = /["“'][^"”]{2,80}["”'],? (?:he|she|they|i|we|is|was)\b/i
const SCHEDULING =
  /\b(?:cancel|move|skip|reschedule|postpone|can't make|won't be able|meeting|session|cancelled|from now on|as (?:we )?(?:agreed|said|fixed|set)|in the plan|on hold|price for|send the bill|send me the bill|quote)\b/i

export const urgency: SignPhrases = {
  clear: [
    { all: [AT_ONCE, NEED, /^.{0,160}$/], none: [SCHEDULING] },
    { all: [AT_ONCE, DO_IT], none: [SCHEDULING] },
    {
      all: [
        /\b(?:asap|urgent(?:ly)?|right now|straight ?away)\b/i,
        /\b(?:can|could|will|would) (?:you|u|someone|somebody)\b/i,
      ],
    },
    { all: [/\b(?:drop (?:everything|whatever)|chop chop|now now|asap asap)\b/i] },
    { all: [NEED, SHORTLY], none: [SCHEDULING] },
    {
      all: [
        NEED,
        TODAY,
        /^.{0,100}$/,
        /\b(?:need|want) (?:it|this|that|them|you|an? (?:answer|yes|reply|decision)|the|your|my)\b/i,
      ],
      none: [SCHEDULING],
    },
    { all: [DO_IT, SHORTLY, /^.{0,140}$/], none: [SCHEDULING] },
    { all: [NEED, SHOUTED], none: [SCHEDULING] },
    { all: [DO_IT, SHOUTED], none: [SCHEDULING] },
    { all: [SCOLDS] },
    { all: [CALL_ME] },
    { all: [MARKS, WHERE_IS_IT] },
  ],
  inContext: [
    { all: [/\?{2,}/] },
    { all: [/\?\s{0,9}$/, WHERE_IS_IT, /^.{0,80}$/] },
    { all: [/^.{0,14}\?\s{0,9}$/], none: [/\d/] },
    {
      all: [
        /\b(?:still (?:nothing|waiting|no)|(?:kindly|please|pls) (?:respond|reply|answer)|no (?:answer|reply|word)|i(?:'ve| have) (?:called|texted|rung|tried|left)|hello)\b/i,
      ],
    },
  ],
  never: [
    /\b(?:no (?:rush|hurry|urgency|panic|need|stress)|not urgent|nothing urgent|isn't urgent|when(?:ever)? you(?:'ve| get| have| can| next)|take your time|can wait|no pressure|if possible|if (?:you|it) (?:can't|don't|like|suits|isn't|doesn't|can|could)|don't (?:worry|rush)|sorry (?:for|about) the (?:short|late)|i'll|we'll|i will|we will|i'm going|thank|thanks|how urgent|in an emergency|happy to wait|if (?:this|your|anything|you did)|to avoid|whatever the hour)\b/i,
    OTHERS,
    QUOTED,
    ADVERTISES,
    /\b(?:paid|sent|settled|cleared|transferred|wire|went) (?:\w{1,30} ){0,4}(?:this|by|at|today|now|before)\b/i,
  ],
}
