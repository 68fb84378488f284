import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sentences } from '../../lib/mail/sentences'

test.each([
  ['Hi Ann,\n\nAll good. See you at 1.5 p.m.!', ['Hi Ann,', 'All good.', 'See you at 1.5 p.m.!']],
  ['Thanks, Mr. Kim! Great… "Yes." Done', ['Thanks, Mr. Kim!', 'Great…', '"Yes."', 'Done']],
  [
    '네 받았습니다. 금요일에 봬요~ 감사합니다!',
    ['네 받았습니다.', '금요일에 봬요~', '감사합니다!'],
  ],
  [
    'I am really very sorry, but I must once again reschedule the \nappointment with you.\nBest',
    [
      'I am really very sorry, but I must once again reschedule the \nappointment with you.',
      'Best',
    ],
  ],
])('%j', (text, expected) => {
  expect(sentences(text)).toEqual(expected)
})

test('every sentence is an exact piece of the text, in order', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
      let from = 0
      for (const sentence of sentences(text)) {
        from = text.indexOf(sentence, from)
        expect(from).toBeGreaterThanOrEqual(0)
        from += sentence.length
      }
    }),
  )
})

test('a long line without an end is cut into bounded pieces', () => {
  const pieces = sentences('word '.repeat(1000))
  expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThanOrEqual(600)
})
