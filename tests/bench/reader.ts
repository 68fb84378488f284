import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { blocksOf } from '../../lib/reader/encode/blocks'
import { TokenizerFile, Vocabulary } from '../../lib/reader/encode/vocabulary'
import { extensionFolder, openBrowser, openPopup } from '../support/browser/open-browser'

const runs = 7
const message = (index: number, newText: string) => ({
  key: `${index}`,
  thread: 't',
  role: index % 2 ? ('owner' as const) : ('client' as const),
  at: Date.UTC(2026, 2, 2, 9 + index),
  subject: '',
  newText,
})

/** A talk of 600 pieces: six messages of a hundred. */
async function talkOf600() {
  const file = await readFile(join(extensionFolder, 'reader/tokenizer.json'), 'utf8')
  const vocabulary = new Vocabulary(TokenizerFile.parse(JSON.parse(file)))
  const words =
    'Could we move the second draft to next week, as the printer has not sent us a date yet?'
  const lengthOf = (text: string) =>
    blocksOf([message(0, text)], 'UTC', vocabulary).reduce((sum, { ids }) => sum + ids.length, 0)
  const parts = words.repeat(9).split(' ')
  const count = parts.findIndex((_, end) => lengthOf(parts.slice(0, end).join(' ')) >= 100)
  const text = parts.slice(0, count).join(' ')
  return Array.from({ length: 6 }, (_, index) => message(index, text))
}

interface Timing {
  /** Ms until model and runtime are loaded. */
  load: number
  /** Ms of each reading of the talk. */
  reads: number[]
}

/** Reads the talk in the built extension's own worker, on so many threads. */
async function timeWorker(page: Page, worker: string, threads: number): Promise<Timing> {
  return page.evaluate(
    async ({ worker, threads, runs, talk }) => {
      const thread = new Worker(worker, { type: 'module' })
      const call = (name: string, value: unknown) =>
        new Promise<void>((resolve, reject) => {
          const id = crypto.randomUUID()
          thread.addEventListener('message', ({ data }) => {
            if (data.id !== id) return
            if (data.type === 'HANDLER') reject(new Error(`${name} failed`))
            else resolve()
          })
          const argumentList = [{ type: 'RAW', value }]
          thread.postMessage({ id, type: 'APPLY', path: [name], argumentList })
        })
      const timed = async (work: () => Promise<void>) => {
        const started = performance.now()
        await work()
        return performance.now() - started
      }
      const folder = new URL('/reader/', location.href).href
      const load = await timed(() => call('load', { folder, threads }))
      const reads: number[] = []
      for (let run = 0; run < runs; run += 1) {
        reads.push(
          await timed(async () => {
            await call('read', { talk, zone: 'UTC', wanted: '0' })
            await call('read', { talk, zone: 'UTC', wanted: '5' })
          }),
        )
      }
      thread.terminate()
      return { load, reads }
    },
    { worker, threads, runs, talk: await talkOf600() },
  )
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}

/** Prints how long a talk of 600 pieces takes the built extension, on one thread and on two. */
export async function benchReader(): Promise<void> {
  const profile = await mkdtemp(join(tmpdir(), 'kindline-bench-'))
  const context = await openBrowser({ profile })
  try {
    const page = await openPopup(context)
    const names = await readdir(join(extensionFolder, 'assets'))
    const worker = `/assets/${names.find((name) => name.startsWith('reader-worker'))}`
    const [one, two] = [await timeWorker(page, worker, 1), await timeWorker(page, worker, 2)]
    const say = ({ load, reads }: Timing) =>
      `600 pieces in ${Math.round(median(reads))} ms (first ${Math.round(reads[0] ?? 0)}), loaded in ${Math.round(load)} ms`
    process.stdout.write(`one thread: ${say(one)}\ntwo threads: ${say(two)}\n`)
    process.stdout.write(`ratio: ${(median(one.reads) / median(two.reads)).toFixed(2)}\n`)
  } finally {
    await context.close()
    await rm(profile, { recursive: true, force: true })
  }
}
