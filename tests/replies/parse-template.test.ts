import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { replyText, templateText } from '../../lib/replies/compose-reply'
import { ReplyFacts } from '../../lib/replies/facts'
import { parseTemplate } from '../../lib/replies/parse-template'
import { placeholderIds, placeholders } from '../../lib/replies/placeholders'
import { Situation } from '../../lib/replies/situation'
import { en } from '../../lib/replies/templates/replies-en'
import { ko } from '../../lib/replies/templates/replies-ko'
import { Tone } from '../../lib/replies/tone'
import { emptyFacts, fullFacts } from './facts'

const fill = (text: string, facts: ReplyFacts = fullFacts, templates = en) =>
  replyText(templates.fill(text, facts))

describe('a template', () => {
  test('has paragraphs between empty lines, and line breaks within one', () => {
    const text = '\n  One\nline \r\n \n\n Two  \n'
    expect(parseTemplate(text).paragraphs).toEqual([['One\nline'], ['Two']])
  })

  test('knows placeholders by their names in either language, whatever capitals and spaces', () => {
    for (const name of ['invoice', ' Invoice ', '청구서', 'INVOICE']) {
      expect(parseTemplate(`{${name}}`)).toEqual({
        paragraphs: [[{ placeholder: 'invoice' }]],
        problems: [],
      })
    }
    expect(fill('{Next   workday}')).toBe('on Monday morning')
  })

  test('keeps blanks with their labels', () => {
    expect(parseTemplate('By {?a date}.').paragraphs).toEqual([['By ', { blank: 'a date' }, '.']])
  })

  test('takes the Korean particle by the word that comes to stand there', () => {
    const known = { ...fullFacts, invoice: 'A-1' }
    expect(fill('{청구서}이(가) {청구서}은(는) {청구서}을(를)', known, ko)).toBe(
      '청구서 A-1이 청구서 A-1은 청구서 A-1을',
    )
    expect(
      fill('{청구서}가(이), {미팅}와(과), {금액}(으)로', { ...known, invoice: 'A-2' }, ko),
    ).toBe('청구서 A-2가, 3월 5일 미팅과, ____(으)로')
  })

  test('closes up where a placeholder has nothing to say', () => {
    expect(fill('Thank you {paid invoice}, Sam.', emptyFacts)).toBe('Thank you, Sam.')
    expect(fill('{paid invoice} Thank you. {late note}\n\n{law}', emptyFacts)).toBe('Thank you.')
  })
})

test.each([
  ['Pay {invioce} now.', 'unknown', 4, 'invioce'],
  ['First.\n\nPay {invoice now.', 'open', 12, '{invoice now.'],
  ['Pay invoice} now.', 'stray', 11, 'Pay invoice}'],
  ['Pay {} now.', 'nameless', 4, ''],
  ['By {? }.', 'nameless', 3, '?'],
  [' \n ', 'empty', 0, ''],
  ['{청구소}가 남았습니다.', 'unknown', 0, '청구소'],
  ['{청구서가 남았습니다.', 'open', 0, '{청구서가 남았습니다.'],
])('%j: %s', (text, kind, at, words) => {
  expect(parseTemplate(text).problems).toEqual([{ kind, at, words }])
})

test('what is wrong never reaches a mail as a brace', () => {
  expect(fill('{Pay {invioce} {now} }.', fullFacts)).toBe('Pay ____ ____ .')
})

test('names are one-to-one in each language, and every one is filled in both', () => {
  for (const language of ['en', 'ko'] as const) {
    const names = placeholderIds.map((id) => placeholders[id][language])
    expect(new Set(names).size).toBe(names.length)
    const text = names.map((name) => `{${name}}`).join('\n\n')
    expect(parseTemplate(text).problems).toEqual([])
    for (const facts of [fullFacts, emptyFacts]) {
      expect(fill(text, facts, language === 'en' ? en : ko)).not.toMatch(/[{}]|undefined|null|NaN/)
    }
  }
})

test('the library is written without a mistake', () => {
  for (const templates of [en, ko]) {
    for (const situation of Situation.options) {
      for (const tone of Tone.options) {
        expect(parseTemplate(templateText(templates, situation, tone)).problems).toEqual([])
      }
    }
  }
})

const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    '<img src=x onerror=alert(1)>',
    '{invoice}',
    '{?x}',
    '}{',
    '은(는)',
    '\n\n',
    '$&',
  ),
)
const template = fc
  .array(
    fc.oneof(
      fc
        .constantFrom(...placeholderIds.flatMap((id) => Object.values(placeholders[id])))
        .map((name) => `{${name}}`),
      fc.constantFrom('{?a day}', '{', '}', '{}', '이(가)', ' ', '\n\n', 'Hello.', '{nothing}'),
      fc.string({ maxLength: 10 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''))

test('any template fills: facts stand in it as they are, and its own braces never do', () => {
  fc.assert(
    fc.property(template, hostile, fc.constantFrom(en, ko), (text, words, language) => {
      const facts = ReplyFacts.parse({ ...fullFacts, clientName: words, request: words })
      const known = words.replace(/\s+/g, ' ').trim()
      const pieces = language.fill(text, facts).flat()
      const written = pieces.filter((piece) => typeof piece === 'string')
      const own = written.filter((piece) => known === '' || !piece.includes(known))
      expect(own.join('')).not.toMatch(/[{}]/)
    }),
  )
  const asked = fill('You wrote {request}.', { ...fullFacts, request: '<b>{invoice}</b>' })
  expect(asked).toBe('You wrote “<b>{invoice}</b>”.')
})

test('whatever is typed is read in linear time', () => {
  const started = performance.now()
  for (const one of ['{', '{a', '\n ', '{?', '이(', ' \n']) parseTemplate(one.repeat(50_000))
  expect(performance.now() - started).toBeLessThan(2000)
})
