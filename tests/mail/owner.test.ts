import { expect, test } from 'vitest'
import { guessOwner } from '../../lib/mail/owner'
import { message, owner } from './messages'

test('the one who takes part in most messages', () => {
  const mail = [
    message({ from: 'mina@bakery.example' }),
    message({ from: owner, to: ['mina@bakery.example'] }),
    message({ from: 'news@list.example', automatic: 'list' }),
    message({ from: 'jun@other.example', to: ['x@other.example'], cc: [owner] }),
  ]
  expect(guessOwner(mail)).toBe(owner)
})

test('an inbox without sent mail belongs to its recipient, however busy one sender is', () => {
  const mail = Array.from({ length: 5 }, () => message({ from: 'mina@bakery.example' }))
  expect(guessOwner(mail)).toBe(owner)
  expect(guessOwner([...mail, message({ from: 'jun@other.example' })])).toBe(owner)
})

test('between two who take part in all mail: the one with more correspondents', () => {
  const mail = [
    message({ from: owner, to: ['mina@bakery.example'] }),
    message({ from: 'mina@bakery.example', to: [owner], cc: ['jun@bakery.example'] }),
    message({ from: 'jun@bakery.example', to: [owner] }),
  ]
  expect(guessOwner(mail)).toBe(owner)
})

test('to oneself counts once; without mail nobody is guessed', () => {
  const note = message({ from: owner, to: [owner], cc: [owner] })
  const two = [1, 2].map(() => message({ from: 'a@a.example', to: ['b@b.example'] }))
  expect(guessOwner([note, ...two])).not.toBe(owner)
  expect(guessOwner([])).toBeUndefined()
})
