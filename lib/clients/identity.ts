import * as z from 'zod/mini'
import { organisationOf } from '../mail/organisation'

/** The longest name that somebody is given. */
export const longestName = 100

/** What the owner said of who somebody is. */
export const Identity = z.object({
  /** Id of the client that this one is counted as part of. */
  partOf: z.optional(z.string()),
  /** A firm whose people are a client each, or a person who is one beside their firm. */
  apart: z.optional(z.boolean()),
  /** What the owner calls them. */
  name: z.optional(z.string().check(z.maxLength(longestName))),
})
export type Identity = z.infer<typeof Identity>

/** What the owner said of one account's people, by client id: the domain of a firm or the address of a person. */
export type Identities = ReadonlyMap<string, Identity>

/** Nobody is anybody else than their address tells. */
export const asAddressed: Identities = new Map()

/** The client that an address, or another client by its id, counts as. */
export function clientOf(address: string, identities: Identities): string {
  const passed: string[] = []
  let id = standingId(address, identities)
  while (!passed.includes(id)) {
    passed.push(id)
    const { partOf } = identities.get(id) ?? {}
    if (partOf === undefined) return id
    id = standingId(partOf, identities)
  }
  // Words from before a firm was put together may go round: all who stand in the round are one.
  return passed.slice(passed.indexOf(id)).toSorted()[0] ?? id
}

/** Who stands by themselves before anybody is counted as part of another: the firm, or the person. */
export function standingId(address: string, identities: Identities): string {
  const firm = organisationOf(address)
  const alone = firm === undefined || isApart(firm, identities) || isApart(address, identities)
  return alone ? address.toLowerCase() : firm
}

function isApart(id: string, identities: Identities): boolean {
  return identities.get(id)?.apart === true
}

/** Everybody of whom the owner said anything and who counts as this client, itself first. */
export function membersOf(client: string, identities: Identities): string[] {
  const others = [...identities.keys()].filter((id) => clientOf(id, identities) === client)
  return [...new Set([client, ...others])]
}

/**
 * The ids under which words stand that hold for a client: its own first, those of its parts, and that of a firm whose
 * people stand apart.
 */
export function saidUnder(client: string, identities: Identities): string[] {
  const whole = wholeOf(client, identities)
  return [...membersOf(client, identities), ...(whole === undefined ? [] : [whole])]
}

/** The firm of a person, where its people stand apart. */
export function wholeOf(person: string, identities: Identities): string | undefined {
  const firm = organisationOf(person)
  return firm !== undefined && isApart(firm, identities) ? firm : undefined
}

/** Those who were made part of a client, as far as nobody stands between. */
export function partsOf(client: string, identities: Identities): string[] {
  return [...identities].flatMap(([id, { partOf }]) =>
    partOf !== undefined && id !== client && standingId(partOf, identities) === client ? id : [],
  )
}

/** The firm of a person who stands apart from it. */
export function firmBeside(client: string, identities: Identities): string | undefined {
  const firm = organisationOf(client)
  if (firm === undefined) return undefined
  return isApart(firm, identities) || isApart(client, identities) ? firm : undefined
}
