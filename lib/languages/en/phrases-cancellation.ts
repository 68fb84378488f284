import type { SignPhrases } from '../phrase-pack'

const EVENT =
  '(?:meetings?|calls?|appointments?|sessions?|lessons?|class(?:es)?|(?:photo)?shoots?|visits?|viewings?|rehearsals?|fittings?|workshops?|trainings?|interviews?|walk-?throughs?|reviews?|kick-?offs?|catch-?ups?|check-?ins?|demos?|consult(?:ation)?s?|slots?|bookings?|filming|recordings?|zooms?|inspections?|surveys?|debriefs?|stand-?ups?|tastings?|sit-?downs?|tuning|clean(?:ing)?|weekly|appt|sync|mtg|conference)'
const WEEKDAY =
  "(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tues?|weds?|thurs?|fri|sat)(?:'s)?"
const CLOCK =
  '(?:\\d{1,2}(?::\\d\\d|[ap]m)?|noon|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)'
const DAY = `(?:today|tonight|tomorrow|tmrw|tmr|tomoz)(?:'s)?|${WEEKDAY}|this (?:morning|afternoon|evening|week)(?:'s)?|noon|(?:the )?\\d{1,2}(?:st|nd|rd|th)|\\d{1,2}(?::\\d\\d| ?[ap]m)|the \\d{1,2}|at \\d{1,2}|week`
const WHEN = new RegExp(`\\b(?:${DAY}|${EVENT})\\b`, 'i')
const ON_DAY = new RegExp(`\\b(?:${DAY})(?=[\\s,.;:!?-]|$)`, 'i')

const NOTICE =
  /\bhas (?:declined (?:this|your)|proposed a new time|cancell?ed this)\b|^\W{0,3}(?:declined|cancell?ed(?: event)?|new time proposed)\s?:|\bthis (?:event|meeting|invitation) (?:has been|was) (?:cancell?ed|changed|moved|rescheduled)\b|\bhas changed the (?:time|date) of\b/i

const MOVE =
  '(?:cancel|postpone|reschedule|rearrange|call off|move|push|(?<!on )shift|bump|slide|float|swap|put off|put back|scratch|skip|miss|bail|pull out|rain ?check)'
const I_MUST_MOVE = new RegExp(
  `\\b(?:i|we|he|she)(?:'m|'re|'ll| am| are| will|'ve)? (?:\\w{1,30} ){0,3}(?:need|have|got|having|going|like|want|wanted|must|gotta)(?: to)? (?:\\w{1,30} ){0,2}${MOVE}\\b|(?:^|[.,;:!?)-] |\\b(?:sorry|and|but|so|gonna|may|might) )(?:got|have|need|gotta)(?: to)? ${MOVE}\\b|\\b(?:i'll|we'll|i will|we will|i must|we must) (?:have to )?(?:cancel|postpone|reschedule|skip|miss)\\b`,
  'i',
)
const CAN_WE_MOVE = new RegExp(
  `\\b(?:can|could|may|shall|might) (?:we|i|you|(?:our|the|my|this) \\w{1,30})(?: \\w{1,30}){0,2} (?:${MOVE}|do)\\b|\\b(?:any chance|possible|ok|alright|okay|mind)(?: \\w{1,30}){0,4} (?:to |if we |we could |of )?(?:${MOVE}|moving|shifting|pushing|swapping|rescheduling|postponing)\\b|\\blet's (?:move|push|shift|postpone|reschedule|skip|cancel|scratch)\\b`,
  'i',
)
const NEW_TIME =
  /\b(?:instead|another|other|different|later|earlier|forward|back|next|until|till|to (?:the|next|(?:mon|tues|wednes|thurs|fri|satur|sun)(?:day)?|tomorrow|\d{1,2}))\b/i
const MOVED = new RegExp(
  `\\b(?:i|we)(?:'ve| have|'ve had to| had to) (?:just )?(?:cancel(?:led|ed)?|postponed?|rescheduled?|moved?) (?:my|our|the|today's|tomorrow's) (?:\\w{1,30} ){0,2}${EVENT}\\b(?! with)|\\b(?:our|my|today's|tomorrow's|the) (?:\\w{1,30} ){0,2}${EVENT}(?: (?:scheduled|planned|set|on|for|at) [^.]{1,25})? (?:has been|has had to be|will be|needs to be|has to be) (?:cancell?ed|postponed|rescheduled|moved|pushed)\\b`,
  'i',
)
const CALL_IT_OFF = new RegExp(
  `(?:^|[.,;:]\\s|\\b(?:please|pls|and|so) )(?:cancel|reschedule|postpone|scratch|strike|skip|forget)(?: about)? (?!an? )(?:the |our |my |this |that )?(?:\\w{1,30} )?(?:${DAY}|${EVENT})\\b`,
  'i',
)
const CANT_COME = new RegExp(
  `\\b(?:can't|cannot|cant|can not|won't be able to|won't|wont|not able to|unable to|not going to|not gonna|isn't going to|no longer able to|not be able to)(?: be able to)? (?:make|do|come|be there|attend|get (?:to|there|away)|join|meet|see you)\\b(?: \\w{1,30}){0,4}? (?:it|${DAY}|${EVENT})\\b`,
  'i',
)
const NOT_COMING =
  /\b(?:isn't|not|aren't|won't be) (?:coming|able to come|making it|joining)\b|\b(?:don't|do not|dont|no need to|needn't) (?:come|send (?:anyone|anybody|the crew))\b|\bstand down\b|\bwon'?t need (?:you|ye)\b/i
const IS_OFF = new RegExp(
  `\\b(?:${DAY}|${EVENT})(?:'s| is| are| isn't| will not| won't)(?: now| all)? (?:off|dead|cancell?ed|postponed|not happening|happening|going ahead|a no|out|going to (?:work|happen))(?! (?:till|to|of|for|sick|work|by))\\b|\\b(?:isn't|not) (?:happening|going ahead|going to happen)\\b`,
  'i',
)
const OTHER_DAY =
  /\b(?:another|a different|some other|any other) (?:day|time|week|slot|date)\b|\bsame (?:time|slot|hour) (?:on )?(?:next |mon|tues|wednes|thurs|fri|satur|sun|tomorrow|the )|\binstead\b/i
const REASON =
  /\b(?:sorry|afraid|unfortunately|apologies|embarrass|can't|cannot|won't|have to|something('s| has)|came up|stuck|ill|sick|landed|turned up|poorly|clash)\b/i

/** A day or hour that turned out wrong: `Friday won't work any more`, `ten no longer suits`. */
const DAY_FAILS = new RegExp(
  `\\b(?:${DAY}|${EVENT})(?: \\w{1,30}){0,3}? (?:(?:won't|will not|doesn't|does not|isn't going to|not going to|no longer|can't|cannot|not) (?:work|do|suit|fit|happen|take place|be possible|go ahead|fly)s?|(?:is|isn't|not) (?:no good|no use|suitable|out of the question|possible any)|falls away|has to (?:move|change|shift|be (?:moved|pushed|shifted))|(?:is|was) (?:put|pushed) back)\\b`,
  'i',
)
/** One day in the place of another: `could Wednesday become Friday`, `the 22nd becomes the 29th`. */
const BECOMES = new RegExp(
  `\\b(?:${DAY}|half \\w{1,30})(?: has to| must| will|'ll)? (?:becomes?|turn into)(?: \\w{1,30})? (?:${DAY}|half|a day)|\\bin place of (?:${DAY})\\b|\\bwas:? ${WEEKDAY}\\b[^.]{3,40}\\bnow:? ${WEEKDAY}\\b`,
  'i',
)
const CANT_AT = new RegExp(
  `\\b(?:can't|cannot|cant|not going to|not gonna|won't|wont|won't be able to) (?:do|make|be at|manage)(?: it at| our| my| the| for)? (?:${CLOCK}|it)(?= ?(?:$|[.,!;]|today|tomorrow|this|anymore|any more|after all|either|now|o'clock))`,
  'i',
)
/** `We can't shoot on the 25th`, `no class tomorrow`, `it can't be Tuesday`. */
const CANT_ON = new RegExp(
  `\\b(?:we|i|she|he) (?:can't|cannot|won't) \\w{1,30} (?:on )?(?:today|tomorrow|tonight|${WEEKDAY}|(?:the )?\\d{1,2}(?:st|nd|rd|th))\\b|\\bno (?:\\w{1,30} )?${EVENT} (?:for \\w{1,30} )?(?:today|tomorrow|tonight|this week|on ${WEEKDAY})\\b|\\bit (?:can't|won't) be (?:today|tomorrow|${WEEKDAY}|the \\d)|\\b(?:we're|i'm|he's|she's|isn't|aren't) (?:not )?\\w{1,30}ing (?:today|tomorrow|${WEEKDAY}) after all\\b`,
  'i',
)
const NOT_TODAY = new RegExp(
  `(?:^|[.,;:!?] |\\bbut |\\banyhow )not (?:today|tomorrow|(?:this )?${WEEKDAY})(?: (?:either|though|after all|please|i'm afraid))?(?:[.,!;]|$)`,
  'i',
)
const LEAVE_IT =
  /\b(?:leave (?:it|our|that|the) (?:\w{1,30} )?(?:(?:un)?till? |for )|(?:skip|scrap|scrub|bail(?:ing)? on|pulling|put off|put back|withdraw from|back out of) (?:our |that |my )?)(?:today|tomorrow|next week|(?:mon|tues|wednes|thurs|fri|satur|sun)day)/i

export const cancellation: SignPhrases = {
  clear: [
    { all: [NOTICE] },
    { all: [I_MUST_MOVE, WHEN] },
    { all: [CAN_WE_MOVE, WHEN, NEW_TIME] },
    {
      all: [
        /\b(?:can|could|may|shall) (?:we|i) (?:please |just )?(?:cancel|postpone|skip)\b/i,
        WHEN,
      ],
    },
    { all: [CALL_IT_OFF] },
    { all: [MOVED] },
    { all: [CANT_COME, WHEN] },
    { all: [IS_OFF, WHEN] },
    { all: [DAY_FAILS] },
    { all: [BECOMES] },
    { all: [CANT_AT] },
    { all: [CANT_ON] },
    { all: [LEAVE_IT] },
    { all: [NOT_COMING, ON_DAY] },
    { all: [OTHER_DAY, WHEN, REASON] },
    { all: [/\b(?:can|could|may) (?:we|i|you) (?:please )?(?:reschedule|postpone)\b/i, WHEN] },
    { all: [/\bsame (?:time|slot|hour)\b/i, ON_DAY, /\?/] },
    { all: [NOT_TODAY] },
  ],
  never: [
    /\b(?:subscription|order|membership|flights?|train|hotel|policy|newsletter|contract|lease|skip (?:hire|permit)|caterer|florist|dj|invoice|payments?|deposit|balance|price|pay)\b/i,
    /\b(?:if|unless|in case|whenever|always|should we|could you not)\b/i,
    /\b(?:you need|you want|you'd rather|you have to|you must|feel free|suits? you|no need to (?:cancel|move))\b/i,
    /\b(?:deadline|launch|go live|release)\b/i,
    /\b(?:don't|do not|won't|never|didn't|not) (?:have to |need to |want to |going to |be ){0,4}(?:cancel|cancelling|move|postpone|reschedule)\b/i,
    /\b(?:has|have|had|'ve) (?:just )?(?:cancell?ed|postponed)(?: (?:on )?us| the| their| half| two| our)\b/i,
    /\b(?:they|he|she|others?) can't\b/i,
    /\b(?:missed|forgot|slept (?:in|through)|overslept)\b|\babout yesterday\b/i,
  ],
}
