import { type ClientGlance, isWorkedWith, needsAttention } from '../clients/client-glance'
import { seenOf } from '../clients/news'
import { isOther } from '../clients/role'
import type { Band } from '../health/health'
import type { Database, SeenRow } from './database'

/** All that lists show, of everybody who is a client or may be one; those who rest or have ended among them. */
export async function readGlances(db: Database): Promise<ClientGlance[]> {
  const glances = await db.glances.toArray()
  return glances.filter(({ role }) => !isOther(role))
}

/** Keeps that the owner has looked at clients as they stand. @param which One of them; all unless given. */
export async function markSeen(
  db: Database,
  which?: { account: string; client: string },
): Promise<void> {
  await db.transaction('rw', db.glances, db.seen, async () => {
    const glances = which
      ? await db.glances.where({ account: which.account, id: which.client }).toArray()
      : await db.glances.toArray()
    const seen = await seenByClient(db)
    const fresh = glances.map(rowOf).filter((row) => !isSame(row, seen.get(keyOf(row))))
    await db.seen.bulkPut(fresh)
  })
}

/**
 * The bands of clients that newly need attention: worse than when the owner last looked. Who got better in the
 * meantime is news again the next time that it gets worse.
 */
export async function newlyNeedy(db: Database): Promise<Band[]> {
  return db.transaction('rw', db.glances, db.seen, async () => {
    const seen = await seenByClient(db)
    const glances = (await readGlances(db)).filter(isWorkedWith)
    const rows = glances.map(rowOf).map((row) => ({ row, before: seen.get(keyOf(row)) }))
    const better = rows.flatMap(({ row, before }) =>
      before && row.level < before.level ? [{ ...before, level: row.level }] : [],
    )
    await db.seen.bulkPut(better)
    return rows.filter(({ row, before }) => row.level > (before?.level ?? 0)).map(bandOf)
  })
}

function isSame(a: SeenRow, b: SeenRow | undefined): boolean {
  return b?.level === a.level && b.band === a.band && b.score === a.score && b.signAt === a.signAt
}

async function seenByClient(db: Database): Promise<Map<string, SeenRow>> {
  const rows = await db.seen.toArray()
  return new Map(rows.map((row) => [keyOf(row), row]))
}

function rowOf(one: ClientGlance): SeenRow {
  return { account: one.account, client: one.id, level: levelOf(one), ...seenOf(one) }
}

function levelOf(one: ClientGlance): number {
  if (!needsAttention(one)) return 0
  return one.band === 'critical' ? 2 : 1
}

function keyOf({ account, client }: SeenRow): string {
  return `${account} ${client}`
}

function bandOf({ row }: { row: SeenRow }): Band {
  return row.band
}
