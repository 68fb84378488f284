import { describe, expect, test } from 'vitest'
import type { TalkMessage } from '../../lib/detectors/detector'
import { type Clocks, withCircumstances } from '../../lib/health/circumstances'

/** Monday 16 March 2026, 22:00 in London, 18:00 in New York, Tuesday 07:00 in Seoul. */
const evening = Date.parse('2026-03-16T22:00:00Z')

const late = {
  type: 'after-hours' as const,
  message: 'm',
  at: evening,
  quote: '',
  detail: { asks: true },
}

const theirDay = (clocks: Partial<Clocks>) =>
  withCircumstances([late], [], { ownZone: 'Europe/London', offsets: new Map(), ...clocks })[0]
    ?.detail.theirDay

describe('the client’s own clock', () => {
  test('as the owner set it', () => {
    expect(theirDay({ clientZone: 'America/New_York' })).toBe(true)
    expect(theirDay({ clientZone: 'Asia/Seoul' })).toBeUndefined()
    expect(theirDay({ clientZone: 'Europe/London' })).toBeUndefined()
  })

  test('as the mail’s own date shows it, where the owner set none', () => {
    expect(theirDay({ offsets: new Map([['m', -240]]) })).toBe(true)
    expect(theirDay({ offsets: new Map([['m', 0]]) })).toBeUndefined()
    expect(theirDay({ offsets: new Map([['m', -240]]), clientZone: 'Europe/London' })).toBe(
      undefined,
    )
  })

  test('no weekend is a day at work', () => {
    const saturday = { ...late, at: Date.parse('2026-03-14T22:00:00Z') }
    const clocks = { ownZone: 'Europe/London', clientZone: 'America/New_York', offsets: new Map() }
    expect(withCircumstances([saturday], [], clocks)).toEqual([saturday])
  })
})

const mail = (key: string, role: TalkMessage['role'], date: number): TalkMessage => ({
  key,
  role,
  thread: 't',
  at: Date.UTC(2026, 2, date),
  subject: '',
  newText: '',
})

describe('the owner’s silence', () => {
  const pressing = { type: 'urgency' as const, message: 'now', quote: '', detail: {} }
  const silence = (...talk: TalkMessage[]) => {
    const all = [...talk, mail('now', 'client', 20)]
    const clocks = { ownZone: 'UTC', offsets: new Map() }
    const signal = { ...pressing, at: Date.UTC(2026, 2, 20) }
    return withCircumstances([signal], all, clocks)[0]?.detail.ownSilence
  }

  test('counts from the client’s first mail that the owner did not answer', () => {
    expect(silence(mail('a', 'client', 10))).toBe(10)
    expect(silence(mail('a', 'client', 10), mail('b', 'client', 15))).toBe(10)
    expect(silence(mail('a', 'client', 5), mail('b', 'owner', 8), mail('c', 'client', 17))).toBe(3)
  })

  test('is none where the owner had answered, or in another thread', () => {
    expect(silence()).toBeUndefined()
    expect(silence(mail('a', 'client', 5), mail('b', 'owner', 8))).toBeUndefined()
    expect(silence({ ...mail('a', 'client', 5), thread: 'other' })).toBeUndefined()
  })
})

describe('a meeting that both sides say was missed', () => {
  /** Tellings of a missed meeting, by whom and on which day of March. */
  const retold = (...tellings: [role: TalkMessage['role'], date: number][]) => {
    const talk = tellings.map(([role, date], index) => mail(`${index}`, role, date))
    const signals = talk.map(({ key, at }) => ({
      type: 'no-show' as const,
      message: key,
      at,
      quote: 'as said',
      detail: {},
    }))
    const found = withCircumstances(signals, talk, { ownZone: 'UTC', offsets: new Map() })
    return found.map(({ detail }) => detail.retold === true)
  }

  test('is missed once, whoever told of it first', () => {
    expect(retold(['owner', 2], ['client', 3])).toEqual([false, true])
    expect(retold(['client', 2], ['owner', 3])).toEqual([false, true])
  })

  test('is another where the same side tells, or the word comes late', () => {
    expect(retold(['owner', 2], ['owner', 3])).toEqual([false, false])
    expect(retold(['owner', 2], ['client', 10])).toEqual([false, false])
  })

  test('is another again after both have told of one', () => {
    expect(retold(['owner', 2], ['client', 3], ['owner', 5], ['client', 6])).toEqual([
      false,
      true,
      false,
      true,
    ])
  })
})
