import { readdirSync, readFileSync } from 'node:fs'
import { tz } from '@date-fns/tz'
import { parseISO } from 'date-fns'
import { afterHours } from '../../../lib/detectors/after-hours'
import type { TalkMessage } from '../../../lib/detectors/detector'
import { type Signal, SignalType } from '../../../lib/detectors/signal'
import type { NextStep } from '../../../lib/health/health'
import type { LadderEvidence } from '../../../lib/health/ladder/ladder-facts'
import { readTakenSteps } from '../../../lib/health/taken-steps'
import { readSentences } from '../../../lib/languages/match'
import { parseHours } from '../../../lib/settings/working-time'

/** A labelled conversation as it is written (see WRITING.md beside the corpus). */
interface Written {
  kind: string
  decision: NextStep
  tz: string
  hours: string
  m: [string, string, string, string, Partial<Record<SignalType, string>>][]
}

/** A labelled conversation as the ladder sees it. */
export interface Labelled {
  language: 'en' | 'ko'
  /** `w01` and so on; a writer writes in one language. */
  writer: string
  decision: NextStep
  evidence: LadderEvidence
  /** Epoch ms an hour after the last mail. */
  now: number
}

/** Writers whose conversations are held back when weights are fitted. */
export const heldBack: readonly string[] = ['w06', 'w16', 'w22']

/**
 * The weights were fitted to the conversations up to this writer's. Later ones are there for the reader of words: their
 * writers call for a boundary sooner, and fitted to them too, the ladder agreed less with English writers it had not seen.
 */
const lastOfSample = 'w24'

/** All conversations with clients in a folder of labelled ones. */
export function labelledIn(folder: string): Labelled[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl') && file.slice(3, 6) <= lastOfSample)
    .flatMap((file) => {
      const lines = readFileSync(`${folder}/${file}`, 'utf8').split('\n').filter(Boolean)
      return lines
        .map((line) => JSON.parse(line) as Written)
        .filter(({ kind }) => kind !== 'not-a-client')
        .map((one) => readLabelled(one, file))
    })
}

function readLabelled(written: Written, file: string): Labelled {
  const talk = talkOf(written)
  const signals = signalsOf(written, talk)
  return {
    language: file.startsWith('ko') ? 'ko' : 'en',
    writer: file.slice(3, 6),
    decision: written.decision,
    evidence: { signals, mails: talk, taken: readTakenSteps(talk, signals) },
    now: (talk.at(-1)?.at ?? 0) + 3_600_000,
  }
}

function talkOf({ m, tz: zone }: Written): TalkMessage[] {
  return m.flatMap(([who, when, subject, newText], index) => {
    if (who !== 'client' && who !== 'owner') return []
    const at = parseISO(when.replace(' ', 'T'), { in: tz(zone) }).getTime()
    return [{ key: `${index}`, thread: '', role: who, at, subject, newText }]
  })
}

/** The labels; mail after hours is not labelled there and told by the clock. */
function signalsOf({ m, tz: zone, hours }: Written, talk: readonly TalkMessage[]): Signal[] {
  const workingTime = { zone, week: parseHours(hours), holidays: [] }
  let chases = 0
  return talk.flatMap((mail) => {
    const signs = Object.entries(m[Number(mail.key)]?.[4] ?? {})
    const labelled = signs.map(([type, quote]) => {
      if (type === 'payment-chase') chases += 1
      const detail = type === 'payment-chase' ? { ordinal: chases } : {}
      return { type: SignalType.parse(type), message: mail.key, at: mail.at, quote, detail }
    })
    const late =
      mail.role === 'client' &&
      afterHours.detect(
        { ...mail, sentences: readSentences(mail.newText) },
        { earlier: [], signals: [], invoices: [], workingTime },
      )
    if (!late) return labelled
    const { quote, detail = {} } = late
    return [...labelled, { type: 'after-hours', message: mail.key, at: mail.at, quote, detail }]
  })
}
