import { describe, expect, test } from 'vitest'
import { hourMapOf } from '../../../lib/clients/story/hour-map'
import { invoiceRows } from '../../../lib/clients/story/invoice-rows'
import { meetingRows } from '../../../lib/clients/story/meeting-rows'
import type { Invoice } from '../../../lib/facts/invoices'
import type { Told } from '../../../lib/facts/mail'
import type { KnownMeeting } from '../../../lib/facts/meetings'
import { parseHours } from '../../../lib/settings/working-time'

const DAY = 86_400_000
const start = Date.UTC(2026, 2, 2)
const at = (days: number) => start + days * DAY

function told(message: string, days: number, by: Told['by'] = 'owner'): Told {
  return { message, at: at(days), by, thread: 't', words: message }
}

describe('invoices', () => {
  const due = { at: at(9), until: at(10), precision: 'day' as const, words: '', index: 0 }
  const invoice: Invoice = {
    number: '2041',
    amount: { value: 800, currency: 'GBP' },
    told: told('bill', 0),
    bills: [told('bill', 0)],
    reminders: [told('first', 12), told('second', 20)],
    parts: [told('part', 15, 'client')],
    seemedPaid: [],
    paid: told('paid', 25, 'client'),
    due,
    dueSaid: [{ day: due, at: at(0) }],
    promises: [],
  }

  test('a paid one was late by the days to its payment', () => {
    expect(invoiceRows([invoice], at(60))).toEqual([
      {
        number: '2041',
        amount: invoice.amount,
        at: at(0),
        due: at(10),
        reminders: 2,
        partsPaid: 1,
        paid: at(25),
        state: 'paid',
        daysLate: 15,
        messages: ['bill', 'first', 'part', 'second', 'paid'],
      },
    ])
  })

  test('an open one is late by the days to now, and knows nothing of later mail', () => {
    expect(invoiceRows([invoice], at(14))[0]).toMatchObject({
      reminders: 1,
      partsPaid: 0,
      state: 'overdue',
      daysLate: 4,
      messages: ['bill', 'first'],
    })
    expect(invoiceRows([invoice], at(14))[0]).not.toHaveProperty('paid')
    expect(invoiceRows([invoice], at(-1))).toEqual([])
  })

  test('the newest stands first; one in time or without a day is not late', () => {
    const { due: _, ...undated } = invoice
    const later = { ...undated, dueSaid: [], number: '2042', told: told('later', 3) }
    const rows = invoiceRows([invoice, later], at(9))
    expect(rows.map(({ number, daysLate }) => [number, daysLate])).toEqual([
      ['2042', 0],
      ['2041', 0],
    ])
  })
})

describe('meetings', () => {
  const change = (message: string, days: number, by: Told['by']) => ({
    told: told(message, days, by),
    by,
  })
  const meeting: KnownMeeting = {
    told: told('agreed', 0),
    start: { at: at(5), precision: 'minute' },
    moves: [],
  }

  test.each<[string, KnownMeeting, number]>([
    ['kept', meeting, at(6)],
    ['ahead', meeting, at(4)],
    ['moving', { told: meeting.told, moves: [change('moved', 2, 'client')] }, at(6)],
    ['cancelled', { ...meeting, cancelled: change('off', 2, 'owner') }, at(6)],
    ['missed', { ...meeting, missed: change('missed', 5, 'client') }, at(6)],
  ])('%s', (outcome, known, now) => {
    expect(meetingRows([known], now)[0]?.outcome).toBe(outcome)
  })

  test('who moved it and who called it off is told, with every mail once', () => {
    const moved = {
      ...meeting,
      moves: [change('a', 1, 'client'), change('b', 2, 'client'), change('c', 3, 'owner')],
      cancelled: change('c', 3, 'client'),
    }
    expect(meetingRows([moved], at(9))).toMatchObject([
      {
        movedByClient: 2,
        movedByOwner: 1,
        cancelledBy: 'client',
        messages: ['agreed', 'a', 'b', 'c'],
      },
    ])
  })
})

describe('hours', () => {
  const workingTime = {
    zone: 'Asia/Seoul',
    week: parseHours('Mon-Fri 09:30-18:00'),
    holidays: [],
  }

  test('mail is counted by weekday and hour on the owner’s clock', () => {
    // 23:30 on Sunday in London is 8:30 on Monday in Seoul.
    const sunday = Date.UTC(2026, 2, 1, 23, 30)
    const { client, owner } = hourMapOf(
      [
        { at: sunday, role: 'client' },
        { at: sunday + 60_000, role: 'client' },
        { at: sunday, role: 'owner' },
      ],
      workingTime,
    )
    expect(client[1]?.[8]).toBe(2)
    expect(owner[1]?.[8]).toBe(1)
    expect([...client, ...owner].flat().reduce((sum, one) => sum + one)).toBe(3)
  })

  test('an hour in which some work is done is a working hour', () => {
    const { working } = hourMapOf([], workingTime)
    expect(working[1]?.map(Number).join('')).toBe(
      `${'0'.repeat(9)}${'1'.repeat(9)}${'0'.repeat(6)}`,
    )
    expect(working[0]).toEqual(Array(24).fill(false))
  })
})
