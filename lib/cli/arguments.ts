import { parseArgs } from 'node:util'
import { tz } from '@date-fns/tz'
import { parseISO } from 'date-fns'
import { parseHours, type WorkingTime } from '../settings/working-time'

/** Arguments that cannot be used; the message says which and why. */
export class UsageError extends Error {}

export interface Arguments {
  files: string[]
  /** Saved Gmail responses instead of mboxes. */
  responses: boolean
  /** The owner's own addresses, lower case; empty: to be worked out from the mail. */
  owner: string[]
  workingTime: WorkingTime
  /** Country (`KR`) or country and region (`DE-BY`) whose public holidays count; empty: none. */
  holidays: string
  /** Epoch ms; undefined: the clock. */
  now: number | undefined
  /** Which reader of meaning is asked. */
  reader: (typeof readers)[number]
  json: boolean
  /** Each client's score and step day by day, instead of how they stand. */
  replay: boolean
  help: boolean
}

const readers = ['quick', 'model', 'both'] as const

const options = {
  owner: { type: 'string' },
  tz: { type: 'string' },
  hours: { type: 'string', default: 'Mon-Fri 09:00-18:00' },
  holidays: { type: 'string', default: '' },
  now: { type: 'string' },
  reader: { type: 'string', default: 'both' },
  response: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  replay: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const

/** @throws UsageError */
export function readArguments(args: readonly string[], machineZone: string): Arguments {
  const { values, positionals } = parse(args)
  if (!values.help && positionals.length === 0) throw new UsageError('Name at least one file.')
  const zone = zoneOf(values.tz ?? machineZone)
  return {
    files: positionals,
    responses: values.response,
    owner: ownerOf(values.owner),
    workingTime: {
      zone,
      week: weekOf(values.hours),
      holidays: [],
    },
    holidays: values.holidays.toUpperCase(),
    now: values.now === undefined ? undefined : nowOf(values.now, zone),
    reader: readerOf(values.reader),
    json: values.json,
    replay: values.replay,
    help: values.help,
  }
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true })
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}

function ownerOf(list = ''): string[] {
  const addresses = list.split(',').map((address) => address.trim().toLowerCase())
  const wrong = addresses.find((address) => address !== '' && !/^[^\s@]+@[^\s@]+$/.test(address))
  if (wrong) throw new UsageError(`--owner takes mail addresses, not "${wrong}".`)
  return addresses.filter((address) => address !== '')
}

function readerOf(name: string): Arguments['reader'] {
  const reader = readers.find((one) => one === name)
  if (!reader) throw new UsageError(`--reader takes quick, model or both, not "${name}".`)
  return reader
}

function zoneOf(zone: string): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone
  } catch {
    throw new UsageError(`--tz takes an IANA zone such as Europe/London, not "${zone}".`)
  }
}

function weekOf(hours: string): WorkingTime['week'] {
  try {
    return parseHours(hours)
  } catch (error) {
    throw new UsageError(`--hours: ${error instanceof Error ? error.message : 'cannot be read'}`)
  }
}

const isoDate = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)?$/

/** A moment without an offset is one on the owner's clock. */
function nowOf(text: string, zone: string): number {
  const moment = isoDate.test(text) ? parseISO(text, { in: tz(zone) }).getTime() : Number.NaN
  if (Number.isNaN(moment)) throw new UsageError(`--now takes an ISO date, not "${text}".`)
  return moment
}
