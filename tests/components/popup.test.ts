import { expect, test } from 'vitest'
import { matchClient } from '../../components/popup/match-client'
import { type ClientFilter, passes } from '../../lib/clients/client-filter'
import { glanceOf } from '../../lib/clients/client-glance'
import { sortClients } from '../../lib/clients/sort-clients'
import { client, clients, health } from '../support/gallery/sample-views'

const glance = (...made: Parameters<typeof client>) => glanceOf(client(...made))

test('the lowest score stands first, unknown last, and of equals the one with the latest mail', () => {
  const scores = sortClients(clients.map(glanceOf)).map(({ score }) => score)
  expect(scores).toEqual([18, 46, 63, 91, 100, null])
  const older = glance('older', health('watch', 70), { lastMailAt: 1 })
  const newer = glance('newer', health('watch', 70), { lastMailAt: 2 })
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
  expect(matchClient(glance('Bright Harbor', health('watch', 70)), typed)).toBe(found)
})

test('Hangul is found in either Unicode form', () => {
  const cafe = glance('마음다방', health('watch', 70))
  expect(matchClient(cafe, '다방'.normalize('NFD'))).toBe(true)
})

test.each<[ClientFilter, string[]]>([
  ['all', ['calm', 'worn', 'lost']],
  ['attention', ['worn', 'lost']],
  ['news', ['worn']],
  ['payment', ['worn']],
  ['budget', []],
  ['critical', ['lost']],
  ['healthy', ['calm']],
  ['resting', ['away']],
  ['ended', ['gone']],
])('behind the filter "%s" stand %j', (filter, names) => {
  const answered = {
    question: 'payment',
    told: 'no',
    own: 'yes',
    messages: [] as string[],
  } as const
  const standing = (word: 'resting' | 'ended') => ({
    judgement: { answers: {}, standing: word },
  })
  const list = [
    glance('calm', health('healthy', 90)),
    {
      ...glance('worn', { ...health('strained', 40), questions: [answered] }),
      news: { kind: 'sign' } as const,
    },
    glance('lost', health('critical', 10)),
    glance('away', health('strained', 30), standing('resting')),
    glance('gone', health('critical', 5), standing('ended')),
  ]
  expect(list.filter((one) => passes(one, filter)).map(({ name }) => name)).toEqual(names)
})
