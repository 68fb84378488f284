import type { SignPhrases } from '../phrase-pack'

const TRADE =
  '(?:designers?|photographers?|builders?|developers?|writers?|editors?|accountants?|lawyers?|plumbers?|painters?|tutors?|coach(?:es)?|trainers?|translators?|gardeners?|planners?|decorators?|contractors?|freelancers?|suppliers?|caterers?|tradesmen|architects?|consultants?|agency|agencies|firms?|company|companies|outfits?|studios?)'

/** Words that nobody calls a person whom they respect. */
const INSULT =
  'joke|crooks?|liars?|cowboys?|thief|thieves|frauds?|con (?:artists?|m[ae]n)|scammers?|chancers?|amateurs?|idiots?|morons?|disgrace|rip-?offs?|a nobody|nobodies|charlatans?|robbers?|bandits?|parasites?|vultures?|vampires?|leech(?:es)?|waste of (?:money|space)|useless|pathetic|incompetent|dishonest|lazy|hopeless|greedy|grasping|unprofessional|worthless|clueless|disgusting|spineless|shameless'
const YOU_ARE = new RegExp(
  `\\b(?:you(?:'re| are| were)|ur|you (?:people|lot|guys|${TRADE}) are|your (?:lot|people|team|crew|outfit) (?:is|are)) (?:[\\w']{1,12} ){0,4}(?:${INSULT})\\b`,
  'i',
)
const WHAT_A = new RegExp(
  `\\bwhat (?:an? )?(?:[\\w']{1,12} ){0,2}(?:${INSULT}) you (?:are|were)\\b`,
  'i',
)
const NOT_SO = /\b(?:not|never|nothing|least|hardly|anything but|too|aren't|weren't|isn't)\b/i
const SCORN_ALONE =
  /^\W{0,3}(?:(?:absolutely|utterly|completely|totally|simply|just|bloody|frankly) )?(?:useless|pathetic|amateurs?|amateurish|disgraceful|shameful|disgusting|incompetent|daylight robbery|amateur hour)(?: service| work)?\W{0,3}$|^\W{0,3}(?:(?:this|that) is|that's|thats|what) (?:an? )?(?:absolute |total |complete |bloody )?(?:robbery|daylight robbery|rip-?off|scam|blackmail|extortion|joke|disgrace|pathetic|amateur hour|trash)(?: you are)?\W{0,3}$/i
const ROBBERY =
  /\b(?:daylight robbery|highway robbery|(?:this|that|which|it)(?:'s| is) (?:pure |just |plain |nothing but |an? )?(?:robbery|blackmail|extortion|rip-?off|scam)\b|(?:you(?:'re| are)|ur) (?:\w{1,30} )?(?:robbing|fleecing|scamming|conning|milking|swindling|ripping|cheating|blackmailing|extorting)|(?:hold|held|holding) (?:\w{1,30} ){1,4}(?:to|for) ransom|(?:get|got|getting|be|being|you(?:'re| are)?|stop|quit) nickel(?:ed|ing)?[- ]and[- ]dim\w{0,5}|sharp practice|you (?:robbed|scammed|conned|cheated|swindled|fleeced) (?:me|us)\b)/i
const OTHERS =
  /\b(?:they|them|their|he|she|council|bank|landlord|airline|airport|parking|insurance|insurer|vet|garage|taxi|neighbou?rs?|(?:last|previous|other|old) (?:guy|one|builder|agency|firm|company))\b/i

const CHILD =
  '(?:nephew|niece|kids?|child|dog|cat|gran|granny|nan|grandmother|mother|intern|monkey|chimp|toddler|student|teenager|parrot|son|daughter|cousin|\\d{1,2}[- ]?(?:yr|year)s?[- ]?old|(?:first|second|third|fourth|fifth)[- ]grader|trainee|spaniel)'
const MADE =
  '(?:do|done|draw|drawn|write|written|build|built|make|made|paint|painted|edit|edited|lay|laid|sew|sewn|play|played)'
/** Somebody who needs no training would do it better. */
const BETTER = new RegExp(
  `\\b${CHILD} (?:could|would|'d)(?: of| have|'ve) ${MADE}\\b|\\b${CHILD} (?:could|can|would) ${MADE}[^.]{0,25}\\b(?:better|blindfolded|in an? (?:hour|afternoon|evening|minute)|for (?:a |free|nothing)|on (?:his|her|a) phone)\\b|\\b${CHILD} (?:edits|draws|writes|paints|types|cooks|sings|plays|does)(?: it| this)? better\\b|\\b(?:a|any|even a|trained) (?:child|monkey|chimp|toddler|parrot|dog) (?:could|can|would)\\b|\\btrain(?:ed)? a (?:monkey|chimp|parrot|dog)\\b|\\b(?:looks?|reads?) like (?:something )?(?:a|my) ${CHILD} (?:made|did|drew|wrote)\\b|\\bhave got my ${CHILD} to\\b`,
  'i',
)

const LAWYER =
  '(?:lawyers?|solicitors?|attorneys?|barrister|advocate|legal (?:team|department)|counsel)'
const I_WILL =
  "(?:i'll|i will|we'll|we will|i shall|we shall|i'm|we're|going to|gonna|i can|i'd be|or i|and i)"
const LEGAL = new RegExp(
  `\\bhear(?:ing)? from (?:my|our) ${LAWYER}\\b(?! (?:with|about|this|next|shortly|on|re)\\b)|\\b(?:my|our) ${LAWYER}(?:'ll| will| would| is going to) (?:be in touch\\W{0,9}$|be (?:writing to|contacting) you|enjoy|love|contact you|write to you|deal with you)|\\b${I_WILL} (?:call|ring|contact|involve|instruct) (?:my|our) ${LAWYER}\\b|\\b${I_WILL} (?:\\w{1,30} )?(?:sue (?:you|your)|sue\\W{0,9}$|take you to (?:court|small claims)|see you in (?:court|small claims)|report (?:you|your (?:firm|company|business|office|outfit))|(?:go|call|ring|complain|write) (?:to )?(?:trading standards|the ombudsman|the bbb))\\b|\\bsee you in court\\W{0,9}$|\\bown your (?:\\w{1,30} )?company\\b|\\b(?:nephew|cousin|brother|sister|husband|wife|uncle|son|daughter|friend)(?:'s| is) an? ${LAWYER}\\b[^.]{0,12}\\b(?:eats|will be writing|would love|and (?:he|she) eats)\\b`,
  'i',
)
const REVIEW = new RegExp(
  `\\b(?:${I_WILL}|you(?:'ll| will| can)?|expect|before i|everyplace)\\b[^.]{0,40}\\b(?:(?:one|1|zero|0) ?-?stars?|(?:bad|terrible|scathing|negative|nasty|awful) review)\\b|\\b${I_WILL}\\b[^.]{0,30}\\b(?:(?:plaster|blast|torch|drag|slate|trash|naming|name) (?:you|your)|(?:put|post) (?:you|your (?:face|name)) (?:all over|on)|putting you on)\\b|\\bi torch you\\b|\\bname and shame\\b`,
  'i',
)
const TELL_ALL = new RegExp(
  `\\b${I_WILL}\\b[^.]{0,25}\\b(?:tell|telling|let|letting|warn|warning|make sure|see to it)\\b[^.]{0,40}\\b(?:what you (?:are|did|charge|have done)|what you're like|what (?:kind|sort) of|how you (?:treat|behave|operate|do business)|stay away|avoid you|not to (?:use|hire|book)|your name)\\b|\\b(?:everyone|everybody|every (?:last )?one of them|the whole (?:town|county|club|street))\\b[^.]{0,30}\\b(?:(?:will|is going to|gonna) (?:know|hear)|hears) (?:what you|how you|your name|about it)\\b|\\b(?:never|not) (?:\\w{1,30} ){0,2}work (?:again )?in this (?:town|city|industry|business)\\b|\\bwho ever (?:hires|books|calls) you\\b`,
  'i',
)
const KINDLY = /\b(?:for (?:us|me|him|her|them)|good|great|wonderful|lovely|talented|happy)\b/i
const LEAVE = new RegExp(
  `\\b(?:or|otherwise|else|then|if not|done|enough|useless)\\b[^.?]{0,50}\\b(?:i'll|i will|we'll|we will|i'm going to|i can) (?:just )?(?:find|get|hire|use|go to|go with|take my|take our|take it|take this)\\b[^.?]{0,12}\\b(?:some(?:one|body) else|another ${TRADE}|somewhere else|elsewhere|one who|who (?:can|will))\\b|\\b(?:find|get|hire) some(?:one|body) who (?:can|could|will) (?:actually|really|properly)\\b|\\bsome(?:one|body) who (?:actually|really) (?:can|knows)\\b|\\bplenty of (?:other )?(?:people|others|guys|${TRADE})(?: \\w{1,30}){0,3} (?:would|who'd|out there|willing|begging|queuing|lining up)\\b|\\btake (?:my|our) (?:business|custom|money|account) elsewhere\\b|\\b(?:ten|a dozen|hundreds|dozens|forty) (?:of )?(?:you|others|people|guys|${TRADE})(?: \\w{1,30}){0,2} (?:begging|queuing|like you|in this)\\b|\\bpeople like you are\\b|\\b(?:go|going|turn) to (?:one of )?your competitors?\\b|\\bwould love (?:this|our) (?:account|business|work)\\b`,
  'i',
)
const POLITELY =
  /\b(?:no worries|no problem|understand|busy|booked|full|happy|fine|sorry|recommend|know someone|away|ill)\b/i
const ACCUSED =
  /\byou(?:'ve| have| clearly| obviously| just)? (?:lied|ruined (?:my|our|the)(?! life)|butchered|wrecked (?:my|our|the)|destroyed (?:my|our|the)|sabotaged|botched|took (?:my|our|the) money|should be ashamed)\b|\b(?:took|take|taking) (?:my|our|the) money and\b|\bpay(?:ing)? you for\b\W{0,9}$|\bpaying you for nothing\b|\bwho (?:the \w{1,30} )?do you (?:think|imagine) you(?:'re| are)\b|\bhow dare you\b|\bashamed of yoursel(?:f|ves)\b|\byou(?:'ve| have)(?: got)? a (?:nerve|cheek)\b|\byou must think (?:i'm|we're|i am) (?:stupid|an? (?:fool|idiot))|\bdon't you dare (?:pin|blame|talk|speak|lecture|tell)\b|\bare you (?:people )?(?:deaf|stupid|thick|drunk|even (?:reading|listening|trying))\b|\b(?:this is|it's|all) your (?:own )?fault\b|\byou (?:clearly |obviously )?have no idea what you(?:'re| are) (?:doing|talking)\b|\bpadding the (?:bill|hours|invoice)\b|\byou(?:'re| are|'ve been)? wast(?:e|ed|ing) (?:my|our) (?:time|money)\b|\bworst (?:\w{1,30} ){0,2}(?:work|job|service|shoot|text|translation|website|design|lessons?) (?:i|we)(?:'ve| have)? ever\b|^typical (?:of you|consultant|lawyer|contractor|agency|freelancer)\b/i
const YOUR_KIND = new RegExp(
  `\\byou (?:people|lot|${TRADE}) (?:are all|couldn't|can't even|only want|just want|only care|never (?:deliver|listen|learn|answer)|always (?:want|find|charge|pad|have an)|see (?:us|me|a \\w{1,30}) coming|charge|sit|think you)\\b|\\bdo you people\\b|\\b(?:just|only) (?:trying|out|want) to make (?:more )?money\\b|\\b(?:write|do|draw|build|make) what you(?:'re| are) (?:paid|told)\\b|\\byou work for me\\b|\\bdo as you(?:'re| are) told\\b`,
  'i',
)

export const hostility: SignPhrases = {
  clear: [
    { all: [YOU_ARE], none: [NOT_SO] },
    { all: [ROBBERY], none: [OTHERS] },
    { all: [TELL_ALL], none: [KINDLY] },
    { all: [LEAVE], none: [POLITELY] },
    ...[SCORN_ALONE, WHAT_A, BETTER, LEGAL, REVIEW, ACCUSED, YOUR_KIND].map((slight) => ({
      all: [slight],
    })),
  ],
  never: [
    /\b(?:kidding|joking|haha|hehe|lol|only teasing)\b|[😂🤣😉😜😄😅]|[;:]-?[)D]/iu,
    /\b(?:five|5)[- ]?stars?\b|\b(?:how (?:good|great|brilliant|lovely|wonderful|happy)|recommend)\b/i,
    /\b(?:consider it|love (?:it|them|this|you)|delicious|gorgeous|count (?:us|me) in)\b/i,
    /\b(?:the man says|she says|he says you|would you say|is it true)\b/i,
  ],
}
