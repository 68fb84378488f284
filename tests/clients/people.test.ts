import { describe, expect, test } from 'vitest'
import { nameOf, peopleOf } from '../../lib/clients/people'
import type { Message } from '../../lib/mail/message'
import { message, owner } from '../mail/messages'

const mail = (...messages: Message[]) =>
  messages.map((one, index) => ({
    key: String(index),
    message: one,
    direction: one.from.address === owner ? ('out' as const) : ('in' as const),
  }))

describe('people of a client', () => {
  test('the busiest first, each with the fullest name seen', () => {
    const people = peopleOf(
      'bakery.example',
      mail(
        message({ from: 'Jun <jun@bakery.example>' }),
        message({ from: 'Mina <mina@bakery.example>' }),
        message({ from: 'Mina Park <mina@bakery.example>' }),
        message({ from: 'mina@bakery.example <mina@bakery.example>' }),
        message({ from: owner, to: ['jun@eu.bakery.example', 'ana@other.example'] }),
      ),
    )
    expect(people).toEqual([
      { address: 'mina@bakery.example', name: 'Mina Park' },
      { address: 'jun@bakery.example', name: 'Jun' },
      { address: 'jun@eu.bakery.example', name: '' },
    ])
  })

  test('strangers in cc of their mail do not belong to them', () => {
    const copied = message({ from: 'mina@bakery.example', cc: ['ada@bakery.example'] })
    expect(peopleOf('bakery.example', mail(copied)).map(({ address }) => address)).toEqual([
      'mina@bakery.example',
    ])
  })
})

describe('a client’s name', () => {
  const mina = { address: 'mina@bakery.example', name: 'Mina Park' }
  const jun = { address: 'jun@bakery.example', name: 'Jun Lee' }
  const nameless = { address: 'info@bakery.example', name: '' }

  test.each([
    [[mina], 'Mina Park'],
    [[nameless], 'info@bakery.example'],
    [[mina, nameless], 'Mina Park'],
    [[mina, jun], 'bakery.example'],
    [[], 'bakery.example'],
  ])('%j: %s', (people, name) => {
    expect(nameOf('bakery.example', people)).toBe(name)
  })
  test('stays what it was when others are merged into it', () => {
    const zoe = { address: 'zoe@gmail.com', name: 'Zoe Kim' }
    const merged = new Map([
      ['calm.example', { partOf: 'bakery.example' }],
      ['bakery.example', { partOf: 'zoe@gmail.com' }],
    ])
    const ana = { address: 'ana@calm.example', name: 'Ana Ito' }
    expect(nameOf('bakery.example', [ana, mina], merged)).toBe('Mina Park')
    expect(nameOf('zoe@gmail.com', [ana, mina, zoe], merged)).toBe('Zoe Kim')
    expect(nameOf('zoe@gmail.com', [ana], merged)).toBe('Ana Ito')
  })
})
