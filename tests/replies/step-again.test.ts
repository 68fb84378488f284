import { expect, test } from 'vitest'
import { stepOf } from '../../lib/clients/sent-replies'
import { readSaidSteps } from '../../lib/health/said-steps'
import { composeReply } from '../../lib/replies/compose-reply'
import type { Piece } from '../../lib/replies/piece'
import { Situation } from '../../lib/replies/situation'
import { type ReplyLanguage, replyLanguages } from '../../lib/replies/templates'
import { en } from '../../lib/replies/templates/replies-en'
import { ko } from '../../lib/replies/templates/replies-ko'
import { Tone } from '../../lib/replies/tone'
import { emptyFacts, fullFacts } from './facts'

const texts = { en, ko }
/** What an owner writes into the blanks before the letter goes out. */
const written: Record<ReplyLanguage, Record<string, string>> = {
  en: {
    'a date': '10 March',
    'a day and time': 'Tuesday, 10 March at 10:00',
    'your price': '£300',
    'your new price': '£70 an hour',
    'your rush fee': '£150',
  },
  ko: {
    날짜: '3월 10일',
    '날짜와 시간': '3월 10일 화요일 오전 10시',
    금액: '300,000원',
    '새 금액': '시간당 80,000원',
    '긴급 작업비': '150,000원',
  },
}
/** These letters say another thing besides: that one can talk, or what holds from now on. */
const besides: Record<string, string> = {
  'hostile-mail warm': 'talk',
  'hostile-mail neutral': 'talk',
  'meeting-missed firm': 'boundary',
  'payment-delay firm': 'boundary',
}
const all = replyLanguages.flatMap((language) =>
  Situation.options.flatMap((situation) =>
    Tone.options.map((tone) => ({ language, situation, tone })),
  ),
)

function filledIn(paragraphs: readonly (readonly Piece[])[], language: ReplyLanguage): string {
  const said = (piece: Piece) =>
    typeof piece === 'string' ? piece : (written[language][piece.blank] ?? piece.blank)
  return paragraphs.map((pieces) => pieces.map(said).join('')).join('\n\n')
}

/** The highest rung that a mail of the owner's names. */
function readStep(newText: string): string | undefined {
  const mail = { key: 'a', thread: 'a', role: 'owner' as const, at: 0, subject: '', newText }
  return readSaidSteps([mail])[0]?.highest?.step
}

/** A letter that went out from another computer, or by hand, is the same step as one that was put in here. */
test.each(all)(
  '$language $situation $tone is read as its step',
  ({ language, situation, tone }) => {
    for (const facts of [fullFacts, emptyFacts]) {
      const letter = filledIn(composeReply(texts[language], situation, tone, facts), language)
      const steps = [stepOf[situation], besides[`${situation} ${tone}`]]
      expect(steps).toContain(readStep(letter))
    }
  },
)

/** Words of the same kind in everyday mail. */
test.each([
  'The files are attached, and there is no rush fee for it.',
  'Shall I send the invoice once more?',
  'I can begin on Monday if the plan suits you.',
  'My recommendation is the lighter paper.',
  'The delivery date is 12 May.',
  'I will call you on Tuesday about the proofs.',
  '사진은 맨 앞으로 옮겼습니다.',
  '앞으로도 잘 부탁드립니다.',
  '박소연 님 앞으로 청구서를 보내 드렸습니다.',
  '수요일까지면 급행료 없이 됩니다.',
  '처음 보내 주신 범위에서 작업했습니다.',
  '한 번 더 확인해 보겠습니다.',
])('everyday words are no step: %s', (sentence) => {
  expect(readStep(sentence)).toBeUndefined()
})
