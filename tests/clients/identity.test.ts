import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  asAddressed,
  clientOf,
  type Identities,
  membersOf,
  partsOf,
  saidUnder,
} from '../../lib/clients/identity'
import {
  changedIdentities,
  type IdentityChange,
  merging,
  puttingTogether,
  renaming,
  splitting,
  takingApart,
  undoing,
} from '../../lib/clients/identity-change'
import { clientIdOf } from '../../lib/mail/organisation'

const addresses = [
  'mina@bakery.example',
  'jun@bakery.example',
  'ana@calm.example',
  'leo@calm.example',
  'zoe@gmail.com',
  'tim@naver.com',
]
const clientsOf = (identities: Identities) => [
  ...new Set(addresses.map((address) => clientOf(address, identities))),
]
/** Who is one with whom, whatever the clients are called. */
const groups = (identities: Identities) =>
  clientsOf(identities)
    .map((id) => addresses.filter((address) => clientOf(address, identities) === id).join())
    .sort()
const words = (identities: Identities) => Object.fromEntries(identities)

/** What an owner may do with the list as it stands: two picks choose whom it is about. */
type Deed = { kind: 'merge' | 'split' | 'apart' | 'together' | 'rename'; a: number; b: number }
const deed: fc.Arbitrary<Deed> = fc.record({
  kind: fc.constantFrom('merge', 'split', 'apart', 'together', 'rename'),
  a: fc.nat(20),
  b: fc.nat(20),
})

function changesOf({ kind, a, b }: Deed, identities: Identities): IdentityChange[] {
  const clients = clientsOf(identities)
  const pick = (n: number) => clients[n % clients.length] ?? ''
  if (kind === 'merge') return merging(pick(a), [pick(b)])
  if (kind === 'split') return splitting(partsOf(pick(a), identities))
  if (kind === 'apart') return pick(a).includes('@') ? [] : takingApart(pick(a), identities)
  if (kind === 'together') return puttingTogether(pick(a), clients, identities)
  return renaming(pick(a), `Name ${b}`)
}

const doing = (deeds: readonly Deed[]) =>
  deeds.reduce((before, one) => changedIdentities(before, changesOf(one, before)), asAddressed)
const deeds = fc.array(deed, { maxLength: 8 })
/** Of those who stood apart before, putting together makes one. */
const merges = fc.array(
  deed.filter(({ kind }) => kind !== 'apart' && kind !== 'together'),
  { maxLength: 8 },
)

test('without words everybody is whom their address tells', () => {
  for (const address of addresses) expect(clientOf(address, asAddressed)).toBe(clientIdOf(address))
})

describe('after any words of the owner', () => {
  test('everybody belongs to one client, which is its own', () => {
    fc.assert(
      fc.property(deeds, (done) => {
        const identities = doing(done)
        for (const client of clientsOf(identities)) {
          expect(clientOf(client, identities)).toBe(client)
          expect(membersOf(client, identities)[0]).toBe(client)
        }
      }),
    )
  })

  test('undo gives back exactly what was', () => {
    fc.assert(
      fc.property(deeds, deed, (done, last) => {
        const before = doing(done)
        const changes = changesOf(last, before)
        const after = changedIdentities(before, changes)
        expect(words(changedIdentities(after, undoing(before, changes)))).toEqual(words(before))
      }),
    )
  })

  test('merge then split is the identity', () => {
    fc.assert(
      fc.property(deeds, fc.nat(20), fc.nat(20), (done, a, b) => {
        const before = doing(done)
        const clients = clientsOf(before)
        const [into = '', other = ''] = [clients[a % clients.length], clients[b % clients.length]]
        const merged = changedIdentities(before, merging(into, [other]))
        expect(clientOf(other, merged)).toBe(into)
        if (other === into) return
        expect(partsOf(into, merged)).toContain(other)
        const split = changedIdentities(merged, [{ client: other, partOf: null }])
        expect(groups(split)).toEqual(groups(before))
      }),
    )
  })

  test('a firm taken apart and put together is what it was, whoever was merged with it', () => {
    fc.assert(
      fc.property(merges, fc.nat(20), (done, a) => {
        const before = doing(done)
        const firms = clientsOf(before).filter((id) => !id.includes('@'))
        const firm = firms[a % firms.length]
        const person = addresses.find(
          (address) => clientIdOf(address) === firm && clientOf(address, before) === firm,
        )
        if (!firm || !person) return
        const apart = changedIdentities(before, takingApart(firm, before))
        expect(clientOf(person, apart)).toBe(person)
        const together = puttingTogether(person, clientsOf(apart), apart)
        expect(groups(changedIdentities(apart, together))).toEqual(groups(before))
      }),
    )
  })
})

test('the order in which clients are merged does not matter', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(clientsOf(asAddressed)), (others) => {
      const into = 'bakery.example'
      const one = others.reduce(
        (before, other) => changedIdentities(before, merging(into, [other])),
        asAddressed,
      )
      const all = changedIdentities(asAddressed, merging(into, others.toSorted()))
      expect(groups(one)).toEqual(groups(all))
    }),
  )
})

test('words that go round make one client of all who stand in the round', () => {
  const round: Identities = new Map([
    ['b.example', { partOf: 'c.example' }],
    ['c.example', { partOf: 'a.example' }],
    ['a.example', { partOf: 'b.example' }],
    ['d.example', { partOf: 'c.example' }],
  ])
  const ids = ['a.example', 'b.example', 'c.example', 'd.example', 'ana@b.example']
  expect(ids.map((id) => clientOf(id, round))).toEqual(ids.map(() => 'a.example'))
})

test('what was said of a firm holds for its people once they stand apart', () => {
  const apart: Identities = new Map([
    ['bakery.example', { apart: true }],
    ['zoe@gmail.com', { partOf: 'mina@bakery.example' }],
  ])
  expect(saidUnder('mina@bakery.example', apart)).toEqual([
    'mina@bakery.example',
    'zoe@gmail.com',
    'bakery.example',
  ])
  expect(saidUnder('bakery.example', asAddressed)).toEqual(['bakery.example'])
})

test('a name of spaces is none', () => {
  expect(renaming('a.example', '  ')).toEqual([{ client: 'a.example', name: null }])
})
