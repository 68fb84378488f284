import { TZDate } from '@date-fns/tz'
import { addDays, differenceInCalendarDays, lightFormat, startOfDay } from 'date-fns'
import * as z from 'zod/mini'
import { type ClientRecord, orderRecord } from '../health/client-record'
import { Band, NextStep } from '../health/health'
import { judgeAt } from '../health/judge-at'
import { StepReason } from '../health/ladder/advice'
import { TakenStep } from '../health/taken-step'

/** How a client stood at the end of a day. */
export const HistoryDay = z.object({
  /** `2026-03-04`, on the owner's clock. */
  day: z.string(),
  /** Epoch ms of its last moment; of today, the moment that was asked for. */
  at: z.number(),
  /** 0 to 100; null while too little was known. */
  score: z.nullable(z.number()),
  band: Band,
  nextStep: NextStep,
  /** Why the step was named, the strongest reason first. */
  because: z.array(StepReason),
})
export type HistoryDay = z.infer<typeof HistoryDay>

/** A client's story over time. */
export const ClientHistory = z.object({
  /** Oldest first, from the day of the first mail to today. */
  days: z.array(HistoryDay),
  /** Whole days from one to the next: 1, more only where a long story is told coarsely. */
  everyDays: z.number(),
  /** The owner's own steps, oldest first. */
  taken: z.array(TakenStep),
})
export type ClientHistory = z.infer<typeof ClientHistory>

/**
 * What Kindline would have said at the end of each day, from the first mail to `now` (epoch ms). Each day knows the
 * mail up to it and no more; what the owner said of the client holds for all of them.
 * @param zone The owner's IANA zone.
 * @param mostDays So many days are told at most, today among them; a longer story is told every second, third… day.
 */
export function historyOf(
  client: ClientRecord,
  zone: string,
  now: number,
  mostDays = Number.POSITIVE_INFINITY,
): ClientHistory {
  const record = orderRecord(client)
  const taken = record.taken.filter(({ at }) => at <= now)
  const first = record.mails[0]?.at
  if (first === undefined || first > now) return { days: [], everyDays: 1, taken }
  const today = startOfDay(new TZDate(now, zone))
  const age = differenceInCalendarDays(today, startOfDay(new TZDate(first, zone)))
  const everyDays = Math.max(1, Math.ceil((age + 1) / mostDays))
  const count = Math.floor(age / everyDays) + 1
  const days = Array.from({ length: count }, (_, index) => {
    const start = addDays(today, -(count - 1 - index) * everyDays)
    const at = Math.min(+addDays(start, 1) - 1, now)
    const { score, band, advice } = judgeAt(record, at)
    const day = lightFormat(start, 'yyyy-MM-dd')
    return { day, at, score, band, nextStep: advice.step, because: advice.because }
  })
  return { days, everyDays, taken }
}
