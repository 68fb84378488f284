import { describe, expect, test } from 'vitest'
import { invoiceState } from '../../lib/facts/invoices'
import { at } from '../replies/facts'
import { factsOf, type Line, zoneOf } from './talk'

const bill = '2026-03-02T10:00'

function invoicesOf(...lines: Line[]) {
  const zone = zoneOf(lines)
  return factsOf(...lines).invoices.map(({ number, amount, due, reminders, paid }) => ({
    number,
    value: amount?.value,
    due: due && new Date(due.at).toLocaleDateString('sv', { timeZone: zone }),
    reminders: reminders.length,
    paid: paid !== undefined,
  }))
}

describe('a bill', () => {
  test.each([
    ['Invoice LTM-0231 for £2,400 is attached, due on 3 April.', 'LTM-0231', 2400, '2026-04-03'],
    ["Here's the retainer invoice, $900, due April 1.", undefined, 900, '2026-04-01'],
    ['최종본과 계산서 240만 원 드립니다. 5일 안에 부탁드려요.', undefined, 2_400_000, '2026-03-07'],
    ['Final file and my bill for £860 attached, thirty days.', undefined, 860, '2026-04-01'],
    ['Please find our invoice attached (£2,412, net 14).', undefined, 2412, '2026-03-16'],
    ['The deposit of $2,000 is due on Friday the 20th.', undefined, 2000, '2026-03-20'],
    ['All done, photos and invoice attached. 7 days please.', undefined, undefined, '2026-03-09'],
    ['잔금 165만 원 세금계산서를 발행했고 기한은 24일이에요.', undefined, 1_650_000, '2026-03-24'],
    ['탐지비 35만 원 계산서를 드립니다, 일주일 안에 부탁드려요.', undefined, 350_000, '2026-03-09'],
    ['청구서 첨부합니다. 지급 기한은 4월 20일입니다.', undefined, undefined, '2026-04-20'],
    ['3월분 계산서 보내드립니다. 말일까지 입금 부탁드립니다.', undefined, undefined, '2026-03-31'],
    [
      '청구서 INV-07 함께 보냅니다. 220만 원이고 납품 후 7일입니다.',
      'INV-07',
      2_200_000,
      '2026-03-09',
    ],
  ])('%s', (text, number, value, due) => {
    expect(invoicesOf(['owner', bill, text])).toMatchObject([{ number, value, due, paid: false }])
  })

  test.each([
    'Invoice for £860 attached, 30 days from publication.',
    'Here is the invoice for £860, 14 days after the fair.',
  ])('terms that count from elsewhere tell no day: %s', (text) => {
    expect(invoicesOf(['owner', bill, text])).toMatchObject([{ value: 860, due: undefined }])
  })

  test.each([
    'Invoice to follow once you have seen it.',
    "I'll send the invoice at the end of the month.",
    'Shall I add it to the bill? It would be £90.',
    'I need their invoice before I can start.',
    'The estimate is £900.',
    '완료분 청구서는 이번 주에 보내드리겠습니다.',
    '이번 달은 청구하지 않겠습니다.',
    '견적은 90만 원입니다.',
  ])('is none: %s', (text) => {
    expect(invoicesOf(['owner', bill, text])).toEqual([])
  })

  test('only the owner bills', () => {
    expect(invoicesOf(['client', bill, 'The invoice for £900 is attached.'])).toEqual([])
  })
})

describe('reminders and payments', () => {
  const one: Line = ['owner', bill, 'Invoice A-1 for £400 is attached, due 9 March.']
  const two: Line = ['owner', '2026-03-03T10:00', 'Invoice A-2 for £900 is attached, due 10 March.']

  test('each reminder goes to the invoice that it names', () => {
    const chase: Line = ['owner', '2026-03-20T10:00', 'Invoice A-2 is overdue.', 'payment-chase']
    const again: Line = ['owner', '2026-03-27T10:00', 'Still no £900.', 'payment-chase']
    expect(invoicesOf(one, two, chase, again).map(({ reminders }) => reminders)).toEqual([0, 2])
  })

  test('a payment closes the invoice that it names, by number or sum', () => {
    const number: Line = ['client', '2026-03-20T10:00', 'Invoice A-2 is paid.', 'paid']
    const sum: Line = ['client', '2026-03-20T10:00', 'The £900 went out today.', 'paid']
    for (const line of [number, sum]) {
      expect(invoicesOf(one, two, line).map(({ paid }) => paid)).toEqual([false, true])
    }
  })

  test('else the oldest open one, and then the next', () => {
    const paid: Line = ['client', '2026-03-20T10:00', 'Paid this morning.', 'paid']
    const more: Line = ['client', '2026-03-21T10:00', 'Just paid.', 'paid']
    expect(invoicesOf(one, two, paid).map(({ paid }) => paid)).toEqual([true, false])
    expect(invoicesOf(one, two, paid, more).map(({ paid }) => paid)).toEqual([true, true])
  })

  test('both, at once', () => {
    const paid: Line = ['client', '2026-03-20T10:00', 'I paid both this morning.', 'paid']
    expect(invoicesOf(one, two, paid).map(({ paid }) => paid)).toEqual([true, true])
  })

  test('a part leaves it open', () => {
    const half: Line = ['client', '2026-03-20T10:00', 'Half is sent, the rest follows.', 'paid']
    expect(invoicesOf(one, half)).toMatchObject([{ paid: false }])
    const ko: Line[] = [
      ['owner', bill, '잔금 100만 원 계산서 보내드립니다.'],
      ['client', '2026-03-20T10:00', '절반 먼저 보냈습니다.', 'paid'],
    ]
    expect(invoicesOf(...ko)).toMatchObject([{ paid: false }])
  })

  test('so does a sum that is less, until the parts make up the whole', () => {
    const some: Line = ['client', '2026-03-20T10:00', 'I just sent £150.', 'paid']
    const more: Line = ['client', '2026-03-25T10:00', 'The other £250 went out today.', 'paid']
    expect(invoicesOf(one, some)).toMatchObject([{ paid: false }])
    expect(invoicesOf(one, some, more)).toMatchObject([{ paid: true }])
    const bare: Line = ['client', '2026-03-20T10:00', 'Sent you 200 on Friday the 20th.', 'paid']
    expect(invoicesOf(one, bare)).toMatchObject([{ paid: false }])
    const day: Line = ['client', '2026-03-20T10:00', 'Paid on 20 March, at 11:38.', 'paid']
    expect(invoicesOf(one, day)).toMatchObject([{ paid: true }])
    const ko: Line[] = [
      ['owner', bill, '작업료 100만 원 계산서 보내드립니다.'],
      ['client', '2026-03-20T10:00', '3.3% 떼고 96만 7천 원 이체했습니다.', 'paid'],
    ]
    expect(invoicesOf(...ko)).toMatchObject([{ paid: true }])
  })

  test('who is reminded of the rest has paid a part', () => {
    const some: Line = ['client', '2026-03-20T10:00', 'Paid today.', 'paid']
    const rest: Line = ['owner', '2026-03-27T10:00', 'The rest is still open.', 'payment-chase']
    expect(invoicesOf(one, some, rest)).toMatchObject([{ paid: false, reminders: 1 }])
  })

  test('money without a known invoice is a payment and no invoice', () => {
    const { invoices, payments } = factsOf([
      'client',
      bill,
      'I just paid £250 for invoice 31.',
      'paid',
    ])
    expect(invoices).toEqual([])
    expect(payments).toMatchObject([{ number: '31', amount: { value: 250, currency: 'GBP' } }])
  })

  test('a bill for the same sum a month later is another', () => {
    const march: Line = ['owner', bill, 'The retainer invoice for £300 is attached.']
    const april: Line = ['owner', '2026-04-01T10:00', 'The retainer invoice for £300 is attached.']
    expect(invoicesOf(march, april)).toHaveLength(2)
  })

  test.each([
    'Invoice A-1 is overdue, please pay by Friday.',
    'I can offer two parts of the £400, half by the 10th.',
    '잔금 40만 원은 10일까지 부탁드립니다.',
  ])('a reminder’s own deadline is not the day that the money was due: %s', (text) => {
    const chase: Line = ['owner', '2026-03-20T10:00', text, 'payment-chase']
    expect(invoicesOf(chase)).toMatchObject([{ due: undefined, reminders: 1 }])
  })

  test.each([
    ['The £400 was due on Friday.', '2026-03-13'],
    ['Invoice A-1, due 3 March, is open.', '2026-03-03'],
    ['10일까지 주시기로 하신 잔금이 아직입니다.', '2026-03-10'],
    ['3월 5일 기한인 잔금이 아직입니다.', '2026-03-05'],
  ])('a day that is told as past is: %s', (text, due) => {
    const chase: Line = ['owner', '2026-03-18T10:00', text, 'payment-chase']
    expect(invoicesOf(chase)).toMatchObject([{ due }])
  })

  test('the same invoice told of again is one', () => {
    const again: Line = ['owner', '2026-03-05T10:00', 'As I said, the invoice is attached.']
    expect(invoicesOf(one, again)).toHaveLength(1)
    const other: Line = ['owner', '2026-03-05T10:00', 'The April invoice for £90 is attached.']
    expect(invoicesOf(one, other)).toHaveLength(2)
  })

  test('the owner thanks for it', () => {
    const thanks: Line = ['owner', '2026-03-20T10:00', 'The payment arrived, thank you.']
    const notYet: Line = ['owner', '2026-03-20T10:00', "The payment hasn't arrived yet."]
    expect(invoicesOf(one, thanks)).toMatchObject([{ paid: true }])
    expect(invoicesOf(one, notYet)).toMatchObject([{ paid: false }])
    const ko: Line[] = [
      ['owner', bill, '잔금 100만 원 계산서 보내드립니다.'],
      ['owner', '2026-03-20T10:00', '입금 확인했습니다. 감사합니다.'],
    ]
    expect(invoicesOf(...ko)).toMatchObject([{ paid: true }])
  })

  test('a reminder tells of a bill that was never seen', () => {
    const chase: Line = ['owner', bill, 'The £400 was due on 20 February.', 'payment-chase']
    expect(invoicesOf(chase)).toMatchObject([{ value: 400, due: '2026-02-20', reminders: 1 }])
    const ko: Line = ['owner', bill, '2월 20일까지였던 잔금 40만 원이 아직입니다.', 'payment-chase']
    expect(invoicesOf(ko)).toMatchObject([{ value: 400_000, due: '2026-02-20', reminders: 1 }])
  })
})

describe('the state', () => {
  const lines: Line[] = [
    ['owner', bill, 'Invoice A-1 for £400 is attached, due 9 March.'],
    ['owner', '2026-03-12T10:00', 'Invoice A-1 is overdue.', 'payment-chase'],
    ['client', '2026-03-12T12:00', 'Sorry, I will pay it on Friday.'],
    ['owner', '2026-03-20T10:00', 'Invoice A-1 is still open.', 'payment-chase'],
    ['client', '2026-03-23T12:00', 'Paid this morning.', 'paid'],
  ]

  test.each([
    ['2026-03-05T10:00', 'open'],
    ['2026-03-09T20:00', 'open'],
    ['2026-03-10T09:00', 'overdue'],
    ['2026-03-12T11:00', 'overdue'],
    ['2026-03-13T10:00', 'promised'],
    ['2026-03-16T10:00', 'overdue'],
    ['2026-03-22T10:00', 'overdue'],
    ['2026-03-23T13:00', 'paid'],
  ])('at %s it is %s', (when, state) => {
    const [invoice] = factsOf(...lines).invoices
    expect(invoice && invoiceState(invoice, at('Europe/London', when))).toBe(state)
  })

  test('a promise is kept by the payment that it is about', () => {
    const promise: Line = ['client', '2026-03-12T12:00', 'We will pay invoice A-1 on Friday.']
    const other: Line = ['client', '2026-03-13T12:00', 'Invoice A-2 is paid.', 'paid']
    const own: Line = ['client', '2026-03-16T12:00', 'Invoice A-1 is paid.', 'paid']
    const kept = (...more: Line[]) => factsOf(promise, ...more).promises[0]?.kept?.message
    expect(kept(other)).toBeUndefined()
    expect(kept(other, own)).toBe('2')
  })

  test('a promise takes no reminder back', () => {
    expect(factsOf(...lines.slice(0, 3)).invoices[0]?.reminders).toHaveLength(1)
  })
})
