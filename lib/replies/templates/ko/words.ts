import type { ReplyFacts } from '../../facts'
import { daysLate } from '../../late'
import { nextOpening } from '../../next-opening'
import { type Particle, withParticle } from '../../particle'
import { dayIn } from '../../phrases/intl'
import { amountPhrase, hoursPhrase, openingPhrase } from '../../phrases/ko'
import type { Piece } from '../../piece'

export const meetingTime: Piece = { blank: '날짜와 시간' }
export const day: Piece = { blank: '날짜' }

/** "평일 오전 9시부터 오후 6시까지", or a blank. */
export function hours({ workingTime }: ReplyFacts): Piece {
  return (workingTime && hoursPhrase(workingTime)) ?? { blank: '내 업무 시간' }
}

/** A sentence of its own that names the working hours where they are known. */
export function workdays({ workingTime }: ReplyFacts): string {
  const phrase = workingTime && hoursPhrase(workingTime)
  return phrase ? ` 참고로 저는 ${phrase} 일하고 있습니다.` : ''
}

/** "월요일 오전에": when the owner works next. */
export function nextWork({ workingTime, now }: ReplyFacts): string {
  return openingPhrase(workingTime && nextOpening(workingTime, now))
}

/** As much of the invoice as is known: "기한이 3월 3일인 330,000원 청구서 LTM-0231이". */
export function invoice(facts: ReplyFacts, particle?: Particle): Piece[] {
  const { invoice: number, amount, due, workingTime } = facts
  const ending = (word: string) => (particle ? withParticle(word, particle) : word)
  const dated =
    due !== undefined && workingTime ? `기한이 ${dayIn('ko', due, workingTime.zone)}인 ` : ''
  const sum = amount ? `${amountPhrase(amount)} ` : ''
  if (number) return [`${dated}${sum}청구서 ${ending(number)}`]
  const bill = ending('청구서')
  return amount
    ? [`${dated}${sum}${bill}`]
    : [dated, { blank: '작업 내용이나 기간' }, ` ${bill}`].filter((piece) => piece !== '')
}

/** A sentence of its own on the days since the due date, where that is known and past. */
export function late(facts: ReplyFacts): string {
  const days = daysLate(facts)
  return days > 0 ? ` 지급 기한에서 ${days}일이 지났습니다.` : ''
}

/** "청구서 A-1 " before the payment that thanks are for, where its invoice is known. */
export function paid({ paidInvoice }: ReplyFacts): string {
  return paidInvoice ? `청구서 ${paidInvoice} ` : ''
}

/** What the client asked for, in their own words; else a blank. */
export function request({ request: asked }: ReplyFacts): Piece {
  return asked ? `“${asked}”` : { blank: '추가 작업' }
}

/** "3월 3일 미팅", as far as its day is known. */
export function meeting({ meeting: start, workingTime }: ReplyFacts): string {
  return start !== undefined && workingTime
    ? `${dayIn('ko', start, workingTime.zone)} 미팅`
    : '약속한 미팅'
}

const awaitedThings = {
  approval: '확인 회신',
  feedback: '검토 의견',
  files: '요청드린 자료',
}

/** What the work waits for, with its particle; else a blank before a word that takes one. */
export function awaited({ awaited: thing }: ReplyFacts, particle: Particle): Piece[] {
  return thing
    ? [withParticle(awaitedThings[thing], particle)]
    : [{ blank: '기다리는 것' }, ` 관련 ${withParticle('회신', particle)}`]
}
