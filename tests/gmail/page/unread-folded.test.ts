import { expect, test } from 'vitest'
import { unreadFolded } from '../../../lib/gmail/page/unread-folded'

const dates = { language: 'en', zone: 'Europe/London' }
const mina = { address: 'mina@bakery.example', name: 'Mina' }
const folded = [
  { from: mina, shown: 'Mar 3, 2026, 2:02 PM' },
  { from: mina, shown: 'Mar 3, 2026, 2:05 PM' },
  { from: { address: 'sora@han.example', name: 'me' }, shown: 'Mar 4, 2026, 9:00 AM' },
]
const at = (iso: string) => Date.parse(iso)

test('folded messages are known by sender and minute', () => {
  const read = [
    { from: mina, at: at('2026-03-03T14:02:31.123Z') },
    { from: mina, at: at('2026-03-04T09:00:10Z') },
  ]
  expect(unreadFolded({ folded, dates }, read)).toBe(2)
  expect(unreadFolded({ folded, dates }, [])).toBe(3)
})

test('a date that is not understood is not counted as unread', () => {
  const strange = [{ from: mina, shown: 'yesterday' }]
  expect(unreadFolded({ folded: strange, dates }, [])).toBe(0)
  expect(unreadFolded({}, [])).toBe(0)
})
