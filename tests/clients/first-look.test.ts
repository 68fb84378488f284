import { expect, test } from 'vitest'
import { glanceOf } from '../../lib/clients/client-glance'
import { firstLookOf, firstRows } from '../../lib/clients/first-look'
import { listClients } from '../../lib/clients/listed-client'
import { seenOf } from '../../lib/clients/news'
import { defaultSettings } from '../../lib/settings/settings'
import { client, health } from '../support/gallery/sample-views'

const settings = defaultSettings('Asia/Seoul')
const resting = { judgement: { answers: {}, standing: 'resting' } } as const
const glance = (...made: Parameters<typeof client>) => glanceOf(client(...made))
const seen = (one: ReturnType<typeof glance>) => ({
  account: one.account,
  client: one.id,
  ...seenOf(one),
})

test('the first look has the head of the list as it opens, and the figures of all', () => {
  const many = Array.from({ length: 20 }, (_, at) =>
    glance(`client ${at}`, health('watch', 70 - at)),
  )
  const clients = [...many, glance('away', health('critical', 1), resting)]
  const look = firstLookOf(listClients(clients, []), settings)
  expect(look.clients.map(({ name }) => name)).toEqual(
    Array.from({ length: firstRows }, (_, at) => `client ${19 - at}`),
  )
  expect(look.counts).toMatchObject({ all: 20, watch: 20, resting: 1, critical: 0, news: 0 })
  expect(look.accounts).toEqual([...new Set(many.map(({ account }) => account))])
  expect(look.settings).toBe(settings)
})

test('nobody is there: a first look with nothing in it', () => {
  expect(firstLookOf(listClients([], []), settings)).toMatchObject({
    clients: [],
    accounts: [],
    counts: { all: 0, attention: 0, resting: 0 },
  })
})

test('the list has the worst first, each with what is new since the owner looked', () => {
  const calm = glance('calm', health('healthy', 90))
  const worn = glance('worn', health('strained', 40))
  const fresh = glance('fresh', health('watch', 60))
  const listed = listClients(
    [calm, worn, fresh],
    [seen(calm), { ...seen(worn), band: 'watch', score: 60 }],
  )
  expect(listed.map(({ name, news }) => [name, news])).toEqual([
    ['worn', { kind: 'band', was: 'watch' }],
    ['fresh', { kind: 'first' }],
    ['calm', undefined],
  ])
})

test('on the first of all looks nothing is new', () => {
  expect(listClients([glance('one', health('watch', 60))], [])[0]?.news).toBeUndefined()
})
