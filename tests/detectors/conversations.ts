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

/** Lies beside a developer's checkout only. */
export const CORPUS = new URL('../../../shared/corpus/', import.meta.url)

interface DevLine {
  id: string
  kind: string
  owner: { tz: string; hours: string }
  messages: { n: number; from: string; date: string; subject: string; text: string }[]
  labels: { n: number; signal: SignalType }[]
}

type TrainMessage = [from: string, when: string, subject: string, text: string, labels: object]

interface TrainLine {
  id: string
  kind: string
  tz: string
  hours: string
  m: TrainMessage[]
}

/** The conversations of the development set, with quoted text cut off. */
export function devSet(lang: 'en' | 'ko', cut: (text: string) => string): Conversation[] {
  return lines<DevLine>(`dev-${lang}.jsonl`).map(({ id, kind, owner, messages, labels }) => ({
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
  }))
}

/** The conversations of all training writers of a language. */
export function trainSet(lang: 'en' | 'ko'): Conversation[] {
  return readdirSync(new URL('train/', CORPUS))
    .filter((name) => name.startsWith(lang) && name.endsWith('.jsonl'))
    .flatMap((name) => lines<TrainLine>(`train/${name}`))
    .map(({ id, kind, tz, hours, m }) => ({
      id,
      client: kind !== 'not-a-client',
      workingTime: { zone: tz, week: parseHours(hours), holidays: [] },
      talk: m.flatMap((message, n) => trainMessage(message, n, id, tz)),
      labels: new Set(
        m.flatMap((message, n) => trainLabels(message, hours).map((l) => `${n} ${l}`)),
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

function lines<T>(name: string): T[] {
  const text = readFileSync(new URL(name, CORPUS), 'utf8')
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T)
}
