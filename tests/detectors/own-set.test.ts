import { describe, expect, test } from 'vitest'
import type { TalkMessage } from '../../lib/detectors/detector'
import { findSignals } from '../../lib/detectors/find-signals'
import { SignalType } from '../../lib/detectors/signal'
import { parseHours } from '../../lib/settings/working-time'
import { english } from './own-set/english'
import { korean } from './own-set/korean'
import type { LabelledMail } from './own-set/labelled-mail'

/** Nothing is late here: the clock is measured elsewhere. */
const workingTime = { zone: 'UTC', week: parseHours('Mon-Sun 00:00-24:00'), holidays: [] }
const MONDAY = Date.parse('2026-03-02T10:00:00Z')
const DAY = 86_400_000

function typesIn([role, text, , ...after]: LabelledMail): SignalType[] {
  const earlier = after.map((line) => [line.startsWith('>') ? 'owner' : 'client', line.slice(2)])
  const talk = [...earlier, [role, text]].map(
    ([by, newText = ''], at): TalkMessage => ({
      key: `${at}`,
      thread: 't',
      role: by === 'owner' ? 'owner' : 'client',
      // A second mail of a side within the day may press.
      at: MONDAY + at * (after.length > 0 && after[0]?.startsWith('<') ? DAY / 4 : DAY),
      subject: '',
      newText,
    }),
  )
  return findSignals(talk, workingTime)
    .filter(({ message }) => message === `${after.length}`)
    .map(({ type }) => type)
}

const written = SignalType.options.filter((type) => type !== 'after-hours')

describe.each([
  ['en', english],
  ['ko', korean],
] as const)('a set of our own, %s', (_, mails) => {
  const read = mails.map((mail) => ({ labels: mail[2], found: typesIn(mail), text: mail[1] }))

  test.each(written)('%s: nine in ten are right, and five or more are found', (type) => {
    const found = read.filter((one) => one.found.includes(type))
    const right = found.filter(({ labels }) => labels.includes(type))
    expect(right.length).toBeGreaterThanOrEqual(5)
    expect(right.length / found.length).toBeGreaterThanOrEqual(0.9)
  })

  test('mail that bears no sign stays without', () => {
    const plain = read.filter(({ labels }) => labels.length === 0)
    expect(plain.length).toBeGreaterThan(25)
    expect(plain.filter(({ found }) => found.length > 0).map(({ text }) => text)).toEqual([])
  })
})
