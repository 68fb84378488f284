import { expect, test } from 'vitest'
import type { SignalDetail } from '../../lib/detectors/signal'
import { en } from '../../lib/locales/en'
import { ko } from '../../lib/locales/ko'

const hour = 60
const day = 24 * hour

test.each<[SignalDetail, string, string]>([
  [{}, 'Meeting cancelled or moved', '일정 취소·변경'],
  [{ moved: true }, 'Meeting moved', '일정 변경'],
  [{ moved: false }, 'Meeting cancelled', '일정 취소'],
  [
    { noticeMinutes: day },
    'Meeting cancelled or moved, one day ahead',
    '시작 하루 전 일정 취소·변경',
  ],
  [{ moved: false, noticeMinutes: -5 }, 'Meeting cancelled, after it began', '시작 후 일정 취소'],
  [{ moved: false, noticeMinutes: 0 }, 'Meeting cancelled, as it began', '시작 시각에 일정 취소'],
  [
    { moved: false, noticeMinutes: 1 },
    'Meeting cancelled, one minute ahead',
    '시작 1분 전 일정 취소',
  ],
  [
    { moved: false, noticeMinutes: 45 },
    'Meeting cancelled, 45 minutes ahead',
    '시작 45분 전 일정 취소',
  ],
  [
    { moved: false, noticeMinutes: 2 * hour + 59 },
    'Meeting cancelled, two hours ahead',
    '시작 두 시간 전 일정 취소',
  ],
  [
    { moved: true, noticeMinutes: 15 * hour },
    'Meeting moved, 15 hours ahead',
    '시작 15시간 전 일정 변경',
  ],
  [
    { moved: true, noticeMinutes: 3 * day },
    'Meeting moved, three days ahead',
    '시작 사흘 전 일정 변경',
  ],
  [
    { moved: true, noticeMinutes: 13 * day },
    'Meeting moved, 13 days ahead',
    '시작 13일 전 일정 변경',
  ],
  [
    { moved: true, noticeMinutes: 15 * day },
    'Meeting moved, two weeks ahead',
    '시작 2주 전 일정 변경',
  ],
])('%j', (detail, english, korean) => {
  expect(en.reason({ type: 'cancellation', detail })).toBe(english)
  expect(ko.reason({ type: 'cancellation', detail })).toBe(korean)
})
