import { expect, test } from 'vitest'
import { breaksOff, shownQuote } from '../../lib/clients/shown-quote'

test.each([
  [
    'I must ask you to settle it by Friday 20 November.\n\nKind',
    'I must ask you to settle it by Friday 20 November.',
  ],
  ['Can we move our call to next Wednesday?\n\nKelly', 'Can we move our call to next Wednesday?'],
  ['확인 부탁드립니다.\n\n다나 드림', '확인 부탁드립니다.'],
  ['방금 2,300파운드 전액 이체했습니다.\n\n다음부터는', '방금 2,300파운드 전액 이체했습니다.'],
])('%j is shown without its torn end', (quote, shown) => {
  expect(shownQuote(quote)).toBe(shown)
})

test('the last word of a sentence that began before is left out', () => {
  expect(shownQuote('right. I’m cancelling Thursday’s meeting.')).toBe(
    'I’m cancelling Thursday’s meeting.',
  )
})

test.each([
  'right.',
  'Please transfer the £4,200 this week, or',
  'Send me new dates.',
  'Thank you.\n\nWhere are they?',
  'Hi\n\ncan you send it tonight',
  '늘 고맙습니다 정말로 잘 봤어요.\n\n오늘 꼭 부탁드려요',
  'one two three four five.\n\nand this one goes on for longer',
  'Kelly',
  '',
])('%j stays as it is', (quote) => {
  expect(shownQuote(quote)).toBe(quote)
})

test.each([
  ['WS-109 is still unpaid. Please transfer the £4,200 this week, or', true],
  ['WS-109 is still unpaid. Please transfer it this week.', false],
  ['이번 달은 조금 빠듯하네요. 월말에 보겠습니다', false],
  ['앱에 올릴 메뉴도 부탁드려요. 그리고 배달 앱에 올릴', true],
  ['while you’re in there', false],
])('%j breaks off: %s', (quote, torn) => {
  expect(breaksOff(quote)).toBe(torn)
})
