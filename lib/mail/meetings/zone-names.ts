/**
 * Hours east of UTC of the zone names that calendars put behind a time. Only those that mean one zone in
 * business mail: IST, AST and the like, used by several, are left out. CST is taken for Chicago's, BST for
 * London's. Source: the abbreviations of the IANA time zone database, Singapore's own SGT, and the German
 * ones of CLDR.
 */
const hours: Readonly<Record<string, number>> = {
  UTC: 0,
  GMT: 0,
  WET: 0,
  WEST: 1,
  BST: 1,
  CET: 1,
  CEST: 2,
  MEZ: 1,
  MESZ: 2,
  EET: 2,
  EEST: 3,
  MSK: 3,
  SGT: 8,
  HKT: 8,
  AWST: 8,
  KST: 9,
  JST: 9,
  AEST: 10,
  AEDT: 11,
  NZST: 12,
  NZDT: 13,
  EST: -5,
  EDT: -4,
  CST: -6,
  CDT: -5,
  MST: -7,
  MDT: -6,
  PST: -8,
  PDT: -7,
  AKST: -9,
  AKDT: -8,
  HST: -10,
}

/** A zone name (`PST`, `GMT+9`, `GMT-03:30`) as an offset that Date readers know; undefined for others. */
export function offsetOfZoneName(name = ''): string | undefined {
  const [, sign, hour = '', minute = '00'] =
    /^(?:GMT|UTC)([+-])(\d{1,2})(?::?(\d\d))?$/.exec(name.replace('−', '-')) ?? []
  if (sign) return `${sign}${hour.padStart(2, '0')}:${minute}`
  const offset = Object.hasOwn(hours, name) ? hours[name] : undefined
  if (offset === undefined) return undefined
  return `${offset < 0 ? '-' : '+'}${String(Math.abs(offset)).padStart(2, '0')}:00`
}
