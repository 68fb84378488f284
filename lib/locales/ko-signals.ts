import type { Signal } from '../detectors/signal'
import type { Band, Cause } from '../health/health'
import type { Locale } from './locale'
import { noticeLength } from './notice-length'
import { type CostlyType, tellingCauses } from './telling-causes'

export const signals: Locale['signals'] = {
  'after-hours': '업무 시간 외 메일',
  'payment-chase': '결제 안내',
  'payment-delay': '결제 미룸',
  cancellation: '일정 취소·변경',
  'no-show': '미팅 불참',
  'scope-creep': '예산 없는 추가 작업',
  stalled: '작업 지연',
  'advice-rejected': '조언과 다른 결정',
  urgency: '급한 요청',
  hostility: '날 선 표현',
  praise: '칭찬',
  paid: '결제 완료',
}

/** Native numerals as they stand before a counter such as 번. */
const COUNTS = ' 한 두 세 네 다섯 여섯 일곱 여덟 아홉 열'.split(' ')

/** Up to three days have names of their own. */
const DAYS = [undefined, '하루', '이틀', '사흘']

type Sign = Pick<Signal, 'type' | 'detail'>

export function reason(sign: Sign): string {
  return sign.detail.doubtful ? `${said(sign)}일 수 있음` : said(sign)
}

function said({ type, detail }: Sign): string {
  const invoice = invoiceName(detail.invoice)
  if (type === 'after-hours' && detail.theirDay) return '업무 시간 외 메일, 고객에게는 낮 시간'
  if (type === 'after-hours' && detail.asks) return '업무 시간 외 요청'
  if (type === 'urgency' && detail.ownSilence) {
    return `${detail.ownSilence}일 동안 답을 기다린 뒤 ${signals.urgency}`
  }
  if (detail.retold) return `${signals['no-show']}, 앞서 알린 미팅`
  if (type === 'cancellation') return cancellation(detail)
  if (type === 'paid' && invoice) return `${invoice} 결제 완료`
  if (type !== 'payment-chase') return signals[type]
  const reminder = detail.ordinal === undefined ? '안내' : `${ordinal(detail.ordinal)} 안내`
  return `${invoice ?? '결제'} ${reminder}`
}

function cancellation({ moved, noticeMinutes }: Signal['detail']): string {
  const told = moved ? '일정 변경' : '일정 취소'
  const sign = moved === undefined ? signals.cancellation : told
  return noticeMinutes === undefined ? sign : `시작 ${notice(noticeMinutes)} ${sign}`
}

function notice(minutes: number): string {
  if (minutes < 0) return '후'
  const [count, unit] = noticeLength(minutes)
  if (count === 0) return '시각에'
  if (unit === 'minute') return `${count}분 전`
  if (unit === 'hour') return COUNTS[count] ? `${COUNTS[count]} 시간 전` : `${count}시간 전`
  return unit === 'day' ? `${DAYS[count] ?? `${count}일`} 전` : `${count}주 전`
}

/** A bare number says nothing by itself; `LTM-0231` does. */
function invoiceName(number: string | undefined): string | undefined {
  return number && /^\W{0,2}\d/.test(number) ? `청구서 ${number}` : number || undefined
}

function ordinal(number: number): string {
  return number === 1 ? '첫 번째' : `${times(number)}째`
}

export function why(causes: readonly Cause[], band: Band): string {
  const { costly, warm, paysUnasked } = tellingCauses(causes)
  const trouble = costly.map(({ type, count }) => `${troubles[type]} ${times(count)}`)
  const good = praise(warm, paysUnasked)
  const sentences = [
    band === 'unknown' && '아직 메일이 적어 점수를 매기기 어려워요.',
    // Every part ends in 번, so the particles after it never change.
    trouble.length > 0 && `${trouble.join('과 ')}이 있었어요.`,
    good && (trouble.length > 0 ? `그 밖에는 ${good}` : good),
  ].filter((text) => text)
  return sentences.join(' ') || '눈에 띄는 점이 없어요.'
}

function praise(warm: boolean, paysUnasked: boolean): string {
  if (warm && paysUnasked) return '따뜻한 말이 오가고, 결제도 따로 안내할 일이 없었어요.'
  if (warm) return '따뜻한 말이 오가요.'
  return paysUnasked ? '결제를 따로 안내할 일이 없었어요.' : ''
}

const troubles: Record<CostlyType, string> = {
  'after-hours': '업무 시간 외 메일',
  'payment-chase': '결제 안내',
  'payment-delay': '결제를 미룬 일',
  cancellation: '일정 취소나 변경',
  'no-show': '미팅 불참',
  'scope-creep': '예산 없는 추가 작업 요청',
  stalled: '작업이 멈춘 일',
  'advice-rejected': '조언과 다른 결정',
  urgency: '급한 요청',
  hostility: '날 선 표현',
}

/** 한 번, 두 번 up to 열 번, then 11번. */
export function times(count: number): string {
  const word = COUNTS[count]
  return word ? `${word} 번` : `${count}번`
}
