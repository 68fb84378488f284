import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Signal, SignalDetail, SignalType } from '../../lib/detectors/signal'
import { factWeights } from '../../lib/health/fact-points'
import { bands } from '../../lib/health/judge-at'
import { weighSignals } from '../../lib/health/score'
import { weights } from '../../lib/health/weights'
import { signal } from './signals'

const page = readFileSync(join(import.meta.dirname, '../../lib/health/MODEL.md'), 'utf8')

/** The cells of the table below a heading, without its head. */
function table(heading: string): string[][] {
  const section = page.split(/^## /m).find((part) => part.startsWith(`${heading}\n`)) ?? ''
  const rows = section.split('\n').filter((line) => line.startsWith('|'))
  return rows.slice(2).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  )
}

interface Written {
  points: number
  halfLifeDays?: number
  cap: number
}

function rowsOf(all: Readonly<Record<string, Written>>): string[][] {
  return Object.entries(all).map(([name, { points, halfLifeDays, cap }]) => [
    name,
    String(points),
    halfLifeDays ? `${halfLifeDays} days` : '–',
    String(cap),
  ])
}

describe('the page on the model tells what the code has', () => {
  test('of signs', () => {
    expect(table('Signs')).toEqual(rowsOf(weights))
  })

  test('of facts', () => {
    expect(table('Facts')).toEqual(rowsOf(factWeights))
  })

  test('of bands', () => {
    expect(table('Score and bands')).toEqual(bands.map(([band, from]) => [band, String(from)]))
  })

  const severities: [circumstance: string, last: Signal, ...before: Signal[]][] = [
    ['first sign of a kind within 90 days', ...habit('stalled', 1)],
    ['second', ...habit('stalled', 2)],
    ['third', ...habit('stalled', 3)],
    ['fourth and later', ...habit('stalled', 5)],
    ['first, after one of another kind', signal('stalled'), signal('no-show', 1)],
    ['contempt, whether first or fourth', ...habit('hostility', 4)],
    ['first reminder of a bill', ...habit('payment-chase', 1)],
    ['second reminder', ...habit('payment-chase', 2)],
    ['third reminder', ...habit('payment-chase', 3)],
    ['sixth reminder and later', ...habit('payment-chase', 7)],
    ['paid after a reminder', signal('paid'), signal('payment-chase', 1)],
    ['late mail that asks for nothing, third within 90 days', ...habit('after-hours', 3)],
    [
      "late mail in the client's own daytime, third within 90 days",
      ...habit('after-hours', 3, { asks: true, theirDay: true }),
    ],
    [
      "pressing after three days without the owner's answer, third",
      ...habit('urgency', 3, { ownSilence: 3 }),
    ],
    ['pressing after a week without it', ...habit('urgency', 3, { ownSilence: 7 })],
    [
      'missed meeting that the other side told of before',
      signal('no-show', 0, { retold: true }),
      signal('no-show', 1),
    ],
    [
      'seen by the trained reader alone, and not plainly, third',
      ...habit('stalled', 3, { doubtful: true }),
    ],
    ["meeting moved with a week's notice, third within 90 days", ...moved(7 * 1440)],
    ["meeting moved with two days' notice, third", ...moved(2 * 1440)],
    ["meeting moved with a day's notice, third", ...moved(1440)],
    ["meeting moved with four hours' notice, third", ...moved(240)],
    ['meeting moved within the last hours or after it began, third', ...moved(30)],
  ]

  test('of severity', () => {
    expect(table('Severity')).toEqual(
      severities.map(([circumstance, last, ...before]) => [
        circumstance,
        shareOf(last, before).toFixed(2),
      ]),
    )
  })
})

/** The newest of so many signs of a type, a day apart, and those before it. */
function habit(type: SignalType, count: number, detail: SignalDetail = {}): [Signal, ...Signal[]] {
  const before = Array.from({ length: count - 1 }, (_, index) => signal(type, index + 1, detail))
  return [signal(type, 0, detail), ...before]
}

function moved(noticeMinutes: number) {
  return habit('cancellation', 3, { noticeMinutes })
}

function shareOf(last: Signal, before: readonly Signal[]): number {
  const { whole = 0 } = weighSignals([...before, last]).at(-1) ?? {}
  return Math.abs(whole / weights[last.type].points)
}
