import { expect, test } from 'vitest'
import { hoursProblem } from '../../components/settings/hours-problem'
import { en } from '../../lib/locales/en'
import { ko } from '../../lib/locales/ko'

test.each(['Mon-Fri 09:00-18:00', 'Mon 09:00-12:00; Sat 10:00-13:00;'])('%s is fine', (text) => {
  expect(hoursProblem(text, en)).toBeUndefined()
})

test.each(['', ' ; '])('"%s" asks for hours', (text) => {
  expect(hoursProblem(text, en)).toBe(en.settings.noHours)
  expect(hoursProblem(text, ko)).toBe(ko.settings.noHours)
})

test('the part that cannot be read is named, in the language of the faces', () => {
  expect(hoursProblem('Mon-Fri 09:00-18:00; Sat ten', en)).toContain('“Sat ten”')
  expect(hoursProblem('월급 09:00-18:00', ko)).toMatch(/“월급 09:00-18:00”.*못했어요/)
})

test('a long part is quoted in short', () => {
  expect(hoursProblem('x'.repeat(300), en)?.length).toBeLessThan(120)
})
