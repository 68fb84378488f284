import Holidays from 'date-holidays'
import { expect, test } from 'vitest'
import { holidayCountries } from '../../lib/settings/holiday-countries'

test('the list is the one of the holiday tables', () => {
  const codes = holidayCountries('en').map(({ code }) => code)
  expect(codes.toSorted()).toEqual(Object.keys(new Holidays().getCountries()).toSorted())
})

test.each([
  ['en', 'South Korea', 'Germany'],
  ['ko', '대한민국', '독일'],
])('names stand in the language and its order: %s', (language, korea, germany) => {
  const countries = holidayCountries(language)
  expect(countries).toContainEqual({ code: 'KR', name: korea })
  expect(countries).toContainEqual({ code: 'DE', name: germany })
  const names = countries.map(({ name }) => name)
  expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, language)))
})
