import type { SignPhrases } from '../phrase-pack'

const HOUR =
  '(?:\\d{1,2}(?:[:.]\\d\\d)?(?: ?[ap]m)?|noon|half|quarter|five|ten|twenty|twenty-five|one|two|three|four|six|seven|eight|nine|eleven|twelve|just|gone|about|nearly)'
/** From, since or till an hour, or for so many minutes. */
const SPAN = new RegExp(
  `\\b(?:until|till|til|since|from|at) (?:a |about |gone |just after |just before |nearly )?${HOUR}\\b|\\b(?:half an hour|an hour|hour and a half|(?:\\d{1,3}|ten|fifteen|twenty|thirty|forty|fifty|five|few) ?(?:-five )?(?:minutes|mins|min)|quarter of an hour|hours?)\\b`,
  'i',
)
const WAITED =
  /\b(?:i|we|me|team|crew|he|she|they|both|\w{1,30} and i)(?:'ve| have|'d| had|'m| am|'re| are)? (?:\w{1,30} ){0,2}?(?:waited|waiting|sat|sitting|stood|standing|stayed|staying|held (?:the|on)|kept (?:the|your|her|his)|hung on|gave (?:it|you)|given it|dial{1,3}ed|rang|knocked|buzzed|phoned|called|logged (?:in|on)|joined|been (?:on|in|at|here|outside)|was (?:on|in|at|here|outside|there)|were (?:on|in|at|here|outside|there)|had (?:the|you|us) (?:room|line|down|screen|link)|on the (?:line|call)|left (?:the|after)|outside|came|went|turned up)\b/i
/** Waiting that says so itself: at a place since an hour, or seated until one. */
const WAITED_OUT = new RegExp(
  `\\b(?:i|we|he|she)(?:'ve| have) been (?:at|in|on|here|outside|standing|sitting|waiting)\\b.{0,60}\\bsince (?:a |about |just after )?${HOUR}\\b|\\b(?:i|we) (?:sat|waited|stood|stayed|hung on|held on|gave it)\\b.{0,50}\\b(?:till|until) (?:a |about |gone |past |just after )?${HOUR}\\b`,
  'i',
)
const PLACE =
  /\b(?:zoom|meet|teams|line|call|link|room|lobby|reception|door|doorstep|gate|porch|studio|van|car|car park|outside|bell|screen|caf[eé]|video|bridge|platform|waiting room|hall|site|phone|hung on|house|office)\b/i
const ABSENT =
  /\b(?:nobody|no ?one|no sign of|without you|you (?:weren't|were not|aren't|didn't (?:show|come|join|turn|appear|dial|log|pick|answer)|never (?:showed|came|joined|turned|appeared|dialled))|no answer|voicemail|mailbox|rings? out|straight to|on my own|by myself|to myself|alone|just me|only me|empty|locked|bolted|no-?show|missed you|closed (?:it|the (?:room|call|line|meeting)))\b/i
const MISSED_US =
  /\b(?:we|i) missed you (?:at|on|in|for|today|this|yesterday)\b|\b(?:you|he|she|they|nobody|no ?one)(?: \w{1,30})? (?:didn't|did not|never|haven't|hasn't|has|have|wasn't|weren't) (?:make it|show(?:ed)?(?: up)?|turn(?:ed)? up|join(?:ed)?|appear(?:ed)?|dial(?:led|ed)? in|log(?:ged)? (?:in|on)|there|at|on)\b(?:.{0,30}\b(?:call|meeting|session|lesson|class|appointment|line|zoom|today|this (?:morning|afternoon)|yesterday|shoot|visit|viewing|consultation|slot)\b)|\bnobody (?:came|joined|turned up|showed up|was (?:there|here|in)|dialled in|picked up|answered|logged (?:in|on))\b/i
const OWN_FAULT =
  /\b(?:(?:i|we)(?:'m| am|'re| are)? (?:\w{1,30} )?(?:sorry|apologi[sz]e)|my (?:fault|mistake|apologies)|(?:i|we) (?:overslept|forgot)|left you|late)\b/i
const MATERIAL =
  /\b(?:feedback|comments|files?|approval|reply from|answer from|receipts|photos|documents|draft|invoice|payment|money|days?|weeks?|months?|fortnight|delivery|parcel|courier)\b/i

export const waited: SignPhrases = {
  clear: [
    { all: [WAITED_OUT] },
    { all: [WAITED, SPAN, PLACE] },
    { all: [WAITED, SPAN, ABSENT] },
    { all: [WAITED, PLACE, ABSENT] },
    { all: [MISSED_US] },
    { all: [ABSENT, SPAN, PLACE] },
  ],
  never: [OWN_FAULT, MATERIAL, /\b(?:if|unless|shall|will|would|could (?:we|you)|let's|please)\b/i],
}

const EVENT =
  '(?:call|meeting|appointment|session|lesson|class|shoot|visit|viewing|rehearsal|fitting|interview|review|kick-?off|catch-?up|demo|consult(?:ation)?|slot|booking|zoom|inspection|tasting|walk-?through|workshop|training|chat|check-?in|tour|survey)'
const I_MISSED = new RegExp(
  `\\b(?:i|we|he|she|to have|having)(?:'ve| have|'d| had)? (?:\\w{1,30} )?(?:missed|forgot(?:ten)?|slept through|overslept|no-?showed|blanked on|blew off|skipped)(?: (?:about|for))? (?:our|your|the|today's|yesterday's|this (?:morning|afternoon)'s|that|my|his|her) (?:[\\w']{1,30} ){0,3}${EVENT}\\b`,
  'i',
)
const FORGOT =
  /\b(?:(?:clean|completely|totally|straight|right|went) (?:\w{1,30} )?out of my (?:head|mind)|out of (?:my|our|her|his|both our) heads?\b|slipped my mind|(?:completely|totally|clean|clear|simply) forgot|completely blanked|lost (?:all )?track of (?:the )?time|i overslept|slept (?:right )?through|stood you up|(?:left|leaving) you (?:\w{1,30} )?(?:sitting|standing|waiting|hanging|on the (?:doorstep|line|pavement))|had it (?:down|in (?:my|the) (?:diary|calendar|head|book)) (?:as|for)|(?:wrong|mixed up the) (?:day|days|date|week|time zone|hour)\b)/i
const YOU_OR_EVENT = new RegExp(
  `\\b(?:you|${EVENT}|we were (?:due|meant|supposed))\\b|\\bsorry\\b|\\bapolog`,
  'i',
)
const CONTRITE =
  /\b(?:sorry|apolog\w{1,6}|mortified|forgive|my (?:fault|bad|mistake)|ashamed|embarrass\w{1,4}|forgot|forgotten|asleep|slept|overslept|eejit|idiot|guilty|oh (?:no|god|my|dear)|omg|damn|head|missed|lost track|thought (?:it|that|we|you)|was that|was it (?:today|yesterday)|had it (?:down|as|for|in)|phone (?:was|died|dead|off|on)|no signal|reception)\b/i
const WAS_ELSEWHERE =
  /\b(?:i|we|he|she|both|team|all)(?: \w{1,30})? (?:was|were|got|had|fell|saw|only|went|turned|left|woke|couldn't|didn't|wasn't|weren't|ran|have only|am only)\b|^\W{0,3}(?:was|were|got|had|fell|in a|at the|out|stuck)\b/i

const FOR_NOTHING =
  /\byou (?:\w{1,30} )?(?:came|went|drove|waited|travelled|sat|stood) (?:\w{1,30} ){0,4}for nothing\b/i
const OUT_OF_HEAD =
  /\b(?:clean|straight|right|completely) out of (?:my|our) heads?\b|\bi overslept\b|\bslept (?:right )?through (?:it|my alarm|the alarm)\b/i

export const missed: SignPhrases = {
  clear: [
    { all: [FOR_NOTHING] },
    { all: [OUT_OF_HEAD] },
    { all: [I_MISSED] },
    { all: [FORGOT, YOU_OR_EVENT] },
  ],
  inContext: [{ all: [CONTRITE] }, { all: [WAS_ELSEWHERE] }],
  never: [
    /\b(?:if i|won't|will|can't make|going to|hope (?:i|we) (?:haven't|didn't)|to (?:attach|send|mention|say|add|tell|ask|copy)|did (?:i|we) miss)\b/i,
    /\b(?:email|message|deadline|invoice|payment|attachment|file)\b/i,
  ],
}
