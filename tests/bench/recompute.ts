import 'fake-indexeddb/auto'
import { defaultSettings, type Settings } from '../../lib/settings/settings'
import { parseHours } from '../../lib/settings/working-time'
import { tellStory } from '../../lib/store/client-story'
import { Database } from '../../lib/store/database'
import { keepMail } from '../../lib/store/keep-mail'
import { recomputeAll, recomputeHours, summariseAll } from '../../lib/store/recompute'
import { scoreChanges } from '../../lib/store/score-changes'
import { english } from '../detectors/own-set/english'
import { korean } from '../detectors/own-set/korean'

const account = 'jo@jo-design.example'
const now = Date.parse('2026-03-20T12:00:00Z')
const HOUR = 3_600_000
/** Mails in all, of one client and of one thread. */
const MAILS = { all: 10_000, client: 100, thread: 8 }
const ROUNDS = 3

const lines = [...english, ...korean]
const plain = lines.filter(([, , signs]) => signs.length === 0)
const telling = lines.filter(([, , signs]) => signs.length > 0)

/** A mail in five bears a sign by its words. */
function mailAt(index: number) {
  const among = index % 5 === 0 ? telling : plain
  const line = among[(index * 7) % among.length]
  const [role, newText] = line ?? ['client', '']
  const client = { address: `ana@client-${Math.floor(index / MAILS.client)}.example`, name: '' }
  const owner = { address: account, name: '' }
  return {
    account,
    ids: { gmail: `msg-f:${index}` },
    thread: { gmail: `thread-f:${Math.floor(index / MAILS.thread)}` },
    precision: 'exact' as const,
    subject: 'Website',
    text: newText,
    newText,
    at: now - (MAILS.client - (index % MAILS.client)) * 60 * HOUR,
    from: role === 'owner' ? owner : client,
    to: [role === 'owner' ? client : owner],
    cc: [],
  }
}

/** Milliseconds, the median of all rounds. */
async function time(work: () => Promise<unknown>): Promise<number> {
  const rounds: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    const began = performance.now()
    await work()
    rounds.push(performance.now() - began)
  }
  return rounds.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0
}

/**
 * Prints what other settings cost over ten thousand stored messages, beside a floor measured in the same run: the same
 * messages read out of the same store. Times are only told, never judged.
 */
export async function benchRecompute(): Promise<void> {
  const settings: Settings = { ...defaultSettings('Europe/London'), startedReadingAt: 1 }
  const db = new Database('bench')
  const mail = Array.from({ length: MAILS.all }, (_, index) => mailAt(index))
  await keepMail(db, account, { mail }, settings, now)
  const emphasis: Settings = { ...settings, emphasis: { 'scope-creep': 2 } }
  const week = parseHours('Mon-Fri 10:00-16:00')
  const hours = { ...settings, workingTime: { ...settings.workingTime, week } }
  const zone = { ...settings, workingTime: { ...settings.workingTime, zone: 'Asia/Seoul' } }
  const steps: [name: string, work: () => Promise<unknown>][] = [
    ['messages read (floor)', () => db.messages.toArray()],
    ['preview of emphasis', () => scoreChanges(db, settings, emphasis, now)],
    ['preview of hours', () => scoreChanges(db, settings, hours, now)],
    ['preview of a zone', () => scoreChanges(db, settings, zone, now)],
    ['other emphasis', () => summariseAll(db, emphasis, now)],
    [
      'other hours, and back',
      async () => {
        await recomputeHours(db, hours, now)
        await recomputeHours(db, settings, now)
      },
    ],
    ['all anew', () => recomputeAll(db, settings, now)],
    ['a client’s story', () => tellStory(db, account, 'client-3.example', settings, now)],
  ]
  const floor = await time(() => db.messages.toArray())
  for (const [name, work] of steps) {
    const millis = await time(work)
    const ratio = `${(millis / floor).toFixed(1)} x floor`
    process.stdout.write(
      `${name.padEnd(28)} ${millis.toFixed(0).padStart(8)} ms ${ratio.padStart(26)}\n`,
    )
  }
}
