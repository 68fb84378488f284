import type { PhrasePack } from '../phrase-pack'
import {
  advice,
  adviceRejected,
  offersChoice,
  refuses,
  steps,
  takesAdvice,
} from './phrases-advice-rejected'
import { bills, everything, partly, received, rest, taxAdded, taxIncluded } from './phrases-bills'
import { cancellation } from './phrases-cancellation'
import { askToPay, chase } from './phrases-chase'
import { hostility } from './phrases-hostility'
import { MONEY } from './phrases-money'
import { missed, waited } from './phrases-no-show'
import { paid } from './phrases-paid'
import { paymentDelay } from './phrases-payment-delay'
import { praise } from './phrases-praise'
import { offersPay, scopeCreep } from './phrases-scope-creep'
import { asksNews, awaited, onHold, resumes } from './phrases-stalled'
import { urgency } from './phrases-urgency'

export const english: PhrasePack = {
  language: 'en',
  asks: /\?|\b(?:please|pls|plz)\b|\b(?:can|could|would|will) you\b|\b(?:let me know|i need|we need|get back to me|call me|send (?:me|us)|i want|i'd like|we'd like)\b/i,
  greets:
    /\b(?:how are (?:you|things)|how's (?:it going|everything|life|things)|hope you(?:'re| are| had| have)|are you well|how was (?:your|the))\b/i,
  money: MONEY,
  bills,
  invoiceNumber:
    /\b(?:invoice|bill|statement|inv)\b(?: no\.?| number)?[ #:]{0,3}((?=[\w-]{0,12}\d)[A-Z\d][\w-]{1,15})(?![\w-]|[,.]\d| (?:days?|weeks?|months?)\b)/i,
  taxAdded,
  taxIncluded,
  received,
  partly,
  rest,
  everything,
  leavesTimeOpen:
    /\b(?:would|does|do|could|can|shall|how about|what about|are you free|suit|is|or|instead)\b[^?]{0,120}\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|the \d{1,2}(?:st|nd|rd|th)?|\d{1,2}(?::\d\d| ?[ap]m))\b[^?]{0,80}\?|\bi (?:have|need|must|had) to (?:move|cancel|give up|scrub|postpone|reschedule)\b|\bi(?:'ve| have)? (?:waited|been (?:on the line|in (?:the|our|your)|here|at|sitting|waiting|standing)|dial{1,3}ed in|was on|held (?:the|on)|sat)\b|\b(?:did you forget|are you coming|nobody (?:came|was)|no one (?:came|was)|i can't do the)\b|\bhope (?:nothing's|nothing is|all is|all's|everything)/i,
  chase,
  askToPay,
  paid,
  cancellation,
  praise,
  paymentDelay,
  waited,
  missed,
  awaited,
  asksNews,
  onHold,
  resumes,
  urgency,
  scopeCreep,
  offersPay,
  adviceRejected,
  advice,
  offersChoice,
  takesAdvice,
  steps,
  refuses,
  hostility,
}
