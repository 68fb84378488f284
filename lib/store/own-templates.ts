import { clientUses, type TemplateUse, templateUses } from '../clients/template-uses'
import type { OwnTemplate } from '../replies/own-template'
import type { Settings } from '../settings/settings'
import type { Database } from './database'
import { readClient } from './read-client'

/** Keeps and removes templates of the owner's in one step: all of it or nothing. */
export async function keepTemplates(
  db: Database,
  keep: readonly OwnTemplate[],
  remove: readonly string[],
): Promise<void> {
  await db.transaction('rw', db.ownTemplates, async () => {
    await db.ownTemplates.bulkDelete([...remove])
    await db.ownTemplates.bulkPut([...keep])
  })
}

/** How often each template was sent, and what followed, by its id. @param now Epoch ms. */
export async function storedUses(
  db: Database,
  settings: Settings,
  now: number,
): Promise<Record<string, TemplateUse>> {
  const put = await db.putReplies.toArray()
  const people = new Map(
    put.map(({ account, client }) => [`${account} ${client}`, { account, client }]),
  )
  const uses = await Promise.all(
    [...people.values()].map(async ({ account, client }) => {
      const facts = await readClient(db, account, client, settings)
      return clientUses(facts, facts.said.put, now)
    }),
  )
  return templateUses(uses.flat())
}
