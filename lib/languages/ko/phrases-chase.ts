import type { SignPhrases } from '../phrase-pack'
import { MONEY } from './phrases-money'

/** Papers and files that the client owes; asking for them is no reminder of money. */
const MATERIAL =
  /자료|기록|스크립트|파일|원본|회신|답변|답을|시안|초안|서명|피드백|내역은|동의서|증명|영수증|결과|실적|아무도|사진|인증서|납품/

const DUE = /기한|기일|지급일|납부일|입금일|결제일|예정일|잔금일|약속|지급(?=이었)/
const IN_PAST = /지났|지나|넘겼|넘었|넘어|넘긴|경과|초과|이었|였[습는던고어]|이던|이었던|되었/
const OVERDUE = /연체(?!료)|미납|미입금|미지급|미수|밀린|밀려 ?있|밀렸|체납/
const NOT_PAID =
  /(?:입금|송금|이체|결제|지급|납부|정산)(?:이|은|을|를|도|가)?\s?(?:(?:아직|안 ?(?:됐|되|돼|보)|못 받)|확인되지|확인이 (?:안|되지)|되지 ?않|이루어지지|전입|없)/
const NOT_SEEN =
  /보이지 ?않|안 (?:보이|보여|들어|왔)|(?:들어오|확인되|확인이 되|오)지 ?(?:않|못)|받지 못했|못 받았|(?:들어온|찍힌|받은) (?:게|것이?|내역이?|건) ?(?:없|아직)|소식이 ?(?:아직 )?없|(?:통장|계좌|칸)[은이도가에]? ?(?:아직 |여전히 |계속 )?(?:조용|비어|비었|빈|없|잠잠)|빈칸|확인이 안/
const STILL = /아직(?:입니다|이에요|이네요|이어서|이라)|남아 ?있/
const PAST_DATE =
  /(?:\d일|말일|\d월 말|월말|[월화수목금토일]요일|어제|그제|중순|보름|흘|닷새|주|달)(?:이|을|도|로|가|에서)?\s?(?:벌써 |훌쩍 |더 |한참 )?(?:지났|지나|넘겼|넘었|넘어|넘긴|되어 ?가|이었|였[습는던고]|이던)|(?:\d일|흘|보름|닷새|[한두석넉] ?달|\d주)째(?! [^ ]{1,6}(?:계약|요금))/
const UNTIL = /(?:\d일|말|초|요일|어제|그제|주|달)까지(?:였|이었|로 (?:말씀|약속|되어)|라고|인데)/
const PROMISED =
  /(?:주시기로|나오기로|받기로|들어오기로|보내 ?주시기로|넣어 ?주시기로) ?(?:하셨|하신|했|한|되어|돼)|들어왔어야|들어와야 했|주셨어야/
const AGAIN =
  /번째 ?(?:안내|요청|청구|여쭙|말씀|연락|부탁)|(?:두|세) 번 (?:안내|청구|말씀)|재차|다시 (?:한 ?번 )?(?:안내|요청|여쭙|문의|청구|건져|올[려립])|한 ?번 더 (?:안내|요청|청구)|독촉|재안내|재요청/

const ASK =
  /부탁|주세요|주십시오|주시기|주실|주시면|주셨으면|주셔야|바랍니다|요청|여쭙|어떠|어떨|\?/

export const chase: SignPhrases = {
  clear: [
    ...[OVERDUE, NOT_SEEN, STILL, PAST_DATE, UNTIL, PROMISED, AGAIN].map((late) => ({
      all: [late, MONEY],
      none: [MATERIAL],
    })),
    { all: [DUE, IN_PAST, MONEY], none: [MATERIAL] },
    { all: [NOT_PAID] },
  ],
  inContext: [
    { all: [DUE, IN_PAST], none: [MATERIAL] },
    { all: [UNTIL], none: [MATERIAL] },
    { all: [PAST_DATE, ASK], none: [MATERIAL] },
    { all: [NOT_SEEN, /통장|계좌|입금|들어|보이|보여|확인/], none: [MATERIAL] },
  ],
  never: [
    /견적|추가 ?비용|위약금|부터는|받지 않겠/,
    /확인했|감사합니다|감사드|입금 (?:확인|잘)/,
    /않으셔도|안 하셔도|없으셔도|오른|올랐|인상/,
  ],
}

const PART = /반이라도|절반|일부|나눠|나누어|먼저|만이라도/
const DEADLINE = /(?:\d일|요일|말|오늘|내일|주|달|일)(?:까지|까지는| 중으로| 안에| 안으로| 내로)/
const PRICE =
  /견적|추가|시간당|건당|회당|개당|부터는|예약금|그대로|자동이체|계약서 다시|올려드|부가세/

export const askToPay: SignPhrases = {
  clear: [MONEY, PART, DEADLINE].map((pay) => ({ all: [pay, ASK], none: [MATERIAL] })),
  never: [PRICE, /감사합니다|감사드/],
}
