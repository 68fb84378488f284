import { answer, ask } from '../../messages/exchange'
import {
  closeReader,
  moreToRead,
  nextReading,
  type ReaderWork,
} from '../../messages/reader-exchanges'
import type { MessageVerdict } from '../verdict'

/** Ms without anything to read after which model and page are let go: loading them again takes seconds. */
const letGoAfter = 2 * 60_000

type Read = (work: ReaderWork) => Promise<MessageVerdict[]>

/**
 * Reads what the background has, one message after the other, until nothing is left. The page asks and the
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
    while (more) {
      more = false
      await readAll(read)
    }
    reading = false
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
  let { work } = await ask(nextReading, {})
  while (work) {
    const { account, client, wanted } = work
    const verdicts = await read(work)
    if (!verdicts.some(({ message }) => message === wanted)) {
      throw new Error('A message was not read')
    }
    const next: { work?: ReaderWork | undefined } = await ask(nextReading, {
      done: { account, client, verdicts },
    })
    work = next.work
  }
}
