import type { SignPhrases } from '../phrase-pack'

const ADJECTIVE =
  '(?:beautiful|gorgeous|stunning|amazing|fantastic|brilliant|excellent|wonderful|superb|perfect|lovely|incredible|terrific|outstanding|awesome|fabulous|magnificent|marvell?ous|phenomenal|unreal|spot on|spotless|flawless|impressive|great)'
const VERY = "(?:so |really |absolutely |just |very |simply |all |truly |even |such |both |honestly |an? )*"

const GOOD_WORK = new RegExp(
  `\\b(?:${ADJECTIVE}|good|nice|fine|top|quality|solid|cracking|bang-up) (?:job|work|piece of work|effort|stuff)\\b|\\bwell done\\b|\\bhats? off\\b|\\bkudos\\b|\\bbravo\\b`,
  'i',
)
const LOVES =
  /\b(?:i|we|they|he|she|everyone|everybody|team|boss|wife|husband|kids|guests|customers|clients|board|mum|mom|dad|daughter|son|all)(?:'ve)?(?: all| really| absolutely| just| both| truly| simply)* (?:love[sd]?|loving|adore[sd]?) (?:it|them|the|your|this|that|these|how|what|every|all)\b|^\W{0,3}(?:love|loved|loving) (?:it|them|the|your|this|these|how|what)\b/i
const LOOKS = new RegExp(
  `\\b(?:looks?|looked|reads?|sounds?|sounded|is|are|was|were|it's|they're|that's|turned out|came out|you're|you are|you were|you've been) ${VERY}${ADJECTIVE}\\b`,
  'i',
)
const DELIGHTED =
  /\b(?:thrilled|delighted|over the moon|blown away|so happy|very happy|really happy|couldn't be happier|very pleased|so pleased|really pleased|so impressed|very impressed|really impressed|chuffed|so proud)\b/i
const THANKS_FOR =
  /\b(?:thank you|thanks|thankful|grateful|appreciate(?:d)?)\b.{0,30}\b(?:for (?:all|being|getting|making|doing|fixing|catching|turning|staying|coming|taking|going|your (?:help|work|hard|patience|care|kindness)|everything|the (?:great|quick|fast|hard|lovely|work)|such)|your (?:help|work|hard|patience|care|kindness|honesty))\b/i
const THANK_ENOUGH = /\bthank you enough\b|\b(?:exactly|just) (?:what|how|as) (?:we|i) (?:wanted|needed|hoped|imagined|pictured)\b|\bbeyond (?:what|our|my) (?:i|we|expectations|hopes|wildest)\b|\bexceeded\b/i
const YOU_ARE =
  /\byou(?:'re| are|'ve been| have been)(?: such)?(?: an?)?(?: absolute| total| real)? (?:star|legend|lifesaver|life saver|genius|gem|saint|angel|hero|magician|wizard|the best|treasure|a joy|worth|so good|very good)\b|\byou(?:'ve)? (?:nailed|saved|outdone|smashed|made (?:my|our) (?:day|week|month|year))\b/i
const BEST = /\b(?:the best|the first time|best .{0,30}(?:ever|we've|i've)|never (?:looked|felt|had|been|seen)|has ever)\b/i

export const praise: SignPhrases = {
  clear: [
    { all: [GOOD_WORK] },
    { all: [LOVES] },
    { all: [LOOKS] },
    { all: [DELIGHTED] },
    { all: [THANKS_FOR] },
    { all: [THANK_ENOUGH] },
    { all: [YOU_ARE] },
    { all: [BEST] },
  ],
  inContext: [],
  never: [
    /\?\s*$/,
    /\b(?:would|'d|could|if|will be|'ll be|but|except|however|although|hopefully|hope)\b/i,
    /\b(?:isn't|aren't|wasn't|not|don't|doesn't|didn't)\b/i,
  ],
}
