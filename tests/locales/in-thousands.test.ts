import { expect, test } from 'vitest'
import { inThousands } from '../../lib/locales/in-thousands'

test.each([0, 7, 999, 1000, 1007, 12_034, 999_999, 1_000_000, 1_203_004])('%i', (count) => {
  expect(inThousands(count)).toBe(count.toLocaleString('en-GB'))
  expect(inThousands(count)).toBe(count.toLocaleString('ko-KR'))
})
