import { describe, expect, test } from 'vitest'
import type { TalkMessage } from '../../lib/detectors/detector'
import { findSignals } from '../../lib/detectors/find-signals'
import { detectors } from '../../lib/detectors/index'
import type { Signal } from '../../lib/detectors/signal'
import { scoreSignals } from '../../lib/health/score'
import { parseHours } from '../../lib/settings/working-time'
import type { WrittenMail } from './written-mail'
import { written } from './written-mails'
import { writtenByOwner } from './written-mails-work'

const workingTime = {
  zone: 'Europe/London',
  week: parseHours('Mon-Fri 09:00-17:00'),
  holidays: ['2026-05-04'],
}
const MONDAY = Date.parse('2026-03-02T10:00:00Z')
const DAY = 86_400_000

function message(key: number, role: TalkMessage['role'], newText: string): TalkMessage {
  return { key: `${key}`, thread: 't', role, at: MONDAY + key * DAY, subject: '', newText }
}

/** The signals of the last mail of a talk that the owner or the client ends. */
function signalsOf({ text, after = [] }: WrittenMail, role: TalkMessage['role']): Signal[] {
  const earlier = after.map((line, key) =>
    message(key, line.startsWith('>') ? 'owner' : 'client', line.slice(2)),
  )
  const last = message(after.length, role, text)
  return findSignals([...earlier, last], workingTime).filter(({ message }) => message === last.key)
}

for (const { id, sender } of detectors.filter(({ id }) => id !== 'after-hours')) {
  const role = sender === 'owner' ? 'owner' : 'client'
  describe(id, () => {
    test.each(written[id]?.hits ?? [])('there: $text', (mail) => {
      const found = signalsOf(mail, role).find(({ type }) => type === id)
      expect(found?.quote).toBeTruthy()
      expect(mail.text).toContain(found?.quote)
    })
    test.each(written[id]?.misses ?? [])('not there: $text', (mail) => {
      expect(signalsOf(mail, role).map(({ type }) => type)).not.toContain(id)
    })
  })
}

describe('told by the owner', () => {
  for (const id of ['no-show', 'stalled'] as const) {
    test.each(writtenByOwner[id]?.hits ?? [])(`${id}: $text`, (mail) => {
      const found = signalsOf(mail, 'owner').find(({ type }) => type === id)
      expect(found?.quote).toBeTruthy()
    })
    test.each(writtenByOwner[id]?.misses ?? [])(`not ${id}: $text`, (mail) => {
      expect(signalsOf(mail, 'owner').map(({ type }) => type)).not.toContain(id)
    })
  }
})

test('in a long stretch of many things, words that meet by chance are no sign', () => {
  const said = 'I just paid the invoice by bank transfer today'
  const list = Array.from({ length: 30 }, (_, page) => `page ${page} of the spring list`).join(', ')
  expect(signalsOf({ text: `${said}.` }, 'client').map(({ type }) => type)).toEqual(['paid'])
  expect(signalsOf({ text: `${said}, ${list}.` }, 'client')).toEqual([])
})

test('a sign never comes from the other side', () => {
  const chase = 'Invoice 7731 was due on the 4th and is still open.'
  expect(signalsOf({ text: chase }, 'client')).toEqual([])
  expect(signalsOf({ text: 'I have to cancel our call today.' }, 'owner')).toEqual([])
})

test('the third reminder weighs more than the second, and the first nothing', () => {
  const talk = [
    message(0, 'owner', 'Invoice 7731 for £400 is attached, due on the 4th.'),
    message(5, 'owner', 'Invoice 7731 was due on the 4th and is still open.'),
    message(12, 'owner', 'Could you pay the £400 this week?'),
    message(19, 'owner', 'Invoice 7731 is now two weeks overdue.'),
  ]
  const signals = findSignals(talk, workingTime)
  const points = signals.map((signal) => scoreSignals([signal], signal.at)[0]?.points ?? 0)
  expect(points).toEqual(points.toSorted((a, b) => b - a))
  expect(points[0]).toBe(0)
  expect(new Set(points).size).toBe(3)
})

test('a payment of a part leaves the reminders standing, the owner’s thanks for the whole end them', () => {
  const bill = message(0, 'owner', 'Invoice 7731 for £400 is attached, due on the 4th.')
  const first = message(1, 'owner', 'Invoice 7731 was due on the 4th and is still open.')
  const next = message(3, 'owner', 'The £400 for the hedges is overdue.')
  const ordinal = (...between: TalkMessage[]) =>
    findSignals([bill, first, ...between, next], workingTime).at(-1)?.detail
  expect(ordinal()).toEqual({ ordinal: 2, invoice: '7731' })
  expect(ordinal(message(2, 'client', 'I just transferred £150.'))).toMatchObject({ ordinal: 2 })
  expect(ordinal(message(2, 'owner', 'The payment arrived, thank you.'))).toEqual({ ordinal: 1 })
})

test('a mail about money means the invoice that its sum or its thread tells', () => {
  const bills = [
    message(0, 'owner', 'Invoice A-1 for £400 is attached.'),
    { ...message(1, 'owner', 'Invoice A-2 for £900 is attached.'), thread: 'other' },
  ]
  const invoiceOf = (last: TalkMessage) =>
    findSignals([...bills, last], workingTime).at(-1)?.detail.invoice
  expect(invoiceOf(message(2, 'client', 'I just paid the £900 by transfer.'))).toBe('A-2')
  expect(invoiceOf(message(2, 'client', 'I paid by transfer just now.'))).toBe('A-1')
  expect(invoiceOf(message(2, 'client', "I can't pay the £900 until June."))).toBe('A-2')
})

test('reminders are counted since the last payment, with the number of the invoice', () => {
  const talk = [
    message(0, 'owner', 'Invoice 7731 was due on the 4th and is still open.'),
    message(1, 'owner', 'Second reminder for invoice 7731, please.'),
    message(2, 'client', 'Paid invoice 7731 this morning.'),
    message(3, 'owner', 'Invoice B-12 was due on Monday and is still open.'),
  ]
  const details = findSignals(talk, workingTime).map(({ type, detail }) => [type, detail])
  expect(details).toEqual([
    ['payment-chase', { ordinal: 1, invoice: '7731' }],
    ['payment-chase', { ordinal: 2, invoice: '7731' }],
    ['paid', { invoice: '7731' }],
    ['payment-chase', { ordinal: 1, invoice: 'B-12' }],
  ])
})

describe('after-hours', () => {
  const late = (newText: string) =>
    findSignals([{ ...message(0, 'client', newText), at: MONDAY + 8.5 * 3_600_000 }], workingTime)

  test('quotes the request, and tells how far outside it was', () => {
    const [signal] = late('Hi!\nI had an idea. Could you send the file? Bye')
    expect(signal?.quote).toBe('Could you send the file?')
    expect(signal?.detail).toEqual({ outsideMinutes: 91, asks: true })
  })

  test('a mail that asks nothing is quoted from its first line', () => {
    const [signal] = late('잘 받았습니다.\n좋은 밤 되세요!')
    expect(signal).toMatchObject({ quote: '잘 받았습니다.', detail: { asks: false } })
    expect(late('')[0]).toMatchObject({ quote: '', detail: { asks: false } })
  })

  test('a question of courtesy asks for nothing', () => {
    expect(late('How are you? The boat was lovely.')[0]?.detail.asks).toBe(false)
    expect(late('잘 지내시죠? 사진 잘 봤습니다.')[0]?.detail.asks).toBe(false)
  })

  test('a Korean request', () => {
    expect(late('파일 다시 보내주세요')[0]?.detail.asks).toBe(true)
  })
})
