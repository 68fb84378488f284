import * as z from 'zod/mini'
import { Emphasis } from '../health/emphasis'
import { WorkingTime } from './working-time'

/** Months that mail of clients is kept unless set otherwise. */
const defaultKeepMonths = 12

const officeDay = { start: 9 * 60, end: 18 * 60 }

/** Everything that the owner can set; stored on this machine only. */
export const Settings = z.object({
  /** Epoch ms of "Start reading"; nothing is read while null. */
  startedReadingAt: z.nullable(z.number()),
  paused: z.boolean(),
  /** Language of the faces; replies follow their thread's language. */
  language: z.enum(['auto', 'en', 'ko']),
  /** Name under the owner's replies; empty: as Gmail shows it. */
  ownerName: z.string().check(z.maxLength(100)),
  workingTime: WorkingTime,
  /** Country (`KR`) or region (`DE-BY`) whose public holidays count as outside hours; empty: none. */
  holidayRegion: z.string(),
  keepMonths: z.number().check(z.gte(1), z.lte(120)),
  /** How much more or less than usual types of sign count. */
  emphasis: z._default(Emphasis, {}),
  /** Whose mail the trained reader reads: all clients', what is open in Gmail, or none. */
  reader: z.enum(['all', 'open', 'off']),
  /** Whether hours and clients were asked after reading began, or the owner would not be asked. */
  setUp: z._default(z.boolean(), true),
  /** Whether clients who need care have a mark in Gmail's lists. */
  listMarks: z._default(z.boolean(), false),
})
export type Settings = z.infer<typeof Settings>

/** Settings of a fresh installation. @param zone IANA zone of the machine. */
export function defaultSettings(zone: string): Settings {
  return {
    startedReadingAt: null,
    paused: false,
    language: 'auto',
    ownerName: '',
    workingTime: {
      zone,
      week: [[], [officeDay], [officeDay], [officeDay], [officeDay], [officeDay], []],
      holidays: [],
    },
    holidayRegion: '',
    keepMonths: defaultKeepMonths,
    emphasis: {},
    reader: 'all',
    setUp: false,
    listMarks: false,
  }
}
