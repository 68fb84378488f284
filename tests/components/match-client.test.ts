import { expect, test } from 'vitest'
import { matchClient } from '../../components/popup/match-client'
import { glanceOf } from '../../lib/clients/client-glance'
import { client, health } from '../support/gallery/sample-views'

const glance = (...made: Parameters<typeof client>) => glanceOf(client(...made))

test.each([
  ['bright', true],
  [' HARBOR ', true],
  ['oyelaran', true],
  ['marcus@', true],
  ['', true],
  ['coral', false],
  ['[', false],
])('searching for "%s": %s', (typed, found) => {
  expect(matchClient(glance('Bright Harbor', health('watch', 70)), typed)).toBe(found)
})

test('Hangul is found in either Unicode form', () => {
  const cafe = glance('마음다방', health('watch', 70))
  expect(matchClient(cafe, '다방'.normalize('NFD'))).toBe(true)
})
