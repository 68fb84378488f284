import { TZDate } from '@date-fns/tz'
import { expect, test } from 'vitest'
import { demoThreads } from '../support/demo/conversations'
import { demoMailbox } from '../support/demo/demo-mailbox'
import { buildMailbox } from '../support/gmail/mailbox'

const week = 7 * 86_400_000
const hour = 3_600_000

/** Moments around both clock changes in London, a leap day, and years from the dates as written. */
const moments = [
  '2026-11-25T16:40:00Z',
  '2026-11-25T16:39:59Z',
  '2026-03-30T08:00:00Z',
  '2027-03-28T00:59:00Z',
  '2027-03-31T15:40:00Z',
  '2027-10-31T01:30:00Z',
  '2028-02-29T12:00:00Z',
  '2031-07-04T23:59:00Z',
]

const writtenTimes = demoThreads.flatMap(({ mails }) => mails.map(({ at }) => at))

function weekdayAndTime(local: Date): string {
  return `${local.getDay()} ${local.getHours()}:${local.getMinutes()}`
}

test.each(moments)('the last mail lies in the week before %s, none after it', (now) => {
  const times = dates(now)
  expect(Math.max(...times)).toBeLessThanOrEqual(Date.parse(now))
  // A clock change within that week makes it an hour longer or shorter.
  expect(Math.max(...times)).toBeGreaterThan(Date.parse(now) - week - hour)
})

test.each(moments)('each mail keeps its weekday and time on the owner’s clock at %s', (now) => {
  const shown = dates(now).map((at) => weekdayAndTime(new TZDate(at, 'Europe/London')))
  expect(shown).toEqual(writtenTimes.map((at) => weekdayAndTime(new Date(at))))
})

test('threads run forward in time, and every Message-ID stands once', () => {
  const { threads } = demoMailbox(new Date('2027-04-02T12:00:00Z'))
  for (const { messages } of threads) {
    const times = messages.map(({ date }) => date)
    expect(times).toEqual(times.toSorted())
  }
  const ids = threads.flatMap(({ messages }) => messages.map((mail) => mail.messageIdHeader))
  expect(new Set(ids).size).toBe(ids.length)
})

test('days named in the text move with the mail', () => {
  const bodies = JSON.stringify(demoMailbox(new Date('2027-04-02T12:00:00Z')))
  expect(bodies).toContain('Payment is due by 31 March.')
  expect(bodies).toContain('기한은 4월 5일입니다')
  expect(bodies).not.toMatch(/\{\d{4}-/)
})

test('a quote carries the line of the writer’s own Gmail, in their zone', () => {
  const { threads } = demoMailbox(new Date('2026-11-27T12:00:00Z'))
  const quotes = threads.flatMap(({ messages }) => messages.map(({ quote = '' }) => quote)).join('')
  const address = '<a href="mailto:dana@whitfield.studio">dana@whitfield.studio</a>'
  expect(quotes).toContain(
    `On Mon, Oct 26, 2026 at 9:40 AM Dana Whitfield &lt;${address}&gt; wrote:`,
  )
  expect(quotes).toContain(
    `2026년 11월 2일 (월) 오후 6:30, Dana Whitfield &lt;${address}&gt;님이 작성:`,
  )
})

test('it fills the Gmail test page, mail that is no client’s included', () => {
  const { threads } = buildMailbox(demoMailbox(new Date('2026-11-27T12:00:00Z')))
  const mails = threads.flatMap(({ messages }) => messages)
  const labels = new Set(mails.flatMap((mail) => mail.labels))
  for (const label of ['^i', '^f', '^r', '^s', '^smartlabel_promo', '^unsub']) {
    expect(labels).toContain(label)
  }
  expect(mails.some(({ listId }) => listId !== undefined)).toBe(true)
  expect(mails.some(({ from }) => from.address.startsWith('no-reply@'))).toBe(true)
})

function dates(now: string): number[] {
  const { threads } = demoMailbox(new Date(now))
  return threads.flatMap(({ messages }) => messages.map(({ date }) => Date.parse(date)))
}
