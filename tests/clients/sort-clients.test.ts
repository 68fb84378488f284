import { expect, test } from 'vitest'
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
