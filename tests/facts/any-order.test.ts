import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findSignals } from '../../lib/detectors/find-signals'
import { invoiceState } from '../../lib/facts/invoices'
import { readFacts } from '../../lib/facts/talk-facts'
import { scoreFacts } from '../../lib/health/fact-points'
import { parseHours } from '../../lib/settings/working-time'
import { type Line, talkOf } from './talk'

/** Any: the talk sets each moment. */
const day = '2026-03-02T09:00'

/** What may happen between two people, in both languages. */
const events: readonly Line[] = [
  ['owner', day, 'Invoice A-1 for £400 is attached, due 9 March.'],
  ['owner', day, 'Invoice A-2 for £900 is attached, 14 days.'],
  ['owner', day, 'Invoice A-1 is overdue.', 'payment-chase'],
  ['owner', day, 'Any news about the £900?', 'payment-chase'],
  ['client', day, 'We will pay the invoice on Friday.', 'payment-delay'],
  ['client', day, 'Invoice A-2 is paid.', 'paid'],
  ['client', day, 'Paid this morning.', 'paid'],
  ['client', day, 'I paid both.', 'paid'],
  ['owner', day, 'The payment arrived, thank you.'],
  ['owner', day, '잔금 330만원 계산서 보내드립니다. 말일까지 부탁드립니다.'],
  ['owner', day, '잔금이 아직입니다.', 'payment-chase'],
  ['client', day, '금요일까지 입금하겠습니다.'],
  ['client', day, '방금 입금했습니다.', 'paid'],
  ['owner', day, 'See you Thursday at 3pm.'],
  ['client', day, 'Can we move it to another day?', 'cancellation'],
  ['client', day, '내일 10시 미팅 취소할게요.', 'cancellation'],
  ['owner', day, 'I waited in vain.', 'no-show'],
  ['owner', day, 'Could you send me the photos?'],
  ['owner', day, 'I still need them.', 'stalled'],
  ['client', day, 'The photos are attached. Which one do you prefer?'],
  ['owner', day, 'The Friday would be an addition: £280.'],
  ['client', day, 'Yes please, go ahead.'],
  ['client', day, '네 진행해 주세요.'],
]

const promised = new Set(['We will pay the invoice on Friday.', '금요일까지 입금하겠습니다.'])

const anyTalk = fc
  .array(
    fc.record({
      event: fc.constantFrom(...events),
      hours: fc.integer({ min: 0, max: 2000 }),
      thread: fc.constantFrom('a', 'b'),
    }),
    { maxLength: 14 },
  )
  .map((some) => {
    const { talk, signals } = talkOf(some.map(({ event }) => event))
    const placed = some.map(({ hours, thread }) => ({ at: start + hours * hour, thread }))
    return {
      talk: talk.map((message, index) => ({ ...message, ...placed[index] })),
      signals,
    }
  })
const hour = 3_600_000
const start = Date.parse('2026-03-02T09:00Z')
const zone = 'Europe/London'
const workingTime = { zone, week: parseHours('Mon-Fri 09:00-17:00'), holidays: [] }

function shuffled<T>(items: readonly T[]) {
  return fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length })
}

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
