import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
import { openShippedReader } from '../../lib/cli/open-shipped-reader'
import { findSignals } from '../../lib/detectors/find-signals'
import type { Signal, SignalType } from '../../lib/detectors/signal'
import { joinedDetectors } from '../../lib/reader/joined-detectors'
import { type Reader, readTalk } from '../../lib/reader/read-talk'
import { type MarkedConversation, trainSet } from '../detectors/conversations'

const folder = resolve('.output/cli/reader')
/** Writers whose conversations no training sees (`lib/reader/training/conversations.py`). */
const heldBack = ['w06', 'w16', 'w22']
/** Each so-manieth conversation is read; all of them in the long run. */
const every = process.env.KINDLINE_LONG ? 1 : 4
const good: readonly SignalType[] = ['praise', 'paid']

const measured = { hits: 0, wrong: 0, missed: 0, shown: 0, overlaps: 0, calm: 0, alarms: 0 }

function count({ labels, words, talk }: MarkedConversation, found: readonly Signal[]): void {
  const said = new Set(found.map(({ message, type }) => `${message} ${type}`))
  measured.missed += [...labels].filter((label) => !said.has(label)).length
  for (const { message, type, quote } of found) {
    const isTrue = labels.has(`${message} ${type}`)
    measured[isTrue ? 'hits' : 'wrong'] += 1
    const marked = words.get(`${message} ${type}`)
    if (!isTrue || !marked) continue
    measured.shown += 1
    measured.overlaps += Number(overlaps(textOf(talk, message), quote, marked))
  }
  const accused = new Set(
    found.filter(({ type }) => !good.includes(type)).map(({ message }) => message),
  )
  const calm = talk.filter(({ key }) => ![...labels].some((label) => label.startsWith(`${key} `)))
  measured.calm += calm.length
  measured.alarms += calm.filter(({ key }) => accused.has(key)).length
}

function textOf(talk: MarkedConversation['talk'], message: string): string {
  return talk.find(({ key }) => key === message)?.newText ?? ''
}

function overlaps(text: string, one: string, other: string): boolean {
  const [a, b] = [text.indexOf(one), text.indexOf(other)]
  return a < b + other.length && b < a + one.length
}

describe.skipIf(!existsSync(folder)).each(['en', 'ko'] as const)(
  'held-back writers, the reader with the quick rules: %s (skipped before a build)',
  (language) => {
    beforeAll(async () => {
      for (const name of Object.keys(measured)) measured[name as keyof typeof measured] = 0
      const reader = await openShippedReader(pathToFileURL(`${folder}/`))
      const conversations = trainSet(language, (writer) => heldBack.includes(writer))
      for (const one of conversations.filter((_, index) => index % every === 0)) {
        if (one.client) count(one, await signsIn(one, reader))
      }
    }, 600_000)

    test('says what is there, and little else', () => {
      const { hits, wrong, missed } = measured
      expect((2 * hits) / (2 * hits + wrong + missed)).toBeGreaterThan(0.85)
    })

    test('raises few false alarms', () => {
      expect((100 * measured.alarms) / measured.calm).toBeLessThan(4)
    })

    test('shows the words that speak for a sign', () => {
      expect(measured.overlaps / measured.shown).toBeGreaterThan(0.95)
    })
  },
)

async function signsIn({ talk, workingTime }: MarkedConversation, reader: Reader) {
  const verdict = await readTalk(talk, workingTime.zone, reader)
  return findSignals(talk, workingTime, {
    rules: joinedDetectors(verdict),
    detectors: [],
    holds: () => true,
  })
}
