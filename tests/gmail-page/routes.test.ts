import { expect, test } from 'vitest'
import { hashOf, routeOf, segmentOf } from '../support/gmail/page/routes'
import { wordsFor } from '../support/gmail/page/words'

const TOKEN = 'FMfcgzQcqlBLwLspwKpJHSKfdDPZsRhN'
const LABELS = { '^x_1': 'Clients/Linden' }
const read = (hash: string) => routeOf(hash, wordsFor('en'), LABELS)

test.each([
  ['', 'inbox', '^i', '', 1, undefined],
  ['#inbox', 'inbox', '^i', '', 1, undefined],
  [`#inbox/${TOKEN}`, 'inbox', '^i', '', 1, TOKEN],
  ['#inbox/p2', 'inbox', '^i', '', 2, undefined],
  [`#spam/p3/${TOKEN}?compose=new`, 'spam', '^s', '', 3, TOKEN],
  [`#trash/${TOKEN}`, 'trash', '^k', '', 1, TOKEN],
  ['#scheduled', 'scheduled', '^scheduled', '', 1, undefined],
  ['#search/from%3Amina+shop', 'search/from%3Amina+shop', '', 'from:mina shop', 1, undefined],
  ['#search/p2', 'search/p2', '', 'p2', 1, undefined],
  [`#search/shop/p2/${TOKEN}`, 'search/shop', '', 'shop', 2, TOKEN],
  ['#label/Clients%2FLinden', 'label/Clients%2FLinden', '^x_1', '', 1, undefined],
  [
    '#category/promotions/19cadd4663852e6b',
    'category/promotions',
    '^smartlabel_promo',
    '',
    1,
    '19cadd4663852e6b',
  ],
] as const)('%s', (hash, list, label, query, number, thread) => {
  const route = read(hash)
  expect(route.list).toMatchObject({ hash: list, label, query })
  expect([route.number, route.thread]).toEqual([number, thread])
})

test('the way back', () => {
  for (const hash of ['inbox', 'inbox/p2', `search/a+b/p2/${TOKEN}`])
    expect(hashOf(read(`#${hash}`), read(`#${hash}`).thread)).toBe(hash)
  expect(segmentOf('from:mina two words')).toBe('from%3Amina+two+words')
})
