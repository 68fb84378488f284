import fc from 'fast-check'
import { expect, test } from 'vitest'
import { clientFacts } from '../../lib/clients/client-facts'
import type { ClientMail } from '../../lib/clients/client-mail'
import { nothingSaid as noWord, signsOf } from '../../lib/clients/owner-says'
import { nothingSaid, recordOf } from '../../lib/clients/record'
import type { TalkMessage } from '../../lib/detectors/detector'
import { assess } from '../../lib/health/assess'
import { defaultSettings } from '../../lib/settings/settings'
import { anyTalk, shuffled, workingTime } from '../facts/any-talk'
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

test('mail that arrives in any order is judged alike: score, step, questions and all they rest on', () => {
  const settings = { ...defaultSettings('UTC'), workingTime }
  const judged = (mail: readonly ClientMail[], at: number) => {
    const { counting } = signsOf(mail, workingTime, noWord)
    const client = clientFacts({ account: '', id: 'bakery.example', mail, settled: true }, counting)
    return assess(recordOf(client, settings, nothingSaid, at), at)
  }
  const steps = new Set<string>()
  const twice = anyTalk
    .map(({ talk }) => talk.map(arrived))
    .chain((mail) => fc.tuple(fc.constant(mail), shuffled(mail)))
  fc.assert(
    fc.property(twice, ([mail, other]) => {
      const at = Math.max(0, ...mail.map(({ message }) => message.at)) + 3_600_000
      const health = judged(mail, at)
      expect(judged(other, at)).toEqual(health)
      steps.add(health.nextStep)
    }),
  )
  expect(steps.size).toBeGreaterThan(2)
})

function arrived({ key, role, at, thread, newText }: TalkMessage): ClientMail {
  const [from, direction] = role === 'owner' ? [owner, 'out' as const] : [undefined, 'in' as const]
  const sent = { at: new Date(at).toISOString(), newText, thread: { gmail: thread } }
  return { key, direction, message: message({ ...sent, ...(from && { from }) }) }
}
