import { expect, test } from 'vitest'
import { idKeys } from '../../lib/mail/message'

test('every name that is known, under its account', () => {
  const ids = { gmail: 'msg-f:1', legacy: 'a1', header: '<x@y>' }
  expect(idKeys('jo@x.example', ids)).toEqual([
    'jo@x.example msg-f:1',
    'jo@x.example a1',
    'jo@x.example <x@y>',
  ])
  expect(idKeys('jo@x.example', { legacy: 'a1' })).toEqual(['jo@x.example a1'])
  expect(idKeys('jo@x.example', { gmail: '', header: '<x@y>' })).toEqual(['jo@x.example <x@y>'])
  expect(idKeys('jo@x.example', {})).toEqual([])
})

test('the same id in two accounts gives two keys', () => {
  const [one] = idKeys('jo@x.example', { header: '<x@y>' })
  const [other] = idKeys('bo@x.example', { header: '<x@y>' })
  expect(one).not.toBe(other)
})
