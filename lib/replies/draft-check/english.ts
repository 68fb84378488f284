import type { DraftRule } from './draft-rule'

export const english: readonly DraftRule[] = [
  {
    kind: 'dig',
    words:
      /\b(?:thanks|thank you)(?: so much| a lot)? for (?:nothing|finally|bothering|at last)\b|\bhow (?:nice|kind|generous|lovely) of you to (?:finally|at last|even)\b|\bas you (?:surely|clearly|obviously|should) know\b|\bneedless to say\b|\bwith all due respect\b/gi,
    better: 'Thank you for your message.',
  },
  {
    kind: 'blame',
    words:
      /\b(?:as|like) i(?:'ve| have)? (?:already |previously |repeatedly )?(?:said|mentioned|told you|explained|stated)\b|\bper my (?:last|previous|earlier)\b/gi,
    better: 'To pick up the point from my last email:',
  },
  {
    kind: 'blame',
    words:
      /\byou(?:'ve| have)? (?:failed|forgot|forgotten|neglected|refused|ignored|ruined|messed up)\b|\b(?:your (?:own )?fault|because of you|you should have|you never bothered)\b/gi,
    better: 'I have not received … yet. Could you send it by …?',
  },
  {
    kind: 'always',
    words:
      /\byou(?:'re| are)? (?:always|never|constantly|forever)\b|\b(?:every single time|time and again|again and again|yet again|once again)\b/gi,
    better: 'On the last two occasions, …',
  },
  {
    kind: 'pressure',
    words:
      /\byou (?:must|have to|had better|need to)\b|\b(?:immediately|asap|this instant|right now)\b/gi,
    better: 'Could you … by …?',
  },
  {
    kind: 'scorn',
    words:
      /\b(?:unacceptable|ridiculous|absurd|pathetic|nonsense|outrageous|unprofessional|incompetent|disgraceful|insulting|a joke|fed up|sick of)\b/gi,
    better: 'This does not work for me as it is. I suggest …',
  },
  {
    kind: 'threat',
    words:
      /\b(?:or else|(?:last|final) warning|see you in court|my (?:lawyer|solicitor|attorney)|legal action|(?:bad|negative) review|face the consequences)\b/gi,
    better: 'If it is still open on …, I will pause the work until it is settled.',
  },
  {
    kind: 'weak',
    words:
      /\bsorry (?:to (?:bother|trouble|nag|chase|ask|be a pain)|for (?:bothering|troubling|nagging|asking|chasing))\b|\bi hate to (?:ask|bother|bring this up)\b/gi,
    better: 'I am writing about …',
  },
  {
    kind: 'weak',
    words:
      /\b(?:no rush|no hurry|no worries if not|whenever you (?:can|like|get (?:a chance|round to it)|have (?:time|a moment))|if it's not too much trouble|if you don't mind|if that's ok(?:ay)?(?: with you)?)\b/gi,
    better: 'Please … by ….',
  },
  {
    kind: 'weak',
    words:
      /\b(?:i (?:guess|suppose) (?:i|we|that|it)|i (?:might|could|may) be wrong|i'm no expert|does that make sense|i was just wondering)\b/gi,
    better: 'I recommend …, because ….',
  },
  {
    kind: 'weak',
    words:
      /\b(?:i(?:'ll| will|can| can) (?:just )?(?:do|add|fix|make) (?:it|that|this) (?:for free|anyway|this once|as a favou?r)|don't worry about (?:paying|the (?:money|invoice|bill|cost|extra)))\b/gi,
    better: 'I am happy to do it. Shall I send a quote?',
  },
]
