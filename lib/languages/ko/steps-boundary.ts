import type { SignPhrases } from '../phrase-pack'

/** What holds between the two: what was agreed, hours, extras, notice. */
const AGREED =
  /별도(?:입|예|로|의| 금액| 견적)|추가 ?(?:비용|금액|견적|요금)|계약(?:서)?(?:대로|에 |상 |한 )|견적(?:서)?(?:에 |대로)|(?:업무|근무|영업) ?시간|다음부터|규정|(?:밤|야간|주말) ?(?:작업|근무|응대)|전날까지|하루 전/
const FROM_NOW_ON = /앞으로(?:는| )/
/** The word is a place as well ("to the front", "made out to"); and an offer is no limit. */
const FRONT =
  /앞으로 (?:몇|더|잘|두|빼|뛰|옮|돌)|(?:맨|님|씨|순서를|[가-힣]{2}[을를은는]) 앞으로|드릴까/
/** Work for which no price was named. */
const BEYOND =
  /범위(?:에서|를|에|에는)? [^.]{0,12}(?:더 나아가|넘어|벗어나|들어 있지|포함되지)|범위 ?밖|변경 합의/
/** What is asked for at once takes its turn, or has its price. */
const IN_TURN =
  /(?:가장|제일) 먼저 필요하신|순서를 정하|정해진 순서|긴급 ?(?:작업비|비용|요금|할증)|급행료/
const NO_FEE = /급행료[가는도]? ?(?:없|안 붙|아직)/
/** What comes late moves what depends on it. */
const DATES_MOVE =
  /(?:약속|말씀)드?린? ?한? ?(?:날짜|일정)를? 지[키킬]|(?:완료일|납기|마감일|납품일)[도이은]? (?:뒤로|그만큼|밀|미뤄)|일정에 맞출 수 있도록|비워 ?둔 시간을 다른|작업을 멈추고/
const STANDS_BY =
  /여전히[^.]{0,40}(?:권|추천|가깝다고)|권해 드리는[^.]{0,10}여전히|제가 (?:권해 드|권해드|추천해 드|추천드)린|서면으로[^.]{0,14}(?:알려|확인|승인|남겨)/
const WITH_RESPECT = /존중하는 (?:말|태도|표현)/
const BILL = /청구서|대금|입금|정산|안내에 이어/
/** It was asked for before. */
const ONCE_MORE =
  /한 번 더[^.]{0,10}(?:연락|말씀|여쭙|여쭤)|여러 차례|거듭|지난번 안내|다시 말씀드리/
const WORK_WAITS =
  /(?:정산|입금|지급)[^.]{0,8}(?:끝난 뒤|전까지|확인되는)[^.]{0,16}(?:시작|멈추|보류)|작업은 (?:잠시 )?(?:보류|멈추)/

/** How an owner says again what was agreed on. */
export const boundary: SignPhrases = {
  clear: [
    { all: [AGREED] },
    { all: [FROM_NOW_ON], none: [FRONT] },
    { all: [BEYOND] },
    { all: [IN_TURN], none: [NO_FEE] },
    { all: [DATES_MOVE] },
    { all: [STANDS_BY] },
    { all: [WITH_RESPECT] },
    { all: [BILL, ONCE_MORE] },
    { all: [WORK_WAITS] },
  ],
  never: [],
}
