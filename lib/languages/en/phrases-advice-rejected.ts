import type { SignPhrases } from '../phrase-pack'

const LEANS =
  '(?:strongly |really |much |rather |not |always |never |still |definitely |honestly |personally |only ){0,4}'
/** What follows `I'd` in an offer, a bill or a courtesy, not in advice. */
const COURTESY =
  '(?:be|been|have|had|love|need|say|said|appreciate|charge|bill|invoice|quote|price|thank|ask|hoped|expect|expected|forgotten|know|get|send|come|meet|see|call|ring|write again|happily|gladly|also|agreed|add|like to know|like an|mr|mrs|ms|the|an|told|lost|found|made|got|open|look|\\w{1,30}ed)'
const ADVISES = new RegExp(
  `\\b(?:recommend|recommendations?|advis(?:e|ing)|suggest|counsel|(?:my|strong|firm|honest) (?:advice|word)|(?:i|we)(?:'d| would) ${LEANS}(?!${COURTESY}\\b)\\w{2,}|(?:i|we) wouldn't|you'd be (?:better|safer)|you (?:should|shouldn't|ought)|better to|best to|safer|safest|i strongly|urge|encourage you|professional (?:view|opinion)|the risk|risky|(?:will|'ll) (?:crack|rot|fail|leak|fade|fall|warp|peel|split|rust|lift|bleed|cup)|can't (?:recommend|put my name)|please (?:don't|hold off|walk away)|i'd not|it wants|asked you not|whatever you do|i beg you|(?:it|that|they) should (?:go|stay|come out)|at the very least)\\b`,
  'i',
)

/** What the owner advises; a word on time or money is none. */
export const advice: SignPhrases = {
  clear: [{ all: [ADVISES] }],
  never: [
    /[$€£]\s?\d|\bR ?\d|\b(?:hourly|rates?|contract|section \d|discontinue|invoices?|overdue|deposit|deadline|payments?|(?:a|the) call|(?:mon|tues|wednes|thurs|fri)day at|catch up|by email)\b/i,
  ],
}

export const offersChoice =
  /\b(?:which (?:do|would|one|of)|either (?:is|works|way|will)|up to you|your (?:choice|call|decision)|whichever|entirely yours|option [ab12]\b|(?:do|would) you (?:prefer|rather)|if you'd rather|heart set|say if|matter of taste|all (?:of them )?are)\b/i

export const takesAdvice =
  /\b(?:you're right|you are right|you were right|good (?:point|idea|call|advice)|makes sense|fair (?:point|enough)|go with your|your (?:version|suggestion|way|recommendation|call)(?: is| it is|,|\.)|(?:as|like|than|(?:with|do|doing) what) you (?:advised|suggested|recommended|said|say)|happy to (?:go|follow|do)|(?:i|we)(?:'ll)? trust|you know best|convinced|persuaded|(?:i|we|he|she) agrees?|agreed|(?:take|taking|follow|following) your (?:advice|lead)|sold|(?:sounds|that's|is) (?:just |about |quite )?right|gladly|you got me|see your point|had no idea|(?:six|yours|it|that) it is|go ahead with the|please do\b)|^\W{0,3}(?:hi \w{1,30}|hello \w{1,30}|dear \w{1,30})?[\s,.!]{0,3}(?:yes|yep|yeah|ok|okay|sure|perfect|deal|done|will do|great idea)\b(?!,? but)/i

export const steps: readonly RegExp[] = [
  /\b(?:keep|keeping|kept|stick|sticking|stays?)\b/i,
  /\b(?:leave|leaving|left) (?:\w{1,30} ){0,4}(?:out|off)\b|\b(?:drop|dropping|skip|skipping|cut|remove|do without|scrap|lose|without)\b/i,
  /\b(?:leave|leaving) (?:it|that|them|the \w{1,30}|everything) (?:in|on|as|where|alone|be)\b/i,
  /\bput (?:it|them|the \w{1,30}) back\b/i,
]
export const refuses = /\b(?:not|no|nah|never|nope)\b|n't\b/i

/** The client names what was advised. */
const TOLD =
  /\b(?:i|we) (?:know|hear|understand|appreciate|get|realise|realize|note|take|read|see|have read|do know)\b[^.]{0,30}\b(?:you|your)\b[^.]{0,30}\b(?:advis|recommend|suggest|said|say|told|prefer|warn|reservation|concern|advice|input|like|want|report|against)|\b(?:against|despite|in spite of|contrary to|notwithstanding) (?:your|the|his|her)(?: \w{1,30}){0,2} (?:advice|recommendation|note|warning|report|view)|\byou (?:advised|recommended|suggested|warned|told)\b/i
const BUT =
  /\bbut\b|\b(?:anyway|regardless|all the same|nonetheless|nevertheless)\b|\b(?:against|despite|in spite of|contrary to|notwithstanding)\b/i

/** Words that set a thing aside, whatever was said of it. */
const SET_ASIDE =
  /\b(?:do|doing|have|want|did|done) it (?:my|our) way\b|\b(?:i|we) (?:don't|do not|dont) care (?:what|about|for)\b|\b(?:take|run|taking|running) (?:the|my|our|that) (?:risk|chances?)\b|\b(?:it's|its|this is) my (?:company|money|house|book|name|business|brand|shop|wedding|garden|site)\b|\b(?:i|we)(?:'ve| have)? (?:decided|resolved) (?:not to|against|to (?:keep|leave|skip|stick|do without))|\bnon-?negotiable\b|\bmade up (?:my|our) mind\b|\bi(?:'ve| have)? heard? you,? (?:but|and)\b|\bregardless\b|\bdecision(?:'s| is) made\b|\b(?:i|we) insist\b|\bnot interested\b|\b(?:i'd|we'd) rather (?:keep|have|leave|not)\b|\bwill not follow\b|\bgo without\b|\b(?:don't|do not|won't|not going to) (?:care to|want to) (?:discuss|hear)\b|\bhear no more\b|\bit's a no\b|\bnot happening\b|\btoo late\b|\b(?:nobody|no one)(?:'s| is| will|'ll| ever)? (?:going to |ever )?(?:checks?|notices?|knows?|cares?)\b|\bi know my \w{1,30}\b|\bboss (?:said|says)\b|\b(?:we|i)(?:'ve| have) (?:decided on|gone (?:with|for)|ordered|bought|signed)\b|\bshall have\b|\bstill no\b|\bi'd still rather\b|\bmade up (?:his|her|their) minds?\b|\balready (?:bought|ordered|signed|booked|told|announced|posted|sent)\b|\bi(?:'ll| will) (?:be|judge|decide) the (?:judge|one)\b/i
const KEEPS =
  /\b(?:we'll|i'll|we will|i will|we shall|i shall|we're|i'm|we are|i am|let's|let us) (?:just )?(?:keep|keeping|stick|sticking|skip|skipping|do without|go without|carry on|pass on|manage without|going without|leave (?:it|that|them|the|everything) (?:as|in|on|where|how|out))\b|\b(?:i'm|we're|i am|we are) not (?:doing|changing|having|paying for|going to|interested in|buying|moving|cutting|spending|taking|putting|adding|touching)\b|\b(?:won't|will not|shan't) be (?!coming|joining|attending|working|using|needing you)\w{3,12}ing\b|\b(?:won't|will not|shan't|wouldn't) (?:be )?(?:have it|doing|changing|putting|needing|bothering|bother|hear of)\b|\b(?:is|are) staying\b|\b(?:stays?|staying|remains?) (?:in|put|as (?:it|they|is)|where|on|the way|right|exactly|just)\b|\b\w{1,30} stays?[.!]?$|\b(?:leave|keep) (?:it|that|them|him|her|everything|the \w{1,30}) (?:in|as|on|out|where|how|alone|be)\b|\bput (?:it|them|the \w{1,30}) back\b|\b(?:skip|drop|forget|bin|scrap) (?:the|that|those|your) \w{1,30}|\bi (?:still )?want (?:it|the|my|that|them)\b|\b(?:don't|do not) need (?:that|it|the|a|any)\b|\bno need for\b|\bjust (?:do|make|put|run|use|print|build|open|leave|keep|paint|patch) (?:it|them|that|with|the)\b/i
/** `No, we want it black`, `No testing`; not `no idea`. */
const NO =
  /^(?:(?:oh|well|sorry|\w{1,30},) ){0,2}(?:no|nah|nope)\b(?! (?:problem|worries|rush|need|idea|other|charge|more|one|doubt|wonder|hard|thanks|thank|further|notes?|changes?|questions?|stress|bother|hurry|pressure)\b)/i

export const adviceRejected: SignPhrases = {
  clear: [{ all: [TOLD, BUT, SET_ASIDE] }, { all: [TOLD, BUT, KEEPS] }],
  inContext: [{ all: [SET_ASIDE] }, { all: [KEEPS] }, { all: [NO] }, { all: [TOLD, BUT] }],
  never: [/\?\s{0,9}$/, /\b(?:if|unless|whether)\b/i],
}
