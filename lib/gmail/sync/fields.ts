import type { Mailbox } from '../../mail/message'
import { epochMsOfLegacyId, legacyIdIn, legacyIdOfDecimal, legacyIdOfPermId } from '../ids'
import type { Attachment, SyncBody } from './sync-message'
import { pick, pickList, pickText } from './tree'

/** Kind of a body part that the sender newly wrote; others are signatures, quotes and trimmed text. */
const freshPart = 0

/** End of the years with four digits; a number beyond is no time. */
const lastMoment = Date.UTC(9999, 11, 31)

/** `[1, address, name]`, as senders and recipients stand in every answer. */
export function readMailbox(node: unknown): Mailbox | undefined {
  const address = pickText(node, 1)
  if (address === undefined) return undefined
  return { address: address.toLowerCase(), name: pickText(node, 2) ?? '' }
}

export function readMailboxes(node: unknown): Mailbox[] {
  return pickList(node).flatMap((item) => readMailbox(item) ?? [])
}

export function readLabels(node: unknown): string[] | undefined {
  if (!Array.isArray(node)) return undefined
  return node.filter((label) => typeof label === 'string')
}

/** @param place Indexes of type and name within one attachment; undefined where there is none. */
export function readAttachments(
  node: unknown,
  place: { type: readonly number[]; name: readonly number[] },
): Attachment[] | undefined {
  const found = pickList(node).flatMap((item) => {
    const type = pickText(item, ...place.type)
    return type ? { type, name: pickText(item, ...place.name) ?? '' } : []
  })
  return found.length > 0 ? found : undefined
}

/** Legacy id of a node: hex where it stands, else from the decimal of 2018, else from the perm id. */
export function readLegacyId(permId: string, hex: unknown, decimal: unknown): string | undefined {
  const written = typeof decimal === 'number' ? String(decimal) : decimal
  return (
    legacyIdIn(hex) ??
    (typeof written === 'string' ? legacyIdOfDecimal(written) : undefined) ??
    legacyIdOfPermId(permId)
  )
}

/** Gmail's clock in epoch ms: its own field, else the time within the legacy id. */
export function readEpochMs(
  field: number | undefined,
  legacyId: string | undefined,
): number | undefined {
  if (field !== undefined && field > 0 && field < lastMoment) return field
  return legacyId === undefined ? undefined : epochMsOfLegacyId(legacyId)
}

/** Body block: parts are `[kind, null, [null, html]]` in answers and `[kind, html]` in requests. */
export function readSyncBody(node: unknown): SyncBody | undefined {
  const parts = pickList(node, 1).map((part) => ({
    kind: pick(part, 0),
    html: pickText(part, 2, 1) ?? pickText(part, 1) ?? '',
  }))
  if (parts.length === 0) return undefined
  const fresh = parts.filter((part) => Number(part.kind ?? freshPart) === freshPart)
  return { whole: join(parts), fresh: join(fresh) }
}

function join(parts: readonly { html: string }[]): string {
  return parts.map((part) => part.html).join('')
}
