import type { TalkMessage } from '../../lib/detectors/detector'
import { findSignals } from '../../lib/detectors/find-signals'
import { readFacts } from '../../lib/facts/talk-facts'
import { newText } from '../../lib/mail/body/new-text'
import { parseHours } from '../../lib/settings/working-time'
import { english } from '../detectors/own-set/english'
import { korean } from '../detectors/own-set/korean'

const workingTime = { zone: 'Europe/London', week: parseHours('Mon-Fri 09:00-17:00'), holidays: [] }
const HOUR = 3_600_000
/** Mails of one talk. */
const TALK = 8
/** Rounds before the clock counts, and while it does. */
const ROUNDS = { warm: 5, timed: 30 }

/** The mails of the labelled set as talks between two people. */
function talks(): TalkMessage[][] {
  const mails = [...english, ...korean].map(([role, text], key): TalkMessage => {
    const at = Date.parse('2026-03-02T10:00Z') + key * 5 * HOUR
    return { key: `${key}`, thread: 't', role, at, subject: '', newText: text }
  })
  const count = Math.ceil(mails.length / TALK)
  return Array.from({ length: count }, (_, at) => mails.slice(at * TALK, (at + 1) * TALK))
}

/** Microseconds a message, the median of all rounds. */
function time(all: readonly TalkMessage[][], read: (talk: TalkMessage[]) => unknown): number {
  const messages = all.flat().length
  const rounds = Array.from({ length: ROUNDS.warm + ROUNDS.timed }, () => {
    const began = performance.now()
    for (const talk of all) read(talk)
    return ((performance.now() - began) * 1000) / messages
  })
  const timed = rounds.slice(ROUNDS.warm).sort((a, b) => a - b)
  return timed[Math.floor(timed.length / 2)] ?? 0
}

/**
 * Prints what reading a message costs, beside a floor measured in the same run on the same text, so that figures
 * of different machines can be compared by their ratio. Times are only told, never judged.
 */
export function benchQuickReader(): void {
  const all = talks()
  const found = new Map(all.map((talk) => [talk, findSignals(talk, workingTime)]))
  const steps: [name: string, read: (talk: TalkMessage[]) => unknown][] = [
    ['JSON there and back (floor)', (talk) => JSON.parse(JSON.stringify(talk))],
    ['new text', (talk) => talk.map((mail) => newText(mail.newText))],
    ['signals', (talk) => findSignals(talk, workingTime)],
    ['facts', (talk) => readFacts(talk, found.get(talk) ?? [], workingTime.zone)],
  ]
  const times = steps.map(([name, read]) => ({ name, micros: time(all, read) }))
  const floor = times[0]?.micros ?? 1
  for (const { name, micros } of times) {
    const ratio = `${(micros / floor).toFixed(1)} x floor`
    process.stdout.write(
      `${name.padEnd(28)} ${micros.toFixed(1).padStart(8)} µs a message ${ratio.padStart(16)}\n`,
    )
  }
}
