import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hashOf, routeOf } from '../../components/dashboard/route'

test('an address leads where it was made for, whatever a client’s id holds', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (account, id) => {
      const { section, params } = routeOf(hashOf('client', { account, id }))
      expect([section, params.get('account'), params.get('id')]).toEqual(['client', account, id])
    }),
  )
})

test.each(['', '#', '#nowhere', '#client', '#client?id=%', '#__proto__'])(
  '%j breaks nothing',
  (hash) => {
    const { section } = routeOf(hash)
    expect(section).toBe(hash.startsWith('#client') ? 'client' : 'clients')
  },
)
