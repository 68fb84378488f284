import { expect, test } from 'vitest'
import { type ClientFilter, countByFilter, passes } from '../../lib/clients/client-filter'
import { glanceOf } from '../../lib/clients/client-glance'
import { client, health } from '../support/gallery/sample-views'

const glance = (...made: Parameters<typeof client>) => glanceOf(client(...made))

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
  expect(countByFilter(list)[filter]).toBe(names.length)
})
