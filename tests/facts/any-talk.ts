import fc from 'fast-check'
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

export const promised = new Set([
  'We will pay the invoice on Friday.',
  '금요일까지 입금하겠습니다.',
])

/** Mail of some weeks, in two threads. */
export const anyTalk = fc
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
export const hour = 3_600_000
export const start = Date.parse('2026-03-02T09:00Z')
export const zone = 'Europe/London'
export const workingTime = { zone, week: parseHours('Mon-Fri 09:00-17:00'), holidays: [] }

/** All of them in another order. */
export function shuffled<T>(items: readonly T[]) {
  return fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length })
}
