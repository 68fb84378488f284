import { clientIdOf } from '../mail/organisation'
import type { Database, IdentityRow } from './database'
import { isLesson } from './lessons'

/** What the owner has said so far of signs, people and who is who; `learnt` counts what the trained reader learns from. */
export async function readSaid(db: Database) {
  const [mutes, verdicts, phrases, identities, learnt] = await Promise.all([
    db.mutes.toArray(),
    db.verdicts.toArray(),
    db.phrases.toArray(),
    db.identities.toArray(),
    db.dismissals.filter(isLesson).count(),
  ])
  return {
    mutes,
    notClients: verdicts.filter(({ verdict }) => verdict === 'not-a-client'),
    phrases,
    identities: identities.filter(saysAnything),
    learnt,
  }
}

/** A person counts as part of their firm without anybody's word. */
function saysAnything({ client, partOf, apart, name }: IdentityRow): boolean {
  return apart !== undefined || name !== undefined || partOf !== clientIdOf(client)
}
