/** Perm ids as Gmail writes them; `|msg-…` behind a thread id (conversation view off) is cut before. */
const threadPattern = /^thread-(?:f:\d+|a:r-?\d+)/
const messagePattern = /^msg-(?:f:\d+|a:r-?\d+)$/
const legacyPattern = /^[0-9a-f]{1,16}$/

/** The thread's perm id, without the row part that Gmail adds when conversation view is off. */
export function threadIdIn(value: unknown): string | undefined {
  return typeof value === 'string' ? threadPattern.exec(value)?.[0] : undefined
}

/** The message's perm id; `msg-a:bump-…` and `msg-a:s:…` are no messages. */
export function messageIdIn(value: unknown): string | undefined {
  return typeof value === 'string' && messagePattern.test(value) ? value : undefined
}

/** A legacy id as Gmail's attributes write it: hex without leading zeros. */
export function legacyIdIn(value: unknown): string | undefined {
  return typeof value === 'string' && legacyPattern.test(value) ? value : undefined
}

/** Hex of a decimal id of 64 bits; the recordings of 2018 hold decimals only. */
export function legacyIdOfDecimal(decimal: string): string | undefined {
  return /^\d{1,20}$/.test(decimal) ? BigInt(decimal).toString(16) : undefined
}

/** The legacy id that a server-made (`-f:`) perm id stands for; client-made ones are random. */
export function legacyIdOfPermId(permId: string): string | undefined {
  const decimal = /-f:(\d+)$/.exec(permId)?.[1]
  return decimal === undefined ? undefined : legacyIdOfDecimal(decimal)
}

/**
 * Gmail's own clock, epoch ms, as its legacy ids carry it in their upper bits
 * (equal to the response's field in every genuine message of the recordings).
 */
export function epochMsOfLegacyId(legacyId: string): number {
  return Number(BigInt(`0x${legacyId}`) >> 20n)
}
