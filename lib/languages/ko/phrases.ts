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

export const korean: PhrasePack = {
  language: 'ko',
  asks: /\?|부탁|주세요|주십시오|주시기|주실|바랍니다|바라요|해줘|할까요|될까요|되나요|있나요|나요(?=[ ?.!~]|$)|달라고|알려 ?[주줘]/,
  greets: /잘 ?지내|안녕하(?:세요|신)|평안하|건강하|별일 없/,
  money: MONEY,
  bills,
  invoiceNumber:
    /(?:청구서|계산서|인보이스|송장)\s?(?:번호)?[ #:]{0,3}((?=[\w-]{0,12}\d)[A-Z\d][\w-]{2,15})(?![\w-]|[,.]\d| ?[백천]?[만억원])/i,
  taxAdded,
  taxIncluded,
  received,
  partly,
  rest,
  everything,
  leavesTimeOpen:
    /(?:요일|\d일|오전|오후|\d시|다음 주|날)[^?]{0,80}(?:어떠|어떨|괜찮|가능하|좋으|되시|편하|편한|골라|될까|되나|되겠)|(?:옮겨도|옮길 수|옮기는|옮기면|미뤄도|미뤄 ?주|미루|변경해도|늦추|바꾸는|바꿔도)|기다렸|기다리다|기다리고 ?있|무슨 일 있으/,
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
