import type { SignPhrases } from '../phrase-pack'

/** Words that nobody calls a person whom they respect. */
const INSULT =
  'jokes?|clowns?|crooks?|liars?|cowboys?|thie(?:f|ves)|frauds?|con (?:artists?|m[ae]n)|scammers?|chancers?|amateurs?|idiots?|morons?|fools?|butchers?|disgrace|rip-?offs?|nobody|nobodies|charlatans?|hacks?|robbers?|bandits?|parasites?|vultures?|sharks?|waste of (?:money|space|time)|useless|pathetic|incompetent|dishonest|lazy|hopeless|greedy|unprofessional|ridiculous|worthless|clueless|disgusting|spineless|stupid|shameless'
const YOU_ARE = new RegExp(
  `\\b(?:you(?:'re| are| were)|ur|you (?:people|lot|guys|folks|\\w{3,12}s) are|your (?:lot|people|team|crew|outfit) (?:is|are)) (?:all |just |a bunch of |nothing but |an? |the |such |some |so |bloody |total |complete |absolute |utterly |completely |totally |proper |worse than |\\w{3,9} )*(?:${INSULT})\\b`,
  'i',
)
const SCORN_ALONE =
  /^\W{0,3}(?:so |this is |that's |that is |it's |absolutely |utterly |completely |totally |simply |just |bloody |frankly |what a |what |an? |how )*(?:useless|pathetic|amateurs?|amateurish|disgraceful|shameful|disgusting|joke|incompeten(?:t|ce)|rubbish|garbage|robbery|daylight robbery|rip-?off|scam|con|racket|blackmail|extortion|theft|trash|embarrassment|shambles)(?: you are| service| work| outfit)?\W{0,3}$/i
const ROBBERY =
  /\b(?:daylight robbery|highway robbery|is (?:a |pure |just |plain )?(?:robbery|blackmail|extortion|theft|racket|rip-?off|scam|con)\b|(?:you(?:'re| are)|ur) (?:\w+ )?(?:robbing|fleecing|scamming|conning|milking|swindling|ripping|cheating|blackmailing|extorting)|(?:hold|held|holding) (?:\w+ ){1,4}(?:to|for) ransom|nickel[- ]and[- ]dim|sharp practice|you (?:robbed|scammed|conned|cheated|swindled|tricked|fleeced) (?:me|us)\b)/i

/** Somebody who needs no training would do it better. */
const CHILD =
  '(?:nephew|niece|kids?|child|dog|cat|gran|granny|nan|grandmother|mother|intern|monkey|chimp|toddler|student|teenager|parrot|son|daughter|cousin|\\d{1,2}[- ]?(?:yr|year)s?[- ]?old|(?:first|second|third|fourth|fifth)[- ]grader|kindergartner|trainee|blind man|spaniel)'
const BETTER = new RegExp(
  `\\b(?:my|a|an|any|the|even a|our)(?: \\w+){0,3} ${CHILD}(?: \\w+){0,2} (?:could|would|can|does|do|did|edits?|draws?|writes?|paints?)(?: of| have|'ve)?\\b[^.]{0,40}\\b(?:better|do|done|this|it|that|in an? |for a |made|drawn|drew|built)\\b|\\btrain(?:ed)? a (?:monkey|chimp|parrot|dog)\\b|\\b(?:looks?|reads?|sounds?) like (?:something )?(?:a|my) ${CHILD} (?:made|did|drew|wrote|got)\\b|\\bhave got (?:my|a) ${CHILD} to\\b`,
  'i',
)

const LAWYER =
  '(?:lawyers?|solicitors?|attorneys?|barrister|advocate|legal (?:team|department|people)|counsel)'
const LEGAL = new RegExp(
  `\\bhear(?:ing)? from (?:my|our|the) ${LAWYER}\\b|\\b(?:my|our) ${LAWYER}(?:'ll| will| would| shall| can| is going to)(?: \\w+)? (?:be (?:in touch|writing|contacting|calling)|enjoy|love|write|hear|contact|call|have|deal|sort|want|see)\\b|\\b(?:i'll|we'll|i will|we will|i shall|going to|gonna|i'd|we can|i can) (?:\\w+ )?(?:sue|take (?:you|this|it) to (?:court|small|the)|see you in (?:court|small)|report (?:you|your (?:firm|company|business|office))|put (?:my|our) ${LAWYER})\\b|\\bsee you in court\\b|\\b(?:lawyer|lawyered) up\\b|\\b(?:small claims|trading standards|the ombudsman|better business bureau|bbb)\\b`,
  'i',
)
const PUBLIC =
  '(?:google|facebook|yelp|nextdoor|trustpilot|linkedin|instagram|twitter|tiktok|checkatrade|the internet|social media|the group|the forum|the papers?|my page|reddit)'
const REVIEW = new RegExp(
  `\\b(?:one|1|zero|0|single|bad|terrible|scathing|negative|nasty|awful|honest)[- ]?stars?\\b(?! hotels?)|\\b(?:leave|leaving|post|posting|write|writing|put|give)(?: \\w+){0,3} (?:bad|honest|terrible|scathing|negative|nasty|awful|public|1|one)[ -](?:\\w+ )?reviews?\\b|\\b(?:put|post|name|names?|plaster|blast|torch|drag|slate|trash)(?: about)? (?:you|this|your (?:name|face|firm|company)|your)\\b[^.]{0,25}\\b(?:on|in|all over|across) ${PUBLIC}\\b|\\bname and shame\\b`,
  'i',
)
const TELL_ALL =
  /\b(?:i'll|i will|we'll|we will|i shall|going to|gonna|will be|i'll be|make sure|see to it)\b[^.]{0,25}\b(?:tell(?:ing)?|let(?:ting)?|warn(?:ing)?|everyone|everybody|every \w+|people|word)\b[^.]{0,40}\b(?:what you|what (?:kind|sort) of|how you (?:treat|work|behave|operate|do business|really)|stay away|avoid|knows? (?:what|how|about you|your name)|hears? (?:what|how|about (?:this|you|your))|not to (?:use|hire|book)|about (?:you|your (?:outfit|firm|shop|company)|this))\b|\b(?:never|not) (?:\w+ ){0,2}work (?:again )?in this (?:town|city|industry|business)\b|\bwho ever (?:hires|books|calls)\b/i
const LEAVE =
  /\b(?:or|otherwise|else|then|if not|done|enough|useless|ridiculous)\b[^.?]{0,50}\b(?:i'll|i will|we'll|we will|i'm going to|i can|i) (?:just )?(?:find|get|hire|use|go (?:to|with)|take (?:my|our|it|this)|walk|call|give it)\b[^.?]{0,12}\b(?:some(?:one|body) else|another|somewhere else|elsewhere|others?|one who|who (?:can|will)|away)\b|\bplenty of (?:other |\w+ )?(?:\w+s|people)(?: \w+){0,3} (?:would|who'd|who would|out there|willing|begging|queuing|lining up)\b|\btake (?:my|our|the) (?:business|custom|money|account) elsewhere\b|\b(?:ten|ten other|a dozen|hundreds|dozens)(?: of)?(?: \w+){0,3} (?:who'd|would|begging|waiting|queu|lining|like you)\b|\bpeople like you are\b/i
const ACCUSED =
  /\byou(?:'ve| have| clearly| obviously| just)? (?:lied|ruined|butchered|wrecked|destroyed|sabotaged|botched|took (?:my|our|the) money|stole|should be ashamed)\b|\b(?:took|take|taking) (?:my|our|the) money and\b|\bwhat (?:am i|are we|do i|do we|exactly am i|the hell am i) (?:even )?pay(?:ing)? you\b|\bwho (?:the \w+ )?do you (?:think|imagine) you(?:'re| are)\b|\bhow dare you\b|\bashamed of yoursel(?:f|ves)\b|\byou(?:'ve| have)(?: got)? (?:a|some) (?:nerve|cheek)\b|\byou must think (?:i'm|we're|i am) (?:stupid|an? )|\bdo (?:you|i) (?:people|think i was born)\b|\bdon't you dare\b|\bare you (?:deaf|blind|stupid|thick|drunk|even (?:reading|listening|trying))\b/i
const YOUR_KIND =
  /\b(?:you (?:people|lot|tradesmen|contractors|freelancers|designers|builders|lawyers|architects|agencies)|your (?:lot|sort|kind)) (?:are all|always|never|couldn't|can't|only|just want|would|think|see|charge)\b|\bdo you people\b|\bthings to you people\b|\bjust (?:trying|out|want) to make (?:money|more money)\b|\b(?:write|do|draw|build|make) what you(?:'re| are) (?:paid|told)\b|\byou work for me\b|\bdo as you(?:'re| are) told\b/i

export const hostility: SignPhrases = {
  clear: [
    YOU_ARE,
    SCORN_ALONE,
    ROBBERY,
    BETTER,
    LEGAL,
    REVIEW,
    TELL_ALL,
    LEAVE,
    ACCUSED,
    YOUR_KIND,
  ].map((slight) => ({ all: [slight] })),
  never: [
    /\b(?:just kidding|kidding|joking|haha|hehe|lol|only teasing|x{2,3}$)\b|[😂🤣😉😜😄😅]|[;:]-?[)D]/iu,
    /\b(?:five|5)[- ]?stars?\b|\b(?:how (?:good|great|brilliant|lovely|wonderful|happy)|recommend)\b/i,
  ],
}
