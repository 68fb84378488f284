import { expect, test } from 'vitest'
import { timelineOf } from '../../../lib/clients/story/timeline'
import type { TalkMessage } from '../../../lib/detectors/detector'
import type { Signal } from '../../../lib/detectors/signal'
import { nothingKnown, readFacts } from '../../../lib/facts/talk-facts'

const zone = 'Europe/London'
const day = (date: number, hour = 10) => Date.UTC(2026, 2, date, hour)

function mail(key: string, role: TalkMessage['role'], at: number, newText: string): TalkMessage {
  return { key, role, at, newText, thread: 't', subject: 'Website' }
}

function sign(type: Signal['type'], message: string, at: number, quote: string): Signal {
  return { type, message, at, quote, detail: {} }
}

const bill = mail(
  '1',
  'owner',
  day(2),
  'Please find attached invoice 2041 for £800, due on 10 March.',
)
const chat = mail('2', 'client', day(3), 'Got it.')
const asks = mail('3', 'client', day(9), 'Could the form still fit into the original price?')
const line = mail('4', 'owner', day(9, 12), 'That is beyond what we agreed.')
const mails = [bill, chat, asks, line]
const creep = sign('scope-creep', '3', day(9), 'still fit into the original price')

const source = {
  mails,
  signals: [creep],
  dismissed: [],
  facts: readFacts(mails, [creep], zone),
  taken: [
    { step: 'boundary' as const, message: '4', at: day(9, 12), quote: 'beyond what we agreed' },
  ],
}

test('mail that counted on either side stands there, the newest first', () => {
  const timeline = timelineOf(source, day(20))
  expect(timeline.map(({ message, by }) => [message, by])).toEqual([
    ['4', 'owner'],
    ['3', 'client'],
    ['1', 'owner'],
  ])
  expect(timeline.map(({ tellings }) => tellings.map(({ topic }) => topic))).toEqual([
    ['steps'],
    ['work'],
    ['money'],
  ])
  expect(timeline[2]?.tellings[0]).toMatchObject({
    words: expect.stringContaining('invoice 2041'),
    what: { event: 'billed', invoice: '2041', amount: { value: 800, currency: 'GBP' } },
  })
})

test('nothing that is told later stands there', () => {
  expect(timelineOf(source, day(5)).map(({ message }) => message)).toEqual(['1'])
})

test('a fact that a sign of the same mail tells already is not told twice', () => {
  const pays = mail('5', 'client', day(10), 'Invoice 2041 is paid.')
  const all = [...mails, pays]
  const paid = sign('paid', '5', day(10), 'Invoice 2041 is paid.')
  const facts = readFacts(all, [paid], zone)
  expect(facts.invoices[0]?.paid?.message).toBe('5')
  const told = (signals: Signal[]) =>
    timelineOf({ ...source, mails: all, signals, facts }, day(20))[0]?.tellings.map(
      ({ what }) => what.kind,
    )
  expect(told([paid])).toEqual(['sign'])
  expect(told([])).toEqual(['fact'])
})

test('a sign that the owner called no problem stays, and says so', () => {
  const { signals } = source
  const timeline = timelineOf(
    { ...source, signals: [], dismissed: signals, facts: nothingKnown, taken: [] },
    day(20),
  )
  expect(timeline).toHaveLength(1)
  expect(timeline[0]?.tellings).toEqual([
    { topic: 'work', words: asks.newText, what: { kind: 'sign', signal: creep, dismissed: true } },
  ])
})
