import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sortMail, talkOf } from '../../lib/clients/client-mail'
import type { Message } from '../../lib/mail/message'
import { message, owner } from '../mail/messages'

const own = new Set([owner])
const keyed = (...mail: Message[]) => mail.map((one, index) => ({ key: `k${index}`, message: one }))
const sorted = (mail: Message[], known?: Set<string>) => sortMail(keyed(...mail), own, known)

describe('clients', () => {
  test('are those with whom mail goes both ways', () => {
    const { clients, skipped } = sorted([
      message({ from: 'mina@bakery.example' }),
      message({ from: owner, to: ['jun@bakery.example'] }),
      message({ from: 'ana@silent.example' }),
      message({ from: owner, to: ['bo@unanswered.example'] }),
    ])
    expect([...clients.keys()]).toEqual(['bakery.example'])
    expect(clients.get('bakery.example')?.map(({ key, direction }) => [key, direction])).toEqual([
      ['k0', 'in'],
      ['k1', 'out'],
    ])
    expect(skipped).toEqual([
      { key: 'k2', person: { address: 'ana@silent.example', name: '' }, reason: 'one-way' },
      { key: 'k3', person: { address: 'bo@unanswered.example', name: '' }, reason: 'one-way' },
    ])
  })

  test('people of one private mail provider are clients of their own', () => {
    const { clients } = sorted([
      message({ from: 'mina@gmail.com' }),
      message({ from: owner, to: ['mina@gmail.com'] }),
      message({ from: 'jun@gmail.com' }),
    ])
    expect([...clients.keys()]).toEqual(['mina@gmail.com'])
  })

  test('once known, one direction is enough', () => {
    const { clients } = sorted([message()], new Set(['bakery.example']))
    expect([...clients.keys()]).toEqual(['bakery.example'])
  })

  test('robots of a client’s domain are not the client', () => {
    const { clients, skipped } = sorted([
      message({ from: 'no-reply@bakery.example' }),
      message({ from: owner, to: ['mina@bakery.example'] }),
    ])
    expect(clients.size).toBe(0)
    expect(skipped.map(({ reason }) => reason)).toEqual(['automatic', 'one-way'])
  })
})

test('every mail ends in exactly one place, whatever the order', () => {
  const people = [
    'mina@bakery.example',
    'jun@bakery.example',
    'ana@gmail.com',
    'no-reply@s.example',
  ]
  const mail = fc.record({
    inbound: fc.boolean(),
    who: fc.constantFrom(...people, 'bo@jo-design.example'),
    automatic: fc.constantFrom('list' as const, undefined),
  })
  fc.assert(
    fc.property(fc.array(mail, { maxLength: 12 }), (given) => {
      const messages = given.map(({ inbound, who, automatic }) =>
        message({
          from: inbound ? who : owner,
          to: [inbound ? owner : who],
          ...(automatic && { automatic }),
        }),
      )
      const entries = keyed(...messages)
      const place = (all: typeof entries) => {
        const { clients, skipped } = sortMail(all, own)
        const kept = [...clients].flatMap(([id, list]) => list.map(({ key }) => `${key} ${id}`))
        return [...kept, ...skipped.map(({ key, reason }) => `${key} ${reason}`)].toSorted()
      }
      expect(place(entries)).toHaveLength(messages.length)
      expect(place(entries.toReversed())).toEqual(place(entries))
    }),
  )
})

test('a talk is in order of time, with roles and one name a thread', () => {
  const { clients } = sorted([
    message({ from: owner, at: '2026-03-11T10:00:00Z', thread: { header: '<a>' } }),
    message({ at: '2026-03-10T10:00:00Z', thread: { gmail: 'thread-f:1', header: '<a>' } }),
    message({ at: '2026-03-12T10:00:00Z', thread: { legacy: 'ff' } }),
  ])
  expect(talkOf(clients.get('bakery.example') ?? [])).toMatchObject([
    { key: 'k1', role: 'client', thread: 'thread-f:1' },
    { key: 'k0', role: 'owner', thread: '<a>' },
    { key: 'k2', role: 'client', thread: 'ff' },
  ])
})

test('a talk knows the meetings that notices tell of', () => {
  const meeting = { method: 'invite' as const, title: 'Tasting' }
  const { clients } = sorted([message({ meeting }), message({ from: owner })])
  const talk = talkOf(clients.get('bakery.example') ?? [])
  expect(talk.map((one) => one.meeting)).toEqual([meeting, undefined])
})
