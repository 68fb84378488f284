import { expect, test } from 'vitest'
import { languageOf } from '../../lib/mail/language'

test.each([
  ['Could you send the invoice?', 'en'],
  ['견적서를 보내 주시겠어요?', 'ko'],
  ['Please add 김하나 to the call with 박지훈 on Monday, thank you.', 'en'],
  ['Figma 시안 확인했습니다. Header 부분만 수정 부탁드려요.', 'ko'],
  ['NDA, SOW, PO 검토 부탁드립니다', 'ko'],
  ['네 https://drive.example/a/very/long/address/of/a/file', 'en'],
  ['ㅎㅎ 감사해요~', 'ko'],
  ['', 'en'],
  ['123 456 !?', 'en'],
  ['見積もりをお願いします', 'en'],
] as const)('%j is answered in %s', (text, language) => {
  expect(languageOf(text)).toBe(language)
})

test('decomposed Hangul, as macOS writes it, is Hangul', () => {
  expect(languageOf('견적서를 보내 주세요'.normalize('NFD'))).toBe('ko')
})
