import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findSignals } from '../../lib/detectors/find-signals'
import { invoiceState } from '../../lib/facts/invoices'
import { readFacts } from '../../lib/facts/talk-facts'
import { scoreFacts } from '../../lib/health/fact-points'
import { anyTalk, hour, promised, shuffled, start, workingTime, zone } from './any-talk'
import { type Line, talkOf } from './talk'

test('the order in which mail and signs arrive does not matter', () => {
  const two = anyTalk.chain(({ talk, signals }) =>
    fc.tuple(fc.constant({ talk, signals }), shuffled(talk), shuffled(signals)),
  )
  fc.assert(
    fc.property(two, ([{ talk, signals }, otherTalk, otherSignals]) => {
      expect(readFacts(otherTalk, otherSignals, zone)).toEqual(readFacts(talk, signals, zone))
    }),
  )
})

test('every fact stands on words of the mail that it names', () => {
  fc.assert(
    fc.property(anyTalk, ({ talk, signals }) => {
      const facts = readFacts(talk, signals, zone)
      const told = [
        ...facts.payments.map(({ told }) => told),
        ...facts.invoices.flatMap(({ told, bills, reminders, parts, paid }) => [
          told,
          ...bills,
          ...reminders,
          ...parts,
          ...(paid ? [paid] : []),
        ]),
        ...facts.promises.flatMap(({ told, kept }) => [told, ...(kept ? [kept] : [])]),
        ...facts.questions.map(({ told }) => told),
        ...facts.meetings.flatMap(({ told, moves }) => [told, ...moves.map(({ told }) => told)]),
        ...facts.owed.flatMap(({ told, nudges }) => [told, ...nudges]),
        ...facts.extras.map(({ told }) => told),
      ]
      for (const { message, at, by, words } of told) {
        const mail = talk.find(({ key }) => key === message)
        expect(mail).toMatchObject({ at, role: by })
        expect(mail?.newText).toContain(words)
      }
    }),
  )
})

test('each reminder and payment counts once; what is paid stays paid', () => {
  fc.assert(
    fc.property(anyTalk, ({ talk, signals }) => {
      const { invoices } = readFacts(talk, signals, zone)
      const chases = signals.filter(({ type }) => type === 'payment-chase')
      const reminders = invoices.flatMap(({ reminders }) => reminders.map(({ message }) => message))
      expect(reminders.toSorted()).toEqual(chases.map(({ message }) => message).toSorted())
      for (const invoice of invoices) {
        const { told, reminders, paid } = invoice
        for (const { at } of reminders) expect(at).toBeGreaterThanOrEqual(told.at)
        if (!paid) continue
        for (const { at } of reminders) expect(at).toBeLessThanOrEqual(paid.at)
        expect(invoiceState(invoice, paid.at)).toBe('paid')
        expect(invoiceState(invoice, paid.at + 10_000 * hour)).toBe('paid')
        expect(invoiceState(invoice, paid.at - 1)).not.toBe('paid')
      }
    }),
  )
})

test('a promise heals nothing: reminders and payments are the same without it', () => {
  fc.assert(
    fc.property(anyTalk, ({ talk, signals }) => {
      const without = talk.filter(({ newText }) => !promised.has(newText))
      const standing = (mails: typeof talk) =>
        readFacts(mails, signals, zone).invoices.map(({ told, reminders, paid }) => ({
          told: told.message,
          reminders: reminders.map(({ message }) => message),
          paid: paid?.message,
        }))
      expect(standing(talk)).toEqual(standing(without))
    }),
  )
})

test('and no promise lifts what open bills cost', () => {
  fc.assert(
    fc.property(anyTalk, fc.integer({ min: 0, max: 4000 }), ({ talk, signals }, hours) => {
      const without = talk.filter(({ newText }) => !promised.has(newText))
      const bills = (mails: typeof talk) =>
        scoreFacts(readFacts(mails, signals, zone), start + hours * hour)
          .filter(({ kind }) => kind === 'invoice-overdue')
          .map(({ message, points }) => [message, points])
      expect(bills(talk)).toEqual(bills(without))
    }),
  )
})

test('the rules count reminders as the facts know them', () => {
  fc.assert(
    fc.property(anyTalk, ({ talk }) => {
      const signals = findSignals(talk, workingTime)
      for (const { type, message, at, detail } of signals) {
        if (type !== 'payment-chase') continue
        const isBefore = (one: { at: number; key: string }) =>
          one.at < at || (one.at === at && one.key < message)
        const { invoices } = readFacts(talk.filter(isBefore), signals, zone)
        const open = invoices.filter(({ paid }) => !paid)
        const reminders = open.flatMap((invoice) => invoice.reminders)
        expect(detail.ordinal).toBe(reminders.length + 1)
      }
    }),
  )
})

test('later mail changes nothing of what was known before it', () => {
  fc.assert(
    fc.property(anyTalk, fc.integer({ min: 0, max: 2000 }), ({ talk, signals }, hours) => {
      const now = start + hours * hour
      const before = readFacts(
        talk.filter(({ at }) => at <= now),
        signals,
        zone,
      )
      const after = readFacts(talk, signals, zone)
      expect(after.invoices.slice(0, before.invoices.length).map((one) => one.told)).toEqual(
        before.invoices.map((one) => one.told),
      )
      expect(after.promises.slice(0, before.promises.length).map(({ date }) => date)).toEqual(
        before.promises.map(({ date }) => date),
      )
    }),
  )
})

test.each([
  ['letters', 'a'],
  ['spaces', ' '],
  ['lines', '\n'],
  ['digits', '1'],
  ['amounts', '1,'],
  ['sums', '£1 '],
  ['won', '1만 '],
  ['numerals', '만'],
  ['days', 'the 25th '],
  ['dates', '3/5 '],
  ['weekdays', 'on Monday at 3 '],
  ['questions', 'can you? '],
  ['will', "I will the I'll the "],
  ['Hangul', '다음 주 화요일 '],
  ['months', '월말일 3월 '],
  ['bills', 'invoice attached, due on the 4th for £4, '],
])('100 kB of %s are read to their end in bounded time', (_, piece) => {
  const newText = piece.repeat(Math.ceil(100_000 / piece.length))
  const lines: Line[] = [
    ['owner', '2026-03-02T10:00', newText, 'payment-chase'],
    ['client', '2026-03-03T10:00', newText, 'paid'],
  ]
  const { talk, signals } = talkOf(lines)
  const began = performance.now()
  readFacts(talk, signals, zone)
  expect(performance.now() - began).toBeLessThan(4000)
})
