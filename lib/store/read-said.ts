import type { Database } from './database'
import { isLesson } from './lessons'

/** What the owner has said so far of signs and people; `learnt` counts what the trained reader learns from. */
export async function readSaid(db: Database) {
  const [mutes, verdicts, phrases, learnt] = await Promise.all([
    db.mutes.toArray(),
    db.verdicts.toArray(),
    db.phrases.toArray(),
    db.dismissals.filter(isLesson).count(),
  ])
  return {
    mutes,
    notClients: verdicts.filter(({ verdict }) => verdict === 'not-a-client'),
    phrases,
    learnt,
  }
}
