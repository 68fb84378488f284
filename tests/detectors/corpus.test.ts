import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { findSignals } from '../../lib/detectors/find-signals'
import type { Signal, SignalType } from '../../lib/detectors/signal'
import { newText } from '../../lib/mail/body/new-text'
import { CORPUS, type Conversation, devSet, trainSet } from './conversations'

type Row = [SignalType, precision: number, recall: number]

/** What the rules must keep, a little under what they reach. */
const dev: Record<string, Row[]> = {
  en: [
    ['after-hours', 1, 1],
    ['payment-chase', 0.9, 0.75],
    ['cancellation', 0.9, 0.55],
    ['paid', 0.9, 0.8],
    ['praise', 0.9, 0.4],
    ['payment-delay', 0.9, 0.6],
    ['no-show', 0.9, 0.9],
    ['stalled', 0.9, 0.5],
    ['urgency', 0.9, 0.6],
    ['scope-creep', 0.9, 0.35],
    ['advice-rejected', 0.9, 0.28],
    ['hostility', 0.9, 0.6],
  ],
  ko: [
    ['after-hours', 1, 1],
    ['payment-chase', 0.9, 0.8],
    ['cancellation', 0.9, 0.7],
    ['paid', 0.9, 0.8],
    ['praise', 0.9, 0.5],
    ['payment-delay', 0.9, 0.75],
    ['no-show', 0.9, 0.95],
    ['stalled', 0.9, 0.8],
    ['urgency', 0.9, 0.7],
    ['scope-creep', 0.9, 0.22],
    ['advice-rejected', 0.9, 0.8],
    ['hostility', 0.9, 0.9],
  ],
}
const train: Record<string, Row[]> = {
  en: [
    ['after-hours', 1, 1],
    ['payment-chase', 0.92, 0.54],
    ['cancellation', 0.92, 0.4],
    ['paid', 0.92, 0.5],
    ['praise', 0.92, 0.2],
    ['payment-delay', 0.95, 0.32],
    ['no-show', 0.94, 0.31],
    ['stalled', 0.93, 0.37],
    ['urgency', 0.9, 0.35],
    ['scope-creep', 0.95, 0.15],
    ['advice-rejected', 0.95, 0.18],
    ['hostility', 0.95, 0.22],
  ],
  ko: [
    ['after-hours', 1, 1],
    ['payment-chase', 0.92, 0.6],
    ['cancellation', 0.92, 0.54],
    ['paid', 0.92, 0.72],
    ['praise', 0.9, 0.2],
    ['payment-delay', 0.94, 0.4],
    ['no-show', 0.96, 0.5],
    ['stalled', 0.92, 0.52],
    ['urgency', 0.92, 0.5],
    ['scope-creep', 0.94, 0.19],
    ['advice-rejected', 0.95, 0.23],
    ['hostility', 0.95, 0.32],
  ],
}

interface Read extends Conversation {
  signals: Signal[]
}

function read(conversations: Conversation[]): Read[] {
  return conversations.map((conversation) => ({
    ...conversation,
    signals: findSignals(conversation.talk, conversation.workingTime),
  }))
}

/** Precision and recall over clients' mails, and alarms in conversations with no client. */
function measure(conversations: Read[], type: SignalType) {
  let right = 0
  let wrong = 0
  let missed = 0
  let strangers = 0
  for (const { client, talk, labels, signals } of conversations) {
    const found = signals.filter((signal) => signal.type === type)
    if (!client) strangers += found.length
    else {
      const hits = found.filter(({ message }) => labels.has(`${message} ${type}`)).length
      const wanted = talk.filter(({ key }) => labels.has(`${key} ${type}`)).length
      right += hits
      wrong += found.length - hits
      missed += wanted - hits
    }
  }
  return { precision: right / (right + wrong), recall: right / (right + missed), strangers }
}

for (const [name, rows, load] of [
  ['dev', dev, (lang: 'en' | 'ko') => devSet(lang, newText)],
  ['train', train, trainSet],
] as const) {
  describe.skipIf(!existsSync(CORPUS))(`labelled conversations (shared corpus, ${name})`, () => {
    for (const lang of ['en', 'ko'] as const) {
      const conversations = existsSync(CORPUS) ? read(load(lang)) : []
      test.each(rows[lang] ?? [])(`${lang} %s`, (type, precision, recall) => {
        const figures = measure(conversations, type)
        expect(figures.precision).toBeGreaterThanOrEqual(precision)
        expect(figures.recall).toBeGreaterThanOrEqual(recall)
      })
    }
  })
}
