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
  ['dig', 'How convenient.', 'How convenient'],
  ['dig', '참 쉽게 말씀하시네요.', '참 쉽게 말씀'],
  ['blame', 'I am asking for the third time.', 'for the third time'],
  ['blame', "You couldn't even confirm the date.", "You couldn't even"],
  ['blame', '몇 번을 말씀드려야 하나요?', '몇 번을 말씀'],
  ['blame', '지난주에 주신다고 하셨잖아요.', '셨잖아'],
  ['always', 'You always change your mind.', 'You always'],
  ['always', '한두 번도 아니고 답답합니다.', '한두 번도 아니'],
  ['pressure', 'I need the transfer ASAP.', 'ASAP'],
  ['pressure', 'You need to decide now.', 'You need to'],
  ['pressure', '빨리 보내 주세요.', '빨리'],
  ['pressure', '이번 주에는 입금하셔야 합니다.', '입금하셔야 합니다'],
  ['scorn', 'That is a waste of my time.', 'waste of my time'],
  ['scorn', '양심이 있으신가요?', '양심이'],
  ['threat', 'I will take this to court.', 'take this to court'],
  ['threat', '지급명령을 신청하겠습니다.', '지급명령'],
  ['weak', 'Please pay whenever you can.', 'whenever you can'],
  ['weak', 'I feel bad asking about the fee.', 'I feel bad asking'],
  ['weak', '정말 죄송하지만 입금 부탁드립니다.', '정말 죄송하지만'],
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
  // What is said calmly with the same words, as owners do.
  'As I said on the phone, the gate needs a second coat. The price was not your fault.',
  'You have to charge the buyer’s rate, because the sale is in the EU. If the weather turns and you need to stay, tell me.',
  'Clause 9 says “immediately”, which applies to insolvency only.',
  'You always make me braver, thank you. The photos are in the folder; pick whenever you can see straight.',
  'The invoice is attached. No hurry, it is due on the 20th. There is no rush fee before the 16th.',
  '혹시 잊으셨을까 봐 여쭙니다. 교습비는 10일까지 부탁드립니다.',
  '신고는 매출을 모두 포함해서 하셔야 합니다. 안방은 누수부터 잡고 도배하셔야 합니다.',
  '불쾌하셨다면 사과드립니다. 지금 바로 입금하겠습니다.',
  '당장은 아니고 겨울에 벌어질 수 있습니다. 변압기는 즉시 분리를 권합니다.',
  '자료를 매번 같이 봐 주신 덕입니다.',
  '정말 죄송하지만 내일 회의를 3시로 옮겨도 될까요? 제 쪽 사정입니다.',
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
