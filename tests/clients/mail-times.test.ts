import { expect, test } from 'vitest'
import { mailTimes } from '../../lib/clients/mail-times'
import { message } from '../mail/messages'
import { client, health } from '../support/gallery/sample-views'

test('of all mail the times of those that a point or an answer stands on are told', () => {
  const one = client('Bright Harbor', {
    ...health('watch', 70),
    ledger: [{ source: 'urgency', points: -4, count: 1, from: 1, to: 1, messages: ['7'] }],
    questions: [{ question: 'holdups', told: 'yes', messages: ['9'] }],
  })
  const mail = ['7', '8', '9'].map((key) => ({
    key,
    message: message({ at: `2026-03-0${key}T09:00:00Z` }),
    direction: 'in' as const,
  }))
  expect(mailTimes(one, mail)).toEqual({
    7: Date.UTC(2026, 2, 7, 9),
    9: Date.UTC(2026, 2, 9, 9),
  })
})
