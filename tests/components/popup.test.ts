import { expect, test } from 'vitest'
import { matchClient } from '../../components/popup/match-client'
import { sortClients } from '../../components/popup/sort-clients'
import { client, clients, health } from '../support/gallery/sample-views'

test('the lowest score stands first, unknown last, and of equals the one with the latest mail', () => {
  const scores = sortClients(clients).map((client) => client.health.score)
  expect(scores).toEqual([18, 46, 63, 91, 100, null])
  const older = client('older', health('watch', 70), { lastMailAt: 1 })
  const newer = client('newer', health('watch', 70), { lastMailAt: 2 })
  expect(sortClients([older, newer]).map(({ name }) => name)).toEqual(['newer', 'older'])
})

test.each([
  ['bright', true],
  [' HARBOR ', true],
  ['oyelaran', true],
  ['marcus@', true],
  ['', true],
  ['coral', false],
  ['[', false],
])('searching for "%s": %s', (typed, found) => {
  expect(matchClient(client('Bright Harbor', health('watch', 70)), typed)).toBe(found)
})

test('Hangul is found in either Unicode form', () => {
  const cafe = client('마음다방', health('watch', 70))
  expect(matchClient(cafe, '다방'.normalize('NFD'))).toBe(true)
})
