import type { ReplyFacts } from '../../facts'
import type { Words } from '../../fill-template'
import { daysLate } from '../../late'
import { nextOpening } from '../../next-opening'
import { dayIn } from '../../phrases/intl'
import { addressPhrase, amountPhrase, hoursPhrase, openingPhrase } from '../../phrases/ko'
import { type Piece, paragraph } from '../../piece'
import { lawOnLatePayment } from './law'

/** What Korean replies say for each placeholder. */
export const words: Words = {
  greeting: ({ clientName }) =>
    clientName ? paragraph`안녕하세요, ${addressPhrase(clientName)}.` : ['안녕하세요.'],
  closing: ({ ownerName }) =>
    ownerName ? paragraph`감사합니다.\n${ownerName} 드림` : ['감사합니다.'],
  client: ({ clientName }) => [clientName ? addressPhrase(clientName) : { blank: '고객 성함' }],
  owner: ({ ownerName }) => [ownerName ?? { blank: '내 이름' }],
  invoice,
  number: ({ invoice: number }) => [number ?? { blank: '청구서 번호' }],
  amount: ({ amount }) => [amount ? amountPhrase(amount) : { blank: '금액' }],
  due: ({ due, workingTime }) => [dayOf(due, workingTime) ?? { blank: '지급 기한' }],
  late,
  reminders: ({ reminders = 0 }) => [String(reminders)],
  paid: ({ paidInvoice }) => (paidInvoice ? paragraph`청구서 ${paidInvoice}` : []),
  law: lawOnLatePayment,
  help: ({ reminders = 0 }) => [reminders > 1 ? helpByPhone : helpInWriting],
  hours: ({ workingTime }) => [
    (workingTime && hoursPhrase(workingTime)) ?? { blank: '내 업무 시간' },
  ],
  workdays: ({ workingTime }) => {
    const phrase = workingTime && hoursPhrase(workingTime)
    return phrase ? [`참고로 저는 ${phrase} 일하고 있습니다.`] : []
  },
  nextWork: ({ workingTime, now }) => [openingPhrase(workingTime && nextOpening(workingTime, now))],
  request: ({ request }) => [request ? `“${request}”` : { blank: '추가 작업' }],
  meeting: ({ meeting, workingTime }) => {
    const day = dayOf(meeting, workingTime)
    return [day ? `${day} 미팅` : '예정된 미팅']
  },
  awaited: ({ awaited }) =>
    awaited ? [awaitedThings[awaited]] : [{ blank: '기다리는 것' }, ' 관련 회신'],
}

const helpByPhone =
  '혹시 어려운 사정이 있으시면 편하실 때 잠시 통화하며 서로 무리 없는 방법을 찾아보면 좋겠습니다.'
const helpInWriting =
  '혹시 청구 내용에 궁금하신 점이 있거나 일정 조율이 필요하시면 편하게 말씀해 주세요.'
const awaitedThings = {
  approval: '확인 회신',
  feedback: '검토 의견',
  files: '요청드린 자료',
}

/** "3월 3일", where both the moment (epoch ms) and the owner's zone are known. */
function dayOf(at: number | undefined, workingTime: ReplyFacts['workingTime']) {
  return at !== undefined && workingTime ? dayIn('ko', at, workingTime.zone) : undefined
}

/** As much of the invoice as is known, its terms in brackets: "청구서 LTM-0231(330,000원, 지급 기한 3월 3일)". */
function invoice({ invoice: number, amount, due, workingTime }: ReplyFacts): Piece[] {
  const day = dayOf(due, workingTime)
  const sum = amount && amountPhrase(amount)
  const term = day && `지급 기한 ${day}`
  if (number) return [`청구서 ${number}${inBrackets(sum, term)}`]
  return sum
    ? [`${sum} 청구서${inBrackets(term)}`]
    : [{ blank: '작업 내용이나 기간' }, ` 청구서${inBrackets(term)}`]
}

function inBrackets(...known: readonly (string | undefined)[]): string {
  const said = known.filter((one) => one)
  return said.length > 0 ? `(${said.join(', ')})` : ''
}

/** The days since the due date, where that is known and past. */
function late(facts: ReplyFacts): Piece[] {
  const days = daysLate(facts)
  return days > 0 ? [`지급 기한이 ${days}일 지났습니다.`] : []
}
