import { expect, test } from 'vitest'
import { findSignals } from '../../lib/detectors/find-signals'
import { assess } from '../../lib/health/assess'
import type { Health } from '../../lib/health/health'
import { parseHours } from '../../lib/settings/working-time'
import { demoClients } from '../support/demo/conversations'
import { dana } from '../support/demo/dana'
import { demoTalk } from '../support/demo/demo-talk'

const workingTime = { zone: dana.zone, week: parseHours('Mon-Fri 09:00-18:00'), holidays: [] }

/** Right after the last mail, some days later, and just before the mailbox moves on by a week. */
const moments = ['2026-11-25T16:40:00Z', '2026-11-28T09:00:00Z', '2026-12-02T16:39:00Z']

const cases = demoClients.flatMap(({ id, band }) => moments.map((now) => ({ id, band, now })))

test('there are eight clients, in both languages and every band', () => {
  expect(demoClients).toHaveLength(8)
  const languages = demoClients.map(({ threads }) => threads[0]?.with.language)
  expect(languages.filter((language) => language === 'ko').length).toBeGreaterThanOrEqual(3)
  expect(languages.filter((language) => language === 'en').length).toBeGreaterThanOrEqual(4)
  expect(new Set(demoClients.map(({ band }) => band)).size).toBe(5)
})

test.each(cases)('$id is $band at $now', ({ id, band, now }) => {
  expect(healthOf(id, now)).toMatchObject({ band })
})

test.each(moments)(
  'the worst one has sunk to 35 or less, the recovering one rises, at %s',
  (now) => {
    expect(healthOf('bramwellestates.example', now).score).toBeLessThanOrEqual(35)
    expect(healthOf('haedeun.example', now).trend).toBe('rising')
  },
)

function healthOf(id: string, now: string): Health {
  const talk = demoTalk(id, new Date(now))
  const signals = findSignals(talk, workingTime)
  return assess({ mails: talk, signals }, Date.parse(now))
}
