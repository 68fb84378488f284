import { expect, test } from 'vitest'
import { knownBy } from '../../lib/clients/known-by'

const [mina, jun] = ['mina@bakery.example', 'jun@bakery.example'].map((address) => ({
  address,
  name: 'Kim',
}))

test.each([
  ['one person by the address', [mina], 'mina@bakery.example'],
  ['several by the firm', [mina, jun], 'bakery.example'],
  ['nobody named by the firm', [], 'bakery.example'],
])('%s', (_, people, known) => {
  expect(knownBy({ id: 'bakery.example', people: people.flatMap((one) => one ?? []) })).toBe(known)
})
