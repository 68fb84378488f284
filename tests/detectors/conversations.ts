import { readdirSync, readFileSync } from 'node:fs'
import { TZDate } from '@date-fns/tz'
import type { TalkMessage } from '../../lib/detectors/detector'
import type { SignalType } from '../../lib/detectors/signal'
import { parseHours, type WorkingTime } from '../../lib/settings/working-time'

/** A labelled conversation, as the measurements need it. */
export interface Conversation {
  id: string
  client: boolean
  workingTime: WorkingTime
  talk: TalkMessage[]
  /** `message signal` for every label. */
  labels: Set<string>
}

/** What the reader is trained on. */
const TRAINING = new URL('../../lib/reader/training/data/', import.meta.url)

/** With the words that were marked for each label. */
export interface MarkedConversation extends Conversation {
  words: Map<string, string>
}

/** Lies beside a developer's checkout only. */
export const CORPUS = new URL('../../../shared/corpus/', import.meta.url)

interface DevLine {
  id: string
  kind: string
  owner: { tz: string; hours: string }
  messages: { n: number; from: string; date: string; subject: string; text: string }[]
  labels: { n: number; signal: SignalType }[]
}

type TrainMessage = [
  from: string,
  when: string,
  subject: string,
  text: string,
  labels: Partial<Record<SignalType, string>>,
]

interface TrainLine {
  id: string
  kind: string
  tz: string
  hours: string
  m: TrainMessage[]
}

/** The conversations of the development set, with quoted text cut off. */
export function devSet(lang: 'en' | 'ko', cut: (text: string) => string): Conversation[] {
  return lines<DevLine>(new URL(`dev-${lang}.jsonl`, CORPUS)).map(
    ({ id, kind, owner, messages, labels }) => ({
      id,
      client: kind !== 'not-a-client',
      workingTime: { zone: owner.tz, week: parseHours(owner.hours), holidays: [] },
      talk: messages
        .filter(({ from }) => from !== 'other')
        .map(({ n, from, date, subject, text }) => ({
          key: `${n}`,
          thread: id,
          role: from === 'owner' ? 'owner' : 'client',
          at: Date.parse(date),
          subject,
          newText: cut(text),
        })),
      labels: new Set(labels.map(({ n, signal }) => `${n} ${signal}`)),
    }),
  )
}

/** The conversations of training writers: those after whom the rules were measured, unless others are named. */
export function trainSet(
  lang: 'en' | 'ko',
  isMeant = (writer: string) => writer <= 'w24',
): MarkedConversation[] {
  return readdirSync(TRAINING)
    .filter((name) => name.startsWith(lang) && isMeant(name.slice(3, 6)))
    .flatMap((name) => lines<TrainLine>(new URL(name, TRAINING)))
    .map(({ id, kind, tz, hours, m }) => ({
      id,
      client: kind !== 'not-a-client',
      workingTime: { zone: tz, week: parseHours(hours), holidays: [] },
      talk: m.flatMap((message, n) => trainMessage(message, n, id, tz)),
      labels: new Set(
        m.flatMap((message, n) => trainLabels(message, hours).map((l) => `${n} ${l}`)),
      ),
      words: new Map(
        m.flatMap(([, , , , marked], n) =>
          Object.entries(marked).map(([signal, words]) => [`${n} ${signal}`, words] as const),
        ),
      ),
    }))
}

/** The training files don't write after-hours: it follows from their local clock, here without zones. */
function trainLabels([from, when, , , labels]: TrainMessage, hours: string): string[] {
  const [day = '', clock = ''] = when.split(' ')
  const [hour = 0, minute = 0] = clock.split(':').map(Number)
  const at = hour * 60 + minute
  const today = parseHours(hours)[new Date(`${day}T00:00Z`).getUTCDay()] ?? []
  const late = from === 'client' && !today.some(({ start, end }) => start <= at && at < end)
  return [...Object.keys(labels), ...(late ? ['after-hours'] : [])]
}

function trainMessage(message: TrainMessage, n: number, thread: string, tz: string): TalkMessage[] {
  const [from, when, subject, newText] = message
  if (from === 'other') return []
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0] = when.split(/\D/).map(Number)
  const at = new TZDate(year, month - 1, day, hour, minute, tz).getTime()
  return [
    { key: `${n}`, thread, role: from === 'owner' ? 'owner' : 'client', at, subject, newText },
  ]
}

function lines<T>(file: URL): T[] {
  const text = readFileSync(file, 'utf8')
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T)
}
