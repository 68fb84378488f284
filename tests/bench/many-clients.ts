import 'fake-indexeddb/auto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readMailFiles } from '../../lib/cli/read-mail-files'
import { defaultSettings, type Settings } from '../../lib/settings/settings'
import { Database } from '../../lib/store/database'
import { keepMail } from '../../lib/store/keep-mail'
import type { Rows } from '../support/browser/store-rows'
import { dana } from '../support/demo/dana'
import { demoMbox } from '../support/demo/demo-mbox'

const zone = 'Europe/London'

/** Settings of an owner who lets Kindline read. */
export const settings: Settings = { ...defaultSettings(zone), startedReadingAt: 1 }

/** The demo mailbox as the store keeps it at a moment. @param now Epoch ms. */
async function demoStore(now: number): Promise<Database> {
  const folder = await mkdtemp(join(tmpdir(), 'kindline-bench-'))
  try {
    const file = join(folder, 'demo.mbox')
    await writeFile(file, demoMbox(new Date(now)))
    const { mail } = await readMailFiles([file], zone)
    const db = new Database()
    const account = dana.address
    const own = mail.map((message) => ({ ...message, account }))
    await keepMail(db, account, { mail: own }, settings, now)
    return db
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** The demo's clients and their signs over and over, until there are so many of each, in batches. */
export async function manyClients(clients: number, signs: number, now: number): Promise<Rows[]> {
  const db = await demoStore(now)
  const [known, signals] = await Promise.all([db.clients.toArray(), db.signals.toArray()])
  const glances = await db.glances.toArray()
  const copies = <Row extends object>(rows: readonly Row[], count: number, copy: object[]) =>
    Array.from({ length: count }, (_, at) => ({
      ...rows[at % rows.length],
      ...copy[at % copy.length],
    }))
  const names = Array.from({ length: clients }, (_, at) => ({ id: `client${at}.example` }))
  const placed = Array.from({ length: signs }, (_, at) => ({
    message: String(at),
    client: names[at % clients]?.id,
  }))
  const all = copies(signals, signs, placed)
  const batches = Array.from({ length: 20 }, (_, at) => ({
    signals: all.slice((at * signs) / 20, ((at + 1) * signs) / 20),
  }))
  return [
    { clients: copies(known, clients, names), glances: copies(glances, clients, names) },
    ...batches,
  ]
}
