import { expect, test } from 'vitest'
import { isAdvertising } from '../../lib/mail/advertising'

const isAdvert = (subject: string, text: string) => isAdvertising({ subject, text })

test.each([
  ['(광고) 봄맞이 특가', ''],
  ['[광고] 이번 주 소식', ''],
  ['봄맞이 특가', '(광고) 이번 주만 반값입니다.'],
  ['이번 주 소식', '새 글이 올라왔습니다.\n\n수신거부'],
  ['이번 주 소식', '새 글이 올라왔습니다.\n구독 취소는 아래에서 하실 수 있습니다.'],
  ['Weekly notes', 'Three things.\n\nUnsubscribe | Manage your preferences'],
  ['Weekly notes', 'Three things.\nTo opt out, click here.'],
])('%s is an advert or a newsletter', (subject, text) => {
  expect(isAdvert(subject, text)).toBe(true)
})

test.each([
  ['광고 시안 문의', '광고 시안은 언제쯤 볼 수 있을까요?'],
  ['Newsletter', 'The unsubscribe link is broken.\nPlease look.\n1\n2\n3\n4\n5\n6\n7\nMina'],
  ['Re: Newsletter', 'Please mend it.\n\nUnsubscribe'],
  ['회신: 소식지', '수정 부탁드려요.\n수신거부'],
  ['Forward', 'See below.\n> Unsubscribe'],
  ['Website', 'Can we talk on Friday?'],
])('%s is not', (subject, text) => {
  expect(isAdvert(subject, text)).toBe(false)
})

test('a long hostile mail is read in a moment', () => {
  const started = performance.now()
  isAdvert(`re${' '.repeat(200_000)}`, 'manage your '.repeat(50_000))
  expect(performance.now() - started).toBeLessThan(500)
})
