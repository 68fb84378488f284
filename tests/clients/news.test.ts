import { expect, test } from 'vitest'
import { glanceOf } from '../../lib/clients/client-glance'
import { type News, newsOf, type Seen } from '../../lib/clients/news'
import { client, evidence, health } from '../support/gallery/sample-views'

const latest = evidence([2, 'urgency', -4, 'today please'])
const now = glanceOf(client('Harbour', health('watch', 70), { latest }))
const seen: Seen = { band: 'watch', score: 70, signAt: latest.at }

test.each<[string, Seen | undefined, News | undefined]>([
  ['never looked at', undefined, { kind: 'first' }],
  ['all of it seen', seen, undefined],
  ['another band', { ...seen, band: 'healthy', score: 90 }, { kind: 'band', was: 'healthy' }],
  ['a score that moved', { ...seen, score: 76 }, { kind: 'score', was: 76 }],
  ['a score that faded a little', { ...seen, score: 74 }, undefined],
  ['no score before', { ...seen, score: null }, undefined],
  ['a new sign', { ...seen, signAt: latest.at - 1 }, { kind: 'sign' }],
])('%s', (_, before, news) => {
  expect(newsOf(now, before)).toEqual(news)
})
