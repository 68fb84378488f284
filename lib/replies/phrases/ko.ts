import type { WorkingTime } from '../../settings/working-time'
import type { Opening } from '../next-opening'
import { dayRuns, weekGroups } from '../week-groups'
import { amountIn } from './intl'

const WEEKDAYS = ['일', '월', '화', '수', '목', '금', '토']

/** Working hours as a phrase: "평일 오전 9시부터 오후 6시까지". None when nobody works. */
export function hoursPhrase({ week, zone }: WorkingTime): string | undefined {
  const groups = weekGroups(week).map(
    ({ days, ranges }) => `${daysPhrase(days)} ${ranges.map(rangePhrase).join(', ')}`,
  )
  return groups.length > 0 ? `${groups.join(', ')}${zonePhrase(zone)}` : undefined
}

/** When work goes on, with its particle: "월요일 오전에", "오늘 중으로". */
export function openingPhrase(opening: Opening | undefined): string {
  if (!opening) return '다음 근무일에'
  const { today, weekday, part } = opening
  if (part === 'underway') return '오늘 중으로'
  const partName = { morning: '오전', afternoon: '오후', evening: '저녁' }[part]
  return `${today ? '오늘' : `${WEEKDAYS[weekday]}요일`} ${partName}에`
}

/** A sum as Korean mail writes it: "330,000원", "£2,400". */
export function amountPhrase(amount: { value: number; currency: string }): string {
  return amount.currency === 'KRW'
    ? `${amount.value.toLocaleString('ko')}원`
    : amountIn('ko', amount)
}

function daysPhrase(days: readonly number[]): string {
  if (days.length === 7) return '매일'
  const runs = dayRuns(days).map((run) => run.map((day) => WEEKDAYS[day] ?? ''))
  const text = runs.flatMap((run) => (run.length > 2 ? `${run[0]}~${run.at(-1)}` : run)).join('·')
  return { '월~금': '평일', 토·일: '주말' }[text] ?? `${text}요일`
}

/** The second half of the day is named once where both ends lie in it: "오후 1시부터 6시까지". */
function rangePhrase({ start, end }: { start: number; end: number }): string {
  if (start === 0 && end === 1440) return '종일'
  const from = [period(start), clock(start)]
  const to = period(start) === period(end) ? [clock(end)] : [period(end), clock(end)]
  return `${from.join(' ').trim()}부터 ${to.join(' ').trim()}까지`
}

function period(minute: number): string {
  if (minute % 1440 === 0) return ''
  if (minute === 720) return '낮'
  return minute < 720 ? '오전' : '오후'
}

function clock(minute: number): string {
  if (minute % 1440 === 0) return '자정'
  const hour = `${Math.floor(minute / 60) % 12 || 12}시`
  return minute % 60 === 0 ? hour : `${hour} ${minute % 60}분`
}

/**
 * Korea has one zone, so only another one is named: "(영국 시간)", by the Unicode locale data
 * (CLDR) that every browser carries. An unknown zone throws a RangeError.
 */
function zonePhrase(zone: string): string {
  if (zone === 'Asia/Seoul') return ''
  const format = new Intl.DateTimeFormat('ko', { timeZone: zone, timeZoneName: 'shortGeneric' })
  // The zone's generic name is the same all year, so any moment serves.
  const name = format.formatToParts(0).find(({ type }) => type === 'timeZoneName')?.value
  return name ? `(${name})` : ''
}

/** A longer title stands before the one that it ends in. */
const ROLES =
  '본부장 대표 이사 전무 상무 사장 회장 실장 부장 차장 과장 팀장 파트장 센터장 수석 책임 선임 대리 주임 소장 원장 점장 국장 관장 교수 선생 작가 감독 기자 변호사 매니저 디자이너 피디 PD'.split(
    ' ',
  )

/** A form of address: "홍길동 님", "홍길동 대표님"; a name that ends in 님 already stays as it is. */
export function addressPhrase(name: string): string {
  if (name.endsWith('님')) return name
  return ROLES.some((role) => name.endsWith(role)) ? `${name}님` : `${name} 님`
}

/** A mail in which somebody may be called by a role. */
export interface CallingMail {
  /** What was newly written. */
  text: string
  /** Whether the owner wrote it to this one person: whom it addresses is then them, named or not. */
  toThem: boolean
}

/**
 * A name with the role by which mail calls it: beside the name, in a greeting ("김하늘 대표님") or a signature
 * ("대표 김하늘"), or where the owner addresses them by it alone ("과장님, 안녕하세요"); the name alone where none does.
 * @param mails The first that names a role counts.
 */
export function withRole(name: string, mails: readonly CallingMail[]): string {
  if (ROLES.some((role) => name.endsWith(role)) || name.endsWith('님')) return name
  for (const { text, toThem } of mails) {
    const shown = roleBeside(name, text) ?? (toThem ? roleAddressed(name, text) : undefined)
    if (shown) return `${name} ${shown}`
  }
  return name
}

function roleBeside(name: string, text: string): string | undefined {
  return ROLES.find((role) =>
    [`${name} ${role}`, `${name}${role}`, `${role} ${name}`].some((form) => text.includes(form)),
  )
}

const CALLED = `(?<called>[가-힣]{1,4}? ?)??(?<role>${ROLES.join('|')})님`
const GREETING = '안녕하[세십셨신][가-힣]{1,4}'

/** Whom a mail begins with: a role that goes on as a subject or owner ("대표님이", "대표님 승인이") is somebody else's. */
const ADDRESSES = [
  new RegExp(`^(?:${GREETING}[,.!~]?\\s{1,3})?${CALLED}(?:께)? ?(?:[,.!~:\\n]|$)`),
  new RegExp(`^${GREETING}[,~]? ${CALLED}\\s`),
  new RegExp(`^${CALLED} 안녕`),
]

/** The role by which a mail to somebody greets them, with no name, their family name ("이 과장님") or all of it. */
function roleAddressed(name: string, text: string): string | undefined {
  const head = text.trimStart()
  for (const address of ADDRESSES) {
    const { called = '', role } = address.exec(head)?.groups ?? {}
    if (role && name.startsWith(called.trim())) return role
  }
  return undefined
}
