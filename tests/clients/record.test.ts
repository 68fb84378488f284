import { expect, test } from 'vitest'
import type { ClientMail } from '../../lib/clients/client-mail'
import { nothingSaid, recordOf } from '../../lib/clients/record'
import { assess } from '../../lib/health/assess'
import { defaultSettings } from '../../lib/settings/settings'
import { message, owner } from '../mail/messages'

const now = Date.parse('2026-04-20T12:00:00Z')
const lines: [at: string, newText: string, by?: string][] = [
  ['2026-03-01T10:00:00Z', 'Invoice A-1 for £900 is attached, due 9 March.', owner],
  ['2026-03-02T10:00:00Z', 'I will pay it by 20 March.'],
  ['2026-03-03T10:00:00Z', 'The text is in the folder.'],
  ['2026-03-30T10:00:00Z', 'Which of the two covers would you like?', owner],
  ['2026-03-31T10:00:00Z', 'Thanks.'],
]
const mail = lines.map(([at, newText, from], index): ClientMail => {
  const one = message({ at, newText, ...(from ? { from } : {}) })
  return { key: `${index}`, message: one, direction: from ? 'out' : 'in' }
})

test('facts of somebody who is not settled as a client count neither for nor against them', () => {
  const scoreAs = (role: 'client' | 'unsettled') =>
    assess(recordOf({ mail, signals: [], role }, defaultSettings('UTC'), nothingSaid, now), now)
  expect(scoreAs('client').score).toBeLessThan(100)
  expect(scoreAs('unsettled')).toMatchObject({ score: 100, ledger: [] })
})
