import { expect, test } from 'vitest'
import { guessCountry } from '../../lib/settings/guess-country'

const countries = ['AT', 'CH', 'DE', 'GB', 'IE', 'KR', 'US']

test.each([
  [['ko-KR', 'en'], 'Asia/Seoul', 'KR'],
  [['en-US'], 'Asia/Seoul', 'KR'],
  [['en-GB'], 'Europe/London', 'GB'],
  [['en-US'], 'Europe/London', 'GB'],
  [['de'], 'Europe/Berlin', 'DE'],
  [['en-US'], 'America/New_York', 'US'],
  [['en'], 'UTC', ''],
  [['nonsense-'], 'Asia/Tokyo', ''],
])('languages %j in %s: %s', (languages, zone, country) => {
  expect(guessCountry(languages, zone, countries)).toBe(country)
})
