import { TZDate } from '@date-fns/tz'
import { lightFormat } from 'date-fns'

/** A moment (epoch ms) as tables write it, on the owner's clock: `2026-03-04 19:48`. */
export function writtenTime(at: number, zone: string): string {
  return lightFormat(new TZDate(at, zone), 'yyyy-MM-dd HH:mm')
}

/** Its day alone: `2026-03-04`. */
export function writtenDay(at: number, zone: string): string {
  return lightFormat(new TZDate(at, zone), 'yyyy-MM-dd')
}
