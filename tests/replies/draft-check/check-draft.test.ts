import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { composeReply, replyText } from '../../../lib/replies/compose-reply'
import { checkDraft } from '../../../lib/replies/draft-check/check-draft'
import type { DraftKind } from '../../../lib/replies/draft-check/draft-rule'
import { Situation } from '../../../lib/replies/situation'
import { en } from '../../../lib/replies/templates/replies-en'
import { ko } from '../../../lib/replies/templates/replies-ko'
import { Tone } from '../../../lib/replies/tone'
import { at, emptyFacts, fullFacts } from '../facts'

const stinging: [DraftKind, string, string][] = [
  ['dig', 'Thanks so much for finally answering.', 'Thanks so much for finally'],
  ['dig', '이제야 답장 주시네요.', '이제야 답장 주'],
  ['blame', 'As I’ve already explained, the files are final.', "As I've already explained"],
  ['blame', 'You forgot to approve the draft.', 'You forgot'],
  ['blame', '지난주에 말씀드렸잖아요.', '말씀드렸잖'],
  ['blame', '대표님 때문에 일정이 밀렸습니다.', '님 때문에'],
  ['always', 'You never answer on time.', 'You never'],
  ['always', '매번 늦게 주시네요.', '매번'],
  ['pressure', 'You have to pay this week.', 'You have to'],
  ['pressure', '당장 입금해 주세요.', '당장'],
  ['scorn', 'This is ridiculous.', 'ridiculous'],
  ['scorn', '정말 어이가 없습니다.', '어이가 없'],
  ['threat', 'Pay by Friday or else.', 'or else'],
  ['threat', '법적 조치를 하겠습니다.', '법적 조치'],
  ['shouting', 'I will NOT ACCEPT THIS any longer.', 'NOT ACCEPT THIS'],
  ['shouting', '언제 주시나요??', '??'],
  ['weak', 'Sorry to bother you again.', 'Sorry to bother'],
  ['weak', 'Could you pay, no rush?', 'no rush'],
  ['weak', 'I guess we could use blue.', 'I guess we'],
  ['weak', "Fine, I'll do it for free.", "I'll do it for free"],
  ['weak', '번거롭게 해드려 정말 죄송합니다.', '번거롭게 해드려 정말 죄송'],
  ['weak', '안 되면 괜찮습니다.', '안 되면 괜찮'],
  ['weak', '이번만 해 드릴게요.', '이번만 해 드릴게요'],
]

test.each(stinging)('%s: %s', (kind, draft, quote) => {
  const [finding, ...others] = checkDraft(`Hello,\n${draft}`)
  expect(finding).toMatchObject({ kind, quote })
  expect(finding?.better).toBeTruthy()
  expect(others).toEqual([])
})

const good = [
  'Thank you for the notes. I will send the second draft on Thursday; please tell me by Friday which version you prefer.',
  'The invoice is still open. Could you pay it by 14 March? If a later day is easier, name it and I will note it.',
  'I cannot add the booking page within the agreed price. Shall I send you a quote for it?',
  'Is the EU VAT number on the PDF correct? The API and the CMS are ready.',
  'I always enjoy our calls. You asked about the logo: it is never too late to change it.',
  'You have the latest files in the folder. I have to leave at five, so let us speak before that.',
  '항상 감사합니다. 2차 시안은 목요일에 보내 드리겠습니다.',
  '늦어도 금요일까지 의견 부탁드립니다. 어려우시면 가능한 날짜를 알려 주세요.',
  '추가하신 페이지는 견적을 드린 뒤 진행하겠습니다. 괜찮으실까요?',
  '매번 꼼꼼히 봐 주셔서 고맙습니다. 확인 후 바로 반영하겠습니다.',
]

test.each(good)('a good draft passes: %s', (draft) => {
  expect(checkDraft(draft)).toEqual([])
})

const billed = {
  ...fullFacts,
  request: 'one more page',
  amount: { value: 2400, currency: 'GBP' },
  due: at('Europe/London', '2026-03-03T00:00'),
}

describe.each(Situation.options)('the library: %s', (situation) => {
  test.each(Tone.options)('%s passes', (tone) => {
    for (const texts of [en, ko]) {
      for (const facts of [billed, emptyFacts]) {
        expect(checkDraft(replyText(composeReply(texts, situation, tone, facts)))).toEqual([])
      }
    }
  })
})

test('a better wording passes itself, and what is quoted stands in the draft', () => {
  for (const [, draft] of stinging) {
    for (const { quote, better } of checkDraft(draft)) {
      expect(draft.replace('’', "'")).toContain(quote)
      expect(checkDraft(better)).toEqual([])
    }
  }
})

test('any text gets a short answer', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 500 }), (draft) => {
      expect(checkDraft(draft.repeat(20)).length).toBeLessThanOrEqual(8)
    }),
  )
})
