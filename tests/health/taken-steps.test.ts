import { describe, expect, test } from 'vitest'
import { readTakenSteps } from '../../lib/health/taken-steps'
import { type Line, talkOf } from '../facts/talk'

const stepsIn = (...lines: Line[]) => {
  const { talk, signals } = talkOf(lines)
  return readTakenSteps(talk, signals).map(({ step, quote }) => [step, quote])
}

const trouble: Line = [
  'client',
  '2026-03-02T10:00',
  'And the poster too, at no extra.',
  'scope-creep',
]
const koTrouble: Line = ['client', '2026-03-02T10:00', '포스터도 그냥 해 주세요.', 'scope-creep']

test.each([
  ['As in the contract, posters are separate.', 'boundary'],
  ['My working hours are nine to six.', 'boundary'],
  ['Let’s talk about how we go on. Would Friday suit you?', 'talk'],
  ['From July on my rate will be £60 an hour.', 'reprice'],
  ['The new rates are attached.', 'reprice'],
  ['I think it is best to end our work together after this project.', 'part'],
  ['I will hand everything over by Friday, and wish you well.', 'part'],
  ['I don’t think we are a good match.', 'part'],
  ['This is my 14 days’ notice under section 8.', 'part'],
  ['I think another studio would suit you better.', 'part'],
  ['For the next film the fee will be a third higher.', 'reprice'],
])('%s: %s', (words, step) => {
  expect(stepsIn(trouble, ['owner', '2026-03-03T10:00', words])[0]?.[0]).toBe(step)
})

test.each([
  ['계약대로 포스터는 별도 견적입니다.', 'boundary'],
  ['이번 주에 통화로 이야기 나누면 좋겠습니다.', 'talk'],
  ['7월부터는 단가를 20% 올려 적용하겠습니다.', 'reprice'],
  ['자문 계약은 7월 31일부로 종료하겠습니다.', 'part'],
  ['함께한 작업은 여기까지로 하겠습니다.', 'part'],
  ['다음 촬영부터는 선금 50%로 하겠습니다.', 'reprice'],
  ['이번 건까지만 하고 마무리하겠습니다. 인수인계는 돕겠습니다.', 'part'],
])('%s: %s', (words, step) => {
  expect(stepsIn(koTrouble, ['owner', '2026-03-03T10:00', words])[0]?.[0]).toBe(step)
})

/** What owners write every day, near the words of each rung: none of it is that rung. */
const everyday = {
  'en part': [
    'I can suggest Thursday at 10 instead.',
    'I will finish the project by Friday.',
    'I will hand the files over on Friday.',
    'The final invoice is attached.',
    'Happy to recommend a plugin for that.',
    'I will stop by there tomorrow.',
    'Get well soon, I wish you well.',
    'We can close the project once the last page is signed off.',
    'I will send the report at the end of the month.',
    'The work here is nearly finished.',
    'Could you name another colleague who can sign?',
    'I will close the ticket and hand over the keys at the end of our project.',
    'The contract runs to the end of June.',
    'Let us stop there for today and go on tomorrow.',
    'I would end the chapter here, on the letter.',
    'Please turn the page over and sign.',
    'I can suggest a good photographer for the portraits.',
    'That shade is not a good fit for the cover.',
    'My last invoice was for March.',
    'Everything is in good order, the files are with the printer.',
  ],
  'en reprice': [
    'The quote for the next job is attached.',
    'I will quote you for the next book this week.',
    'Could you pay £100 a month from now on?',
    'The invoice from March, £300, is still open.',
    'The £95 from January was due last week.',
    'I can take three instalments of £80, starting in April.',
    'The price of paper has gone down.',
    'Here is the price list you asked for.',
    'The fee is as agreed.',
    'From Monday I am back in the studio.',
    "The supplier's prices go up on 1 August.",
    'The train fare is £20.',
    'I have added 20 % more white space.',
    'Next week I can show you two versions.',
    'The rates are in the contract.',
    'From today interest runs at the statutory rate.',
    'The deposit for the next shoot is £50.',
    'The new prices are on the menu as you wished.',
    'I kept the minimum size at 12 points.',
    "Your ad's click rate is higher than last month.",
  ],
  'en talk': [
    "Let's talk about the photos this week.",
    'I called the printer today.',
    'The phone number on page two is wrong.',
    "I'd like the headline to speak to parents.",
    'Could you send the call sheet?',
    'Thanks for the call.',
    'It was good to talk.',
    'I will call when I am at the door.',
    'The talk on the poster is on Friday.',
    'The call button should be green.',
  ],
  'en boundary': [
    'The quote is attached.',
    'The contract was signed yesterday.',
    'Here is the second draft.',
    'The offer is in your inbox.',
    'The poster is attached.',
    'I will send both versions on Friday.',
    'The booking is confirmed.',
    'Thank you for the photos, they are lovely.',
    'The package has arrived.',
    'I moved the logo to the left.',
  ],
  'ko part': [
    '그동안 자료 준비해 주셔서 감사합니다.',
    '다른 분께도 확인 부탁드릴게요.',
    '디자인을 곧 마무리하겠습니다.',
    '일정이 정해지면 알려 주세요.',
    '색이 탁해지니 한 단계 밝게 쓰시길 권합니다.',
    '오늘 회의는 여기서 마치겠습니다.',
    '자료는 표로 정리하겠습니다.',
    '계약대로 4강까지 마치겠습니다.',
    '검토한 시간은 자문료로 정리하겠습니다.',
    '다른 곳은 그대로 두었습니다.',
    '다른 디자이너분 시안도 보내드릴게요.',
    '새 담당자분께 인수인계 자료 전달했습니다.',
    '보고 내용은 여기까지입니다.',
    '수정은 금요일까지 마무리하겠습니다.',
    '계약서를 정리해서 보내드리겠습니다.',
    '마지막 장면만 남았습니다.',
    '함께 보내주신 사진 감사합니다.',
    '그동안 찍은 사진을 모두 올렸습니다.',
    '작업을 마치는 대로 연락드릴게요.',
    '간식 숨기는 놀이는 그만두세요.',
  ],
  'ko reprice': [
    '다음 달 촬영 비용 견적 보내드립니다.',
    '다음 달 일정표 보내드립니다.',
    '앞으로 일주일이면 완성됩니다.',
    '7월부터 촬영을 시작할 수 있습니다.',
    '견적 금액은 30만 원입니다.',
    '정 주임님께 단가표 전해주세요.',
    '죄송하지만 금액은 조정이 어려워요.',
    '이번 달과 다음 달 27만원씩 나눠 주셔도 돼요.',
    '6월 금액이 아직 입금이 안 되었습니다.',
    '자수는 5만 원입니다.',
    '이후 일정은 다시 말씀드릴게요.',
    '비용은 견적서와 같습니다.',
    '3월부터 미납된 비용을 확인해 주세요.',
    '새 시안 보내드립니다.',
    '글자 크기를 10% 올렸습니다.',
    '할인 30% 문구를 넣었습니다.',
    '신발장은 크기에 따라 30만원대부터예요.',
    '단가대로 부탁드립니다.',
    '다음 촬영은 10시입니다.',
    '내년 달력 시안입니다.',
  ],
  'ko talk': [
    '시안 보내드립니다.',
    '사진 잘 받았습니다.',
    '이야기책 표지를 완성했습니다.',
    '통화 버튼은 초록색입니다.',
    '어제 통화 감사했습니다.',
    '인쇄소와 통화했습니다.',
    '상의 사진을 추가했습니다.',
    '이야기 흐름이 좋습니다.',
    '회의실에서 뵙겠습니다.',
    '수정본 올렸습니다.',
  ],
  'ko boundary': [
    '시안 보내드립니다. 확인 부탁드려요.',
    '견적서 첨부합니다.',
    '사진을 추가했습니다.',
    '로고를 왼쪽으로 옮겼습니다.',
    '금요일에 두 안을 보내드릴게요.',
    '입금 확인했습니다.',
    '감사합니다.',
    '수정본 올렸습니다.',
    '내일 오전에 방문하겠습니다.',
    '색을 조금 밝게 했습니다.',
  ],
}

describe.each(Object.entries(everyday))('everyday mail is no step: %s', (name, sentences) => {
  test.each(sentences)('%s', (words) => {
    const steps = stepsIn(trouble, ['owner', '2026-03-03T10:00', words]).map(([step]) => step)
    expect(steps).not.toContain(name.split(' ')[1])
    expect(steps).not.toContain('part')
  })
})

test('everyday words are no step where there is nothing to answer', () => {
  const owner = (when: string): Line => ['owner', when, 'As agreed, it comes on Friday.']
  expect(stepsIn(owner('2026-03-01T10:00'), trouble)).toEqual([])
  expect(stepsIn(trouble, owner('2026-05-01T10:00'))).toEqual([])
  expect(stepsIn(trouble, owner('2026-03-04T10:00'))).toHaveLength(1)
})

test('after late mail alone, hours are restated but no talk is read into a call about the work', () => {
  const late: Line = ['client', '2026-03-02T22:00', 'Can you look?', 'after-hours']
  const call: Line = ['owner', '2026-03-03T10:00', 'Let’s talk about the photos this week.']
  expect(stepsIn(late, call)).toEqual([])
  expect(stepsIn(late, ['owner', '2026-03-03T10:00', 'My working hours are nine to six.'])).toEqual(
    [['boundary', 'My working hours are nine to six.']],
  )
})

test('the client’s words are no step of the owner’s', () => {
  expect(
    stepsIn(trouble, ['client', '2026-03-03T10:00', 'Let’s talk about how we go on.']),
  ).toEqual([])
})

describe('a sum in the answer to a request for unpaid work', () => {
  const priced: Line = ['owner', '2026-03-03T10:00', 'Around $1,600.']

  test('is a boundary', () => {
    expect(stepsIn(trouble, priced)).toEqual([['boundary', 'Around $1,600.']])
  })

  test('is none in a later mail, in another thread, in a reminder, or where nothing was asked', () => {
    const between: Line = ['owner', '2026-03-02T12:00', 'Let me look.']
    expect(stepsIn(trouble, between, priced)).toEqual([])
    const [role, when, text] = priced
    expect(stepsIn(trouble, [role, when, text, undefined, { thread: 'other' }])).toEqual([])
    expect(stepsIn(trouble, [role, when, text, 'payment-chase'])).toEqual([])
    expect(stepsIn(['client', '2026-03-02T10:00', 'At once!', 'urgency'], priced)).toEqual([])
  })
})
