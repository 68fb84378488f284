import { describe, expect, test } from 'vitest'
import { quotedWords, shownQuote } from '../../lib/clients/shown-quote'

const cancels =
  'Hi Dana,\n\nAll is right. I’m cancelling Thursday’s meeting, there is nothing to talk about.\n\nGraham'
const chases =
  'Friday has passed and WS-109 is still unpaid. Please transfer the £4,200 this week, or tell me plainly what stands in the way.\n\nKind regards,\nDana'
const paid = '다나 님, WS-126은 오늘 아침에 입금했습니다. 지난번 일은 감사했습니다.\n\n이지현 드림'

describe('what breaks off within a short sentence is shown whole', () => {
  test.each([
    [
      'I’m cancelling Thursday’s meeting, there is nothing to',
      cancels,
      'I’m cancelling Thursday’s meeting, there is nothing to talk about.',
    ],
    [
      'right. I’m cancelling Thursday’s meeting',
      cancels,
      'I’m cancelling Thursday’s meeting, there is nothing to talk about.',
    ],
    ['님, WS-126은 오늘 아침에', paid, '다나 님, WS-126은 오늘 아침에 입금했습니다.'],
    [
      'transfer the £4,200 this week, or',
      chases,
      'Please transfer the £4,200 this week, or tell me plainly what stands in the way.',
    ],
    [
      'in the way.\n\nKind',
      chases,
      'Please transfer the £4,200 this week, or tell me plainly what stands in the way.',
    ],
    [
      '확인 부탁드립니다.\n\n다나 드림',
      '시안 확인 부탁드립니다.\n\n다나 드림',
      '시안 확인 부탁드립니다.',
    ],
    ['new dates', '- Send me new dates', 'Send me new dates'],
    ['while you’re in there', 'Hi\n\nwhile you’re in there', 'while you’re in there'],
  ])('%j', (quote, text, shown) => {
    expect(shownQuote(quote, text)).toBe(shown)
    expect(text).toContain(quotedWords(quote, text))
  })
})

const before = 'as I have said before '
const long = `${before.repeat(9)}we need to postpone tomorrow’s meeting, the boiler is broken ${'and nobody else can wait for the plumber '.repeat(5)}at all.`
const longKorean = `${'지난번에도 말씀드렸듯이 '.repeat(14)}다나 님, 내일 미팅을 미뤄야 합니다 ${'보일러가 고장 나서 기다려야 하는데 '.repeat(9)}죄송합니다.`

describe('in a long one an ellipsis stands where it goes on', () => {
  test.each([
    [
      'need to postpone tomorrow’s meeting, the',
      long,
      '…need to postpone tomorrow’s meeting, the…',
    ],
    ['ed to postpone tomorrow’s meet', long, '…need to postpone tomorrow’s meeting,…'],
    [before.repeat(2).slice(0, -3), long, `${before.repeat(2).trim()}…`],
    ['plumber at all', long, '…plumber at all.'],
    ['님, 내일 미팅을', longKorean, '…다나 님, 내일 미팅을…'],
  ])('%j', (quote, text, shown) => {
    expect(shownQuote(quote, text)).toBe(shown)
    expect(`…${quotedWords(quote, text)}…`).toContain(shown)
  })
})

test('a line that a program wrapped does not end its sentence', () => {
  const text =
    'Thank you for the drawings. I would like you to transfer the\n£4,200 this week.\n\nDana'
  expect(shownQuote('transfer the', text)).toBe(
    'I would like you to transfer the\n£4,200 this week.',
  )
})

test('words that the text does not hold stay as they are', () => {
  expect(shownQuote(' as said ', 'Something else.')).toBe('as said')
  expect(shownQuote('', 'Something else.')).toBe('')
  expect(quotedWords('as said', '')).toBe('as said')
})
