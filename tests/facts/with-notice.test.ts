import { expect, test } from 'vitest'
import { withNotice } from '../../lib/facts/with-notice'
import { type Line, talkOf, zoneOf } from './talk'

function noticeIn(...lines: Line[]) {
  const { talk, signals } = talkOf(lines)
  return withNotice(signals, talk, zoneOf(lines)).map(({ detail }) => detail.noticeMinutes)
}

const agreed: Line = ['owner', '2026-03-02T10:00', 'See you Thursday at 3pm.']
const off: Line = ['client', '2026-03-05T13:00', 'I have to cancel today.', 'cancellation']

test('a meeting that was agreed on in words tells how long ahead it was cancelled', () => {
  expect(noticeIn(agreed, off)).toEqual([120])
  const ko: Line[] = [
    ['owner', '2026-03-02T10:00', '목요일 오후 3시에 뵙겠습니다.'],
    ['client', '2026-03-05T13:00', '오늘은 못 가겠어요.', 'cancellation'],
  ]
  expect(noticeIn(...ko)).toEqual([120])
})

test('nothing is made up where no meeting is known, and other signs stay as they are', () => {
  const sudden: Line = ['client', '2026-03-05T13:00', 'I must cancel our call.', 'cancellation']
  expect(noticeIn(sudden)).toEqual([undefined])
  expect(noticeIn(agreed, ['client', '2026-03-05T13:00', 'I paid.', 'paid'])).toEqual([undefined])
})

test('of a day without an hour whole days are told, and nothing once it has come', () => {
  const given = (day: string): Line => ['client', '2026-03-05T13:00', day, 'cancellation']
  expect(noticeIn(given('I have to cancel tomorrow.'))).toEqual([1440])
  expect(noticeIn(given('I have to cancel our lesson on Monday.'))).toEqual([4 * 1440])
  expect(noticeIn(given('내일 수업 취소할게요.'))).toEqual([1440])
  expect(noticeIn(given('I have to cancel today.'))).toEqual([undefined])
})

test('what a calendar told stands', () => {
  const { talk, signals } = talkOf([agreed, off])
  const known = signals.map((signal) => ({ ...signal, detail: { noticeMinutes: 7, moved: false } }))
  expect(withNotice(known, talk, 'Europe/London')).toEqual(known)
})
