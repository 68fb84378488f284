import * as z from 'zod/mini'
import { IdentityChange } from '../clients/identity-change'
import { Verdict } from '../clients/verdict'
import { Message } from '../mail/message'
import { SkipReason } from '../mail/skip-reason'
import { exchange } from './exchange'

const address = z.string().check(z.regex(/^[^\s@]+@[^\s@]+$/))

/** The owner says who is who; the answer comes once all that is stored has moved along, with what brings it back. */
export const identify = exchange(
  'identify',
  ['popup', 'dashboard'],
  z.object({
    account: z.string(),
    changes: z.array(IdentityChange).check(z.maxLength(10_000)),
  }),
  z.object({ undo: z.array(IdentityChange) }),
)

/** The owner takes back what they said somebody is: what they said before holds, or nothing. */
export const unruleOn = exchange(
  'unrule-on',
  ['dashboard'],
  z.object({ account: z.string(), client: z.string(), before: z.optional(Verdict) }),
  z.object({}),
)

/** What became of mail that was handed over, in messages; those of before are kept once. */
export const ImportTally = z.object({
  kept: z.number(),
  known: z.number(),
  passed: z.partialRecord(SkipReason, z.number()),
})
export type ImportTally = z.infer<typeof ImportTally>

/** A part of a mail export of the owner's; refused unless the owner lets Kindline read. */
export const importMail = exchange(
  'import-mail',
  ['dashboard'],
  z.object({
    /** Lower-case address of the mailbox. */
    account: address,
    /** Further addresses that the owner sends from. */
    aliases: z.array(address),
    mail: z.array(Message),
    /** Addresses in exchange with the owner, told by the whole export. */
    exchanging: z.array(z.string()),
  }),
  z.object({ tally: z.optional(ImportTally) }),
)
