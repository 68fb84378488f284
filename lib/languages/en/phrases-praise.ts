import type { SignPhrases } from '../phrase-pack'

const ADJECTIVE =
  '(?:beautiful|gorgeous|stunning|amazing|fantastic|brilliant|excellent|wonderful|superb|perfect|lovely|incredible|terrific|outstanding|awesome|fabulous|magnificent|marvell?ous|phenomenal|unreal|spot on|spotless|flawless|impressive|great|splendid|immaculate|exemplary|first[- ]rate|sublime|exquisite|lush|banging|ace|delicious|extraordinary|stellar|top[- ]notch|remarkable)'
const MILD =
  '(?:good|nice|clear|useful|helpful|thorough|clean|smart|neat|tidy|careful|fresh|sharp|convincing|handsome|straight|funny)'
const VERY =
  '(?:so |really |absolutely |just |very |simply |all |truly |even |such |both |honestly |too |an? ){0,4}'
const BE =
  "(?:looks?|looked|reads?|sounds?|sounded|it's|they're|that's|this is|turned out|came out|works?|(?:it|this|that|they|these|those|the|your|you|everything|all|both|which|what|my|our|she|he|we|proofs?|photos?|pictures?|drafts?|designs?|pages?|drawings?|section)\\b[^.!?]{0,40} (?:is|are|was|were))"

const GOOD_WORK = new RegExp(
  `\\b(?:${ADJECTIVE}|good|nice|fine|top|quality|solid|cracking|bang-up|grand|clean) (?:job|work|piece of work|shortlist|draft|stuff|session|workshop|reading)\\b(?! (?:market|offer|hunt|search|fair|prospects?|opportunit))|\\bwell done\\b|\\bhats? off\\b|\\bkudos\\b|\\bbrav[ao]\\b|\\bstroke of genius\\b|\\b(?:beautifully|perfectly|brilliantly|superbly|neatly) (?:done|judged|put|made|written|finished)\\b`,
  'i',
)
const LOVES =
  /\b(?:i|we|they|he|she|everyone|everybody|team|boss|wife|husband|kids|guests|customers|clients|board|mum|mom|dad|daughter|son|parents|people)(?:'ve)?(?: all| really| absolutely| just| both| truly| simply){0,4} (?:love[sd]?|loving|adore[sd]?) (?:it|them|your|this|these|how|what you|every|all of)\b|^\W{0,3}(?:love|loved|loving|adore) (?:it|them|the|your|this|these|how|what)\b/i
const LOOKS = new RegExp(
  `\\b${BE} ${VERY}${ADJECTIVE}\\b(?! (?:to|talking|that|if|when|place|news|idea|thanks|for (?:a|an|any|every|all|those|people)\\b))`,
  'i',
)
const VERY_GOOD = new RegExp(`\\b${BE} (?:so|very|really|absolutely|too) (?:very )?${MILD}\\b`, 'i')
const DELIGHTED =
  /\b(?:thrilled|delighted|over the moon|blown away|so happy|very happy|really happy|couldn't be happier|very pleased|so pleased|really pleased|so impressed|very impressed|really impressed|was impressed|chuffed)\b.{0,20}\b(?:with|by|at|about|how|what)\b|\bcouldn't be happier\b|\bblown away\b/i
const THANKS_FOR =
  /\b(?:thank you|thanks|thankful|grateful|appreciate(?:d)?)\b.{0,20}\bfor (?:all (?:your|you|the)|everything|such an?|your (?:work|hard|care|kindness|brilliant|lovely|wonderful|great|advice)|the (?:great|lovely|beautiful|brilliant|hard|careful|excellent) |making|doing|a (?:very |really )?(?:good|great|lovely|wonderful|brilliant|useful)|catching|saving|staying|going)|\bthank you enough\b/i
const AS_WISHED =
  /\b(?:exactly|just) (?:what|how|as) (?:we|i) (?:wanted|needed|hoped|imagined|pictured|had in mind)\b|\b(?:beyond|exceeded) (?:all |what |our |my )(?:i|we|expectations|hopes|wildest)\b|\bthan (?:we|i) (?:ever |could have )?(?:hoped|imagined|dreamed)\b/i
const YOU_ARE =
  /\byou(?:'re| are|'ve been| have been|r)(?: just| truly| honestly)?(?: such)?(?: an?| the)?(?: absolute| total| real| bloody| natural)? (?:star|legend|lifesaver|life saver|genius|gem|saint|angel|hero|magician|wizard|witch|best|treasure|joy|blessing|godsend|so good at|very good (?:at|in)|marvel|diamond|a class act)\b|\byou(?:'ve| have)?(?: totally| just)? (?:nailed|outdone yourself|smashed it|killing it|saved (?:me|us|my|our|the)|made (?:my|our) (?:day|week|month|year))\b|\b(?:absolute|total) (?:legend|lifesaver|star|gem)\b/i
const WITHOUT_YOU =
  /\b(?:don't|dunno|not) know (?:what|how) (?:i|we|he|she|they)(?:'d| would|'d have)? (?:ever )?(?:do|did|manage[d]?|ran|run|cope[d]?|survive[d]?)\b.{0,25}\b(?:you|your)\b|\bwithout (?:you|u|your)\b.{0,20}(?:lost|stuck|sunk|$)/i
const BEST_EVER =
  /\b(?:best|finest|nicest|cleanest|clearest|tidiest|loveliest|kindest|easiest|prettiest|most (?:useful|beautiful|helpful))\b.{0,40}\b(?:ever|we've had|i've (?:had|seen|read|used|worked)|yet\b|in years|this whole year|on the street|money can)\b/i
const WHO_DID_IT =
  /\b(?:asked|asking|asks|ask|wants? to know|wanted to know)\b.{0,30}\b(?:who (?:did|made|wrote|designed|took|shot|painted|built|our|your|is your)|for your (?:name|number|card|details)|where (?:we|i) (?:got|had|found))\b/i
const MOVED =
  /\b(?:cried|crying|wept|sobbed|in tears|teared up|tears|goosebumps|got chills|speechless|clapped|jaw dropped|step outside)\b/i
const WORK_SEEN =
  /\b(?:read|saw|seen|watched|watching|heard|listened|looked|opened|played|showed|gallery|photos?|film|draft|pages?|chapter|music|song|site|screen)\b/i
const YOUR_DOING =
  /\bthat(?:'s| is| was) (?:all )?(?:your doing|you,? not|because of you|down to you|thanks to you)\b|\ball thanks to (?:you|your)\b|\bworth (?:every penny|its weight|the wait)\b|\b(?:like a dream|like clockwork|a treat|like a charm|worked wonders|like the clappers)\b/i

const GIFT =
  /\byou(?:'ve| have)(?: got)?(?: an?| a real| an actual| such an?)? (?:gift|ear|eye|talent|knack|great hands|good eye|magic touch|golden)\b|\b(?:is|was|were|been|are) (?:an? |such an? |a real |an absolute |pure )(?:delight|pleasure|joy|treat|triumph|hit|miracle|marvel|masterpiece|dream|credit to you)\b(?! (?:to|of) (?:talk|meet|meeting|speak|see|chat|hear|do business))|\bmade (?:me|her|him|us|my \w{1,30}|the \w{1,30}) (?:cry|laugh|smile|weep)\b|\bcan't stop (?:looking|listening|reading|watching|smiling|staring)\b|\bcouldn't put it down\b|\blearn(?:ed|t) (?:so much|a lot|more)\b|\bfull of admiration\b|\b(?:big|great|huge|real|enormous) help\b(?! (?:to|if))|\bmade? (?:a|such a|all the)(?: \w{1,30})? difference\b|\b(?:glad|lucky) (?:i|we|to) (?:have|found|have found) you\b|\b(?:shall|will|i'll|we'll) (?:certainly |definitely )?recommend you\b|\bno complaints\b|\bstill talking about\b|\b(?:really|so|very) (?:useful|helpful)\b|\breads? (?:really|so|very) well\b|\b(?:are|is) thrilled\b|\bgod bless (?:you|your hands)\b/i

/** Agreeing to a time or an offer in warm words is no praise. */
const SCHEDULE =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tomorrow|\d{1,2}(?:st|nd|rd|th|am|pm|:\d\d)|at \d|week|time|date|works for|swap|january|february|march|april|june|july|august|september|october|november|december)\b|^\W{0,2}\d{1,2} is\b/i

export const praise: SignPhrases = {
  clear: [
    {
      all: [GOOD_WORK],
      none: [/\b(?:do|does|did) (?:a |an )?(?:good|great|nice) (?:job|work)\b/i],
    },
    { all: [LOVES] },
    { all: [LOOKS], none: [SCHEDULE] },
    { all: [VERY_GOOD], none: [SCHEDULE] },
    { all: [DELIGHTED] },
    { all: [THANKS_FOR] },
    { all: [AS_WISHED] },
    { all: [YOU_ARE] },
    { all: [WITHOUT_YOU] },
    { all: [BEST_EVER] },
    { all: [WHO_DID_IT] },
    { all: [MOVED, WORK_SEEN] },
    { all: [YOUR_DOING] },
    { all: [GIFT] },
  ],
  never: [
    /\?\s{0,9}$/,
    /\b(?:would|if|will be|'ll be(?! recommending)|but|except|however|although|though|hopefully|unless|until|should|best of (?:us|health))\b/i,
    /\b(?:isn't|aren't|wasn't|not|doesn't|didn't|hardly|barely)\b(?! know)/i,
    /\b(?:patience|patient|reply|replying|coming back|getting back|letting me|letting us|understanding|waiting|to wait|weather|quote|invoice|reminder|heads-up|for sending|idea)\b/i,
  ],
}
