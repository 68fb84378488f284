import 'fake-indexeddb/auto'
import { defaultSettings, type Settings } from '../../lib/settings/settings'
import { parseHours } from '../../lib/settings/working-time'
import { clientHistory } from '../../lib/store/client-history'
import { Database } from '../../lib/store/database'
import { keepMail } from '../../lib/store/keep-mail'
import { recomputeAll, recomputeHours, summariseAll } from '../../lib/store/recompute'
import { scoreChanges } from '../../lib/store/score-changes'
import { english } from '../detectors/own-set/english'
import { korean } from '../detectors/own-set/korean'

const account = 'jo@jo-design.example'
const HOUR = 3_600_000
/** Mails in all, and of one client. */
const MAILS = Number(process.env.MAILS ?? 10_000)
const OF_ONE = 100

const settings: Settings = { ...defaultSettings('Europe/London'), startedReadingAt: 1 }
const now = Date.parse('2026-03-20T12:00:00Z')

const lines = [...english, ...korean]
const troubled = lines.filter(([, , signs]) => signs.length > 0)
const plain = lines.filter(([, , signs]) => signs.length === 0)

function mailOf(index: number) {
  const lines = index % 5 === 0 ? troubled : plain
  const line = lines[(index * 7) % lines.length]
  const [role, newText] = line ?? ['client', '']
  const client = `ana@client-${Math.floor(index / OF_ONE)}.example`
  const [from, to] = role === 'owner' ? [account, client] : [client, account]
  return {
    account,
    ids: { gmail: `msg-f:${index}` },
    thread: { gmail: `thread-f:${Math.floor(index / 8)}` },
    precision: 'exact' as const,
    subject: 'Website',
    text: newText,
    newText,
    at: now - (OF_ONE - (index % OF_ONE)) * 60 * HOUR,
    from: { address: from, name: '' },
    to: [{ address: to, name: '' }],
    cc: [],
  }
}

async function timed(name: string, work: () => Promise<unknown>) {
  const began = performance.now()
  const cpu = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(cpu)
  console.log(
    name.padEnd(30),
    (performance.now() - began).toFixed(0),
    'cpu',
    ((user + system) / 1000).toFixed(0),
  )
}

export async function run(): Promise<void> {
  const db = new Database('bench')
  const mail = Array.from({ length: MAILS }, (_, index) => mailOf(index))
  await timed('keep', async () => keepMail(db, account, { mail }, settings, now))
  const hours = {
    ...settings,
    workingTime: { ...settings.workingTime, week: parseHours('Mon-Fri 10:00-16:00') },
  }
  const zone = { ...settings, workingTime: { ...settings.workingTime, zone: 'Asia/Seoul' } }
  const weights = { ...settings, emphasis: { 'scope-creep': 2 } }
  for (let k = 0; k < 2; k++) {
    console.log(await db.messages.count(), await db.signals.count(), await db.clients.count())
    await timed('read messages (floor)', () => db.messages.toArray())
    await timed('read messages by client', async () => {
      for (const id of await db.clients.toCollection().primaryKeys())
        await db.messages.where({ account: id[0], client: id[1] }).toArray()
    })
    await timed('read signals', () => db.signals.toArray())
    await timed('preview weights', () => scoreChanges(db, settings, weights, now))
    await timed('preview hours', () => scoreChanges(db, settings, hours, now))
    await timed('preview zone', () => scoreChanges(db, settings, zone, now))
    await timed('take weights', () => summariseAll(db, weights, now))
    await timed('take hours', () => recomputeHours(db, hours, now))
    await timed('take zone', () => recomputeHours(db, zone, now))
    await timed('all anew', () => recomputeAll(db, settings, now))
    await timed('history', () => clientHistory(db, account, 'client-3.example', settings, now))
  }
}
