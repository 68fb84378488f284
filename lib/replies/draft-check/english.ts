import type { DraftRule } from './draft-rule'

/** A day or a term that is named. */
const TERM =
  /\b(?:\d{1,2}(?:st|nd|rd|th)?|january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day|till|until|before|due|days|weeks|fee|rate|charge|surcharge)\b/i
/** What an owner waits for. */
const OWED =
  /\b(?:pay|paid|payment|invoice|bill|settle|transfer|send|answer|reply|respond|feedback|approve|approval|sign|decide|let me know|get back)\b/i

export const english: readonly DraftRule[] = [
  {
    kind: 'dig',
    words:
      /\b(?:thanks|thank you)(?: so much| a lot)? for (?:nothing|finally|bothering|at last)\b|\bhow (?:nice|kind|generous|lovely|convenient) of you to (?:finally|at last|even)\b|\bhow convenient\b|\bas you (?:surely|clearly|obviously|should) know\b|\bneedless to say\b|\bwith all due respect\b|\b(?:no offen[cs]e|must be nice)\b|\bgood luck (?:with that|finding)\b/gi,
    better: 'Thank you for your message.',
  },
  {
    kind: 'blame',
    words:
      /\b(?:as|like) i(?:'ve| have)? (?:already |previously |repeatedly )?(?:said|mentioned|told you|explained|stated)\b(?! (?:on|in|at|i would|i'd)\b)|\bper my (?:last|previous|earlier)\b|\bfor the (?:second|third|fourth|fifth|sixth|tenth|hundredth|umpteenth|last) time\b/gi,
    unless: /\bthe first time\b/i,
    better: 'To pick up the point from my last email:',
  },
  {
    kind: 'blame',
    words:
      /\byou(?:'ve| have)? (?:failed|forgot|forgotten|neglected|refused|ignored|ruined|messed up)\b|\byou (?:didn't|couldn't|don't) (?:even|bother)\b|\b(?:your (?:own )?fault|because of you|you should have|you never bothered|you people)\b/gi,
    unless: /\b(?:not|isn't|wasn't|never) (?:your fault|because of you)\b/i,
    better: 'I have not received … yet. Could you send it by …?',
  },
  {
    kind: 'always',
    words:
      /\byou(?:'re| are)? (?:always|never|constantly|forever)\b(?! (?:have|need) to\b)|\b(?:every single time|time and again|again and again|yet again|once again)\b/gi,
    unless:
      /\b(?:thank|thanks|grateful|glad|happy|pleasure|joy|kind|patient|braver|love|helpful|make me|help me|welcome)\b/i,
    better: 'On the last two occasions, …',
  },
  {
    kind: 'pressure',
    words:
      /\byou (?:must|have to|had better|need to)(?= (?:pay|settle|transfer|answer|reply|respond|decide|explain|understand|accept|stop|apologi[sz]e|get back|(?:give|tell|send) me)\b)|\btake it or leave it\b/gi,
    unless: /\b(?:if|so|because|before|unless|when) you\b/i,
    better: 'Could you … by …?',
  },
  {
    kind: 'pressure',
    words: /\b(?:immediately|asap|this instant|right now)\b/gi,
    within: /\b(?:you|pay|payment|send|answer|reply|respond|call|need|expect|want|fix|stop)\b/i,
    unless: /\b(?:i|we)(?:'ll| will| can|'m|'re| am| are)\b|\bapplies\b|\byour\b/i,
    better: 'Could you … by …?',
  },
  {
    kind: 'scorn',
    words:
      /\b(?:unacceptable|ridiculous|absurd|pathetic|nonsense|outrageous|unprofessional|incompetent|disgraceful|insulting|laughable|a joke|fed up|sick of|some nerve|clueless|lazy|stupid|waste of (?:my )?time)\b/gi,
    unless: /\bmy (?:\w{1,12} )?(?:stupid|lazy|nonsense)\b|\bstupid question\b/i,
    better: 'This does not work for me as it is. I suggest …',
  },
  {
    kind: 'threat',
    words:
      /\b(?:or else|(?:last|final) warning|see you in court|take (?:you|this) to court|sue you|small claims|debt collect(?:or|ors|ion)|my (?:lawyer|solicitor|attorney)|legal action|(?:bad|negative|one-star) review|face the consequences)\b/gi,
    better: 'If it is still open on …, I will pause the work until it is settled.',
  },
  {
    kind: 'weak',
    words:
      /\bsorry (?:to (?:bother|trouble|nag|chase|ask|be a pain)|for (?:bothering|troubling|nagging|asking|chasing))\b|\bi hate to (?:ask|bother|bring this up)\b|\bi feel (?:bad|awful|terrible) (?:asking|for asking|about asking)\b|\bjust checking in\b/gi,
    better: 'I am writing about …',
  },
  {
    kind: 'weak',
    words:
      /\b(?:no rush|no hurry|no worries if not|totally fine if not|if it's not too much trouble|if that's ok(?:ay)?(?: with you)?)\b/gi,
    unless: TERM,
    better: 'Please … by ….',
  },
  {
    kind: 'weak',
    words:
      /\b(?:whenever you (?:can|like|get (?:a chance|round to it)|have (?:time|a moment))|if you don't mind|only if you have time)\b/gi,
    within: OWED,
    unless: TERM,
    better: 'Please … by ….',
  },
  {
    kind: 'weak',
    words:
      /\b(?:i (?:guess|suppose) (?:i|we|that|it)|i (?:might|could|may) be wrong|i'm no expert|(?:does|did) (?:that|this) make sense|i was just wondering|i'm probably (?:wrong|being)|(?:silly|stupid) (?:question|idea))\b/gi,
    better: 'I recommend …, because ….',
  },
  {
    kind: 'weak',
    words:
      /\b(?:i(?:'ll| will|can| can) (?:just )?(?:do|add|fix|make) (?:it|that|this) (?:for free|anyway|this once|as a favou?r)|don't worry about (?:paying|the (?:money|invoice|bill|cost|extra)))\b/gi,
    better: 'I am happy to do it. Shall I send a quote?',
  },
]
