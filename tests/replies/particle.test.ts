import { expect, test } from 'vitest'
import { type Particle, withParticle } from '../../lib/replies/particle'

const particles: Particle[] = ['이/가', '은/는', '을/를', '으로/로', '와/과']

/** A word and the five particles after it, in the order above. */
const table: [string, string][] = [
  ['홍길동', '이 은 을 으로 과'],
  ['김철수', '가 는 를 로 와'],
  ['한서울', '이 은 을 로 과'],
  ['3월', '이 은 을 로 과'],
  ['2026-03호', '가 는 를 로 와'],
  ['INV-0', '이 은 을 으로 과'],
  ['INV-1', '이 은 을 로 과'],
  ['INV-2', '가 는 를 로 와'],
  ['INV-3', '이 은 을 으로 과'],
  ['INV-4', '가 는 를 로 와'],
  ['INV-5', '가 는 를 로 와'],
  ['INV-6', '이 은 을 으로 과'],
  ['INV-7', '이 은 을 로 과'],
  ['INV-8', '이 은 을 로 과'],
  ['INV-9', '가 는 를 로 와'],
  ['#1000', '이 은 을 으로 과'],
  ['청구서(1)', '이 은 을 로 과'],
  ['청구서 7(330,000원, 지급 기한 3월 3일)', '이 은 을 로 과'],
  ['청구서(£2,400)', '가 는 를 로 와'],
  ['(주)', '가 는 를 로 와'],
  ['"홍길동"', '이 은 을 으로 과'],
  ['A-10B', '가 는 를 로 와'],
  ['KL', '이 은 을 로 과'],
  ['TM', '이 은 을 으로 과'],
  ['Tom', '이 은 을 으로 과'],
  ['Jane', '이 은 을 으로 과'],
  ['Google', '이 은 을 로 과'],
  ['Marcus', '가 는 를 로 와'],
  ['Emily', '가 는 를 로 와'],
  ['Jack', '이 은 을 으로 과'],
  ['Beijing', '이 은 을 으로 과'],
  ['Adobe', '가 는 를 로 와'],
  ['###', '가 는 를 로 와'],
  ['', '가 는 를 로 와'],
]

test.each(table)('%s takes %s', (word, forms) => {
  const found = particles.map((particle) => withParticle(word, particle))
  expect(found).toEqual(forms.split(' ').map((form) => word + form))
})

test('a long hostile word ends like any other', () => {
  const word = `${'a'.repeat(200_000)}${'-'.repeat(50_000)}`
  expect(withParticle(word, '이/가').startsWith(word)).toBe(true)
})
