import { answer, ask } from '../../messages/exchange'
import {
  closeReader,
  moreToRead,
  nextReading,
  type ReaderWork,
} from '../../messages/reader-exchanges'
import type { MessageVerdict } from '../verdict'

/** Ms without anything to read after which model and page are let go; loading them again takes seconds. */
const letGoAfter = 2 * 60_000
/** The background may be put to sleep in the middle of an answer: so often it is asked, ms apart. */
const asks = { most: 5, pause: 500 }

type Read = (work: ReaderWork) => Promise<MessageVerdict[]>

/**
 * Reads what the background has, one piece after the other, until nothing is left. The page asks and the
 * background answers, so that a background that was put to sleep wakes up for it.
 */
export function hostReader(read: Read): void {
  let reading = false
  let more = false
  let letGo: ReturnType<typeof setTimeout> | undefined
  const readOn = async () => {
    more = true
    if (reading) return
    reading = true
    clearTimeout(letGo)
    try {
      while (more) {
        more = false
        await readAll(read)
      }
    } finally {
      reading = false
    }
    letGo = setTimeout(() => void ask(closeReader, { failed: false }), letGoAfter)
  }
  const start = () => void readOn().catch(() => ask(closeReader, { failed: true }))
  answer(moreToRead, () => {
    start()
    return {}
  })
  start()
}

async function readAll(read: Read): Promise<void> {
  let { work } = await insist(() => ask(nextReading, {}))
  while (work) {
    const { account, client, wanted } = work
    const verdicts = await read(work)
    if (!verdicts.some(({ message }) => message === wanted)) {
      throw new Error('A message was not read')
    }
    const done = { account, client, verdicts }
    work = (await insist(() => ask(nextReading, { done }))).work
  }
}

async function insist<T>(request: () => Promise<T>): Promise<T> {
  for (let left = asks.most; ; left -= 1) {
    try {
      return await request()
    } catch (error) {
      if (left <= 1) throw error
      await new Promise((resolve) => setTimeout(resolve, asks.pause))
    }
  }
}
