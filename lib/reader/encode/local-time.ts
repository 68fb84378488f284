import { TZDate } from '@date-fns/tz'

/** Hour (0 to 23) and weekday (0 Monday to 6 Sunday) at a moment (epoch ms). @param zone IANA zone. */
export function localTime(at: number, zone: string): { hour: number; weekday: number } {
  const local = new TZDate(at, zone)
  return { hour: local.getHours(), weekday: (local.getDay() + 6) % 7 }
}
