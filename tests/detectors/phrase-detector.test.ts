import { expect, test } from 'vitest'
import { phraseMatcher } from '../../lib/detectors/phrase-detector'

test.each([
  ['quick favour', 'Just a QUICK  favour, if you can.', true],
  ['quick favour', 'Two quick favours.', false],
  ['art', 'Start now', false],
  ['art', 'The art is fine', true],
  ['art', 'Start the art.', true],
  ["can't wait", 'We can’t wait.', true],
  ['ASAP!', 'Please send it asap!', true],
  ['50%', 'at 50% off', true],
  ['été', 'Cet e\u0301te\u0301 encore', true],
  ['빨리', '빨리요, 부탁드려요', true],
  ['급하게', '조금급하게 드려요', true],
  ['오늘 안', '오늘 안에 보내 주세요', true],
  ['오늘 안', '오늘은 안 돼요', false],
  ['   ', 'anything', false],
])('"%s" in "%s": %s', (words, text, found) => {
  expect(phraseMatcher(words)(text)).toBe(found)
})
