import * as z from 'zod/mini'
import { organisationOf } from '../mail/organisation'
import { clientOf, firmBeside, type Identities, Identity, longestName, partsOf } from './identity'

/** What changes of the owner's word on who somebody is; null takes a word back. */
export const IdentityChange = z.object({
  /** Id of the client, or of a part of one. */
  client: z.string().check(z.minLength(1)),
  partOf: z.optional(z.nullable(z.string().check(z.minLength(1)))),
  apart: z.optional(z.nullable(z.boolean())),
  name: z.optional(z.nullable(z.string().check(z.maxLength(longestName)))),
})
export type IdentityChange = z.infer<typeof IdentityChange>

/** The words after some changes, the later ones on top. */
export function changedIdentities(
  before: Identities,
  changes: readonly IdentityChange[],
): Identities {
  const after = new Map(before)
  for (const { client, ...change } of changes) {
    const words = Object.entries({ ...after.get(client), ...change })
    const said = words.filter(([, word]) => word !== null && word !== undefined)
    if (said.length > 0) after.set(client, Identity.parse(Object.fromEntries(said)))
    else after.delete(client)
  }
  return after
}

/** What brings the words back to how they were before some changes. */
export function undoing(before: Identities, changes: readonly IdentityChange[]): IdentityChange[] {
  return [...new Set(changes.map(({ client }) => client))].map((client) => {
    const { partOf = null, apart = null, name = null } = before.get(client) ?? {}
    return { client, partOf, apart, name }
  })
}

/** Counts others as part of a client. */
export function merging(client: string, others: readonly string[]): IdentityChange[] {
  return others.filter((id) => id !== client).map((id) => ({ client: id, partOf: client }))
}

/** Gives parts of a client their own standing again. */
export function splitting(parts: readonly string[]): IdentityChange[] {
  return parts.map((id) => ({ client: id, partOf: null }))
}

/** Makes each of a firm's people a client of their own. */
export function takingApart(firm: string, identities: Identities): IdentityChange[] {
  const people = partsOf(firm, identities).filter((id) => organisationOf(id) === firm)
  return [
    { client: firm, apart: true },
    ...people.map((id) => ({ client: id, partOf: null, apart: null })),
  ]
}

/**
 * Makes one client of the people of a person's firm; who was merged into somebody else stays there.
 * @param clients Ids of all clients of the account.
 */
export function puttingTogether(
  person: string,
  clients: readonly string[],
  identities: Identities,
): IdentityChange[] {
  const firm = firmBeside(person, identities)
  if (firm === undefined) return []
  const merged = [...identities.keys()].filter(
    (id) => organisationOf(id) === firm && clientOf(id, identities) !== id,
  )
  const people = clients.filter((id) => organisationOf(id) === firm)
  return [
    { client: firm, apart: null },
    ...merged.map((id) => ({ client: id, apart: true })),
    ...people.map((id) => ({ client: id, apart: null, partOf: firm })),
  ]
}

/** Calls a client something else; an empty name is the one from its mail. */
export function renaming(client: string, name: string): IdentityChange[] {
  return [{ client, name: name.trim() || null }]
}
