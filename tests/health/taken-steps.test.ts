import { expect, test } from 'vitest'
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
])('%s: %s', (words, step) => {
  expect(stepsIn(trouble, ['owner', '2026-03-03T10:00', words])[0]?.[0]).toBe(step)
})

test.each([
  ['계약대로 포스터는 별도 견적입니다.', 'boundary'],
  ['이번 주에 통화로 이야기 나누면 좋겠습니다.', 'talk'],
  ['7월부터는 단가를 20% 올려 적용하겠습니다.', 'reprice'],
  ['이번 건까지만 하고 마무리하겠습니다. 인수인계는 돕겠습니다.', 'part'],
])('%s: %s', (words, step) => {
  expect(stepsIn(koTrouble, ['owner', '2026-03-03T10:00', words])[0]?.[0]).toBe(step)
})

test.each([
  'Here is the second draft.',
  'The poster is attached. Invoice 12 is overdue since June, £300.',
  'Great, thank you for the photos.',
  '시안 보내드립니다. 확인 부탁드려요.',
])('no step: %s', (words) => {
  expect(stepsIn(trouble, ['owner', '2026-03-03T10:00', words])).toEqual([])
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
