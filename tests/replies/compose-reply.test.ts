import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { composeReply, replyText } from '../../lib/replies/compose-reply'
import { ReplyFacts } from '../../lib/replies/facts'
import { Situation } from '../../lib/replies/situation'
import { type ReplyLanguage, replyLanguages } from '../../lib/replies/templates'
import { en } from '../../lib/replies/templates/replies-en'
import { ko } from '../../lib/replies/templates/replies-ko'
import { Tone } from '../../lib/replies/tone'
import { at, emptyFacts, fullFacts, workingTime } from './facts'

const texts = { en, ko }
const situations = Situation.options
const all = replyLanguages.flatMap((language) =>
  situations.flatMap((situation) => Tone.options.map((tone) => ({ language, situation, tone }))),
)
const currencies = ['GBP', 'EUR', 'KRW', 'USD']
const billed = {
  ...fullFacts,
  amount: { value: 2400, currency: 'GBP' },
  due: at('Europe/London', '2026-03-03T00:00'),
}
const levels: Record<string, ReplyFacts> = {
  full: fullFacts,
  billed,
  once: { ...fullFacts, reminders: 1 },
  empty: emptyFacts,
  ...Object.fromEntries(
    currencies.map((currency) => [currency, { ...billed, amount: { value: 2400, currency } }]),
  ),
}

/** Words that blame, threaten or shame, or that presume; none belongs in a reply. */
const discourteous: Record<ReplyLanguage, RegExp> = {
  en: /!|as I (?:said|mentioned)|per my|you (?:failed|forgot|must|need to|should have|always|never|keep)|unacceptable|immediately|legal (?:action|steps|claim)|lawyer|court|late fee|overdue|ignored|disappoint|final notice|unfortunately|ASAP|again and again|lazy|careless|your fault|or else|consequences|nightmare/i,
  ko: /!|왜 |말씀드렸(?:듯|잖)|당장|즉시|법적|연체|독촉|실망|불쾌|책임|무시|항상|매번|자꾸|또다시|잊으셨|하셔야|해야만|최후|마지막으로|도대체/,
}

function text(
  language: ReplyLanguage,
  situation: Situation,
  facts: ReplyFacts,
  tone: Tone = 'neutral',
): string {
  return replyText(composeReply(texts[language], situation, tone, facts))
}

/** The sentences between greeting and sign-off. */
function sentencesOf(language: ReplyLanguage, situation: Situation, tone: Tone, facts: ReplyFacts) {
  const paragraphs = composeReply(texts[language], situation, tone, facts).slice(1, -1)
  return paragraphs.flatMap((paragraph) => replyText([paragraph]).split(/(?<=[.?])\s+/))
}

/** A screenful; the law on late payment takes its room. */
const longest = 900

describe.each(all)('$language $situation $tone', ({ language, situation, tone }) => {
  test.each(Object.entries(levels))('leaves no gap in the text with %s facts', (_, facts) => {
    const reply = text(language, situation, facts, tone)
    expect(reply).not.toMatch(/[{}[\]<>]|\$(?!\d)|undefined|null|NaN|object/)
    expect(reply).not.toMatch(/ {2}| [,.;?]|[ \t]$|\n{3}|,,|\.\.|\(\)/m)
  })

  test.each(Object.entries(levels))('is courteous and short with %s facts', (_, facts) => {
    const reply = text(language, situation, facts, tone)
    expect(reply).not.toMatch(discourteous[language])
    expect(reply.length).toBeLessThan(longest)
    expect(reply.match(/\?/g)?.length ?? 0).toBeLessThanOrEqual(2)
  })

  test('labels each blank', () => {
    const pieces = composeReply(texts[language], situation, tone, emptyFacts).flat()
    const blanks = pieces.filter((piece) => typeof piece !== 'string')
    expect(blanks.every(({ blank }) => blank.trim() !== '')).toBe(true)
    expect(blanks.length).toBeLessThanOrEqual(3)
  })
})

test.each(Object.entries(levels))('no sentence serves two texts, with %s facts', (_, facts) => {
  const owners = new Map<string, string>()
  for (const { language, situation, tone } of all) {
    const owner = `${language} ${situation} ${tone}`
    for (const sentence of sentencesOf(language, situation, tone, facts)) {
      if (isFact(sentence)) continue
      expect([owner, undefined], sentence).toContain(owners.get(sentence))
      owners.set(sentence, owner)
    }
  }
})

/** What only states a date or hours may stand in any text. */
function isFact(sentence: string): boolean {
  return sentence.length < 5 || /^The due date was|^지급 기한이|^I work /.test(sentence)
}

describe('an invoice is named as far as it is known', () => {
  const base = { ...fullFacts, workingTime: { ...workingTime('Europe/London', {}) } }
  const due = at('Europe/London', '2026-03-03T00:00')
  const amount = { value: 2400, currency: 'GBP' }
  const { invoice: _, ...nameless } = base

  test.each([
    ['en', { ...base, amount, due }, 'about invoice INV-7 for £2,400, due on 3 March, which'],
    [
      'en',
      { ...base, amount: { value: 300.5, currency: 'EUR' } },
      'invoice INV-7 for €300.50, which',
    ],
    ['en', { ...base, due }, 'about invoice INV-7, due on 3 March, which'],
    ['en', { ...nameless, amount }, 'about the invoice for £2,400, which'],
    ['en', { ...nameless, due }, 'about the invoice for ____, due on 3 March, which'],
    [
      'ko',
      { ...base, amount: { value: 330_000, currency: 'KRW' }, due },
      '청구서 INV-7(330,000원, 지급 기한 3월 3일)과 관련해',
    ],
    ['ko', { ...base, amount }, '청구서 INV-7(£2,400)과 관련해'],
    ['ko', { ...base, due }, '청구서 INV-7(지급 기한 3월 3일)과 관련해'],
    ['ko', { ...nameless, amount, due }, '£2,400 청구서(지급 기한 3월 3일)와 관련해'],
    ['ko', { ...nameless, amount }, '£2,400 청구서와 관련해'],
    ['ko', { ...nameless, due }, '____ 청구서(지급 기한 3월 3일)와 관련해'],
  ] as const)('%s %#', (language, facts, words) => {
    expect(text(language, 'payment-reminder-again', facts)).toContain(words)
  })
})

test('an English reply reads as a whole', () => {
  expect(text('en', 'working-hours', fullFacts)).toBe(
    [
      'Hi Marcus,',
      'Thank you for your message. I will give it my full attention on Monday morning and write back as soon as I have an answer.',
      'My working hours are Monday to Friday, 9:00 to 18:00 (London time). You are welcome to write whenever it suits you; I pick up anything that arrives outside those hours when I am next at work.',
      'If there is a fixed date behind this, please tell me and I will see how best to plan for it.',
      'Best regards,\nDana Whitfield',
    ].join('\n\n'),
  )
})

test('a Korean reply takes the particle of the invoice and addresses by name', () => {
  const facts = { ...fullFacts, clientName: '박도형 팀장', ownerName: '서유나', invoice: '2026-03' }
  const reply = text('ko', 'payment-reminder', facts, 'warm')
  expect(reply).toMatch(/^안녕하세요, 박도형 팀장님\.\n\n/)
  expect(reply).toContain('청구서 2026-03이 아직 남아')
  expect(reply).toMatch(/\n\n감사합니다\.\n서유나 드림$/)
})

test('unknown people are greeted without a name', () => {
  expect(text('en', 'check-in', emptyFacts)).toMatch(/^Hello,\n\n/)
  expect(text('ko', 'check-in', emptyFacts)).toMatch(/^안녕하세요\.\n\n/)
})

test('an unknown invoice or unknown hours are a blank, and unneeded ones are left out', () => {
  expect(text('en', 'payment-reminder', emptyFacts)).toContain('about the invoice for ____:')
  expect(text('ko', 'payment-reminder', emptyFacts)).toContain('____ 청구서 입금이')
  expect(text('en', 'working-hours', emptyFacts)).toContain('My working hours are ____.')
  expect(text('en', 'working-hours', emptyFacts)).toContain('on my next working day')
  expect(text('en', 'thanks-payment', emptyFacts)).toContain('the payment and for')
  expect(text('ko', 'thanks-payment', emptyFacts)).not.toContain('청구서')
})

test('after two reminders the next one offers to talk', () => {
  const once = text('en', 'payment-reminder-again', { ...fullFacts, reminders: 1 })
  expect(once).not.toContain('phone')
  expect(text('en', 'payment-reminder-again', fullFacts)).toContain('on the phone')
})

const word = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    '<img src=x onerror=alert(1)>',
    '{name}',
    '$&',
    '____',
    'A\r\nBcc: b@c.example',
    '  ',
  ),
)

test('filling keeps every fact as it is, as text in one paragraph', () => {
  const known = fc.record({ clientName: word, ownerName: word, invoice: word, request: word })
  fc.assert(
    fc.property(known, fc.constantFrom(...all), (names, { language, situation, tone }) => {
      const facts = ReplyFacts.parse({ ...fullFacts, ...names })
      const reply = composeReply(texts[language], situation, tone, facts)
      const plain = composeReply(texts[language], situation, tone, fullFacts)
      expect(reply).toHaveLength(plain.length)
      const [client, owner, invoice] = [names.clientName, names.ownerName, names.invoice].map(
        (name) => name.replace(/\s+/g, ' ').trim(),
      )
      expect(replyText(reply.slice(0, 1))).toContain(client)
      expect(replyText(reply.slice(-1))).toContain(owner)
      if (/^payment/.test(situation)) expect(replyText(reply)).toContain(invoice)
    }),
  )
})
