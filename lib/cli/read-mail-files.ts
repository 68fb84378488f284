import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import type { Message } from '../mail/message'
import { readMail, UnreadableMail } from '../mbox/read-mail'
import { splitMbox } from '../mbox/split-mbox'

/** The mail of some exports. */
export interface MailFiles {
  mail: Omit<Message, 'account'>[]
  /** Messages that were seen, readable or not. */
  messages: number
  /** What could not be read, each with its file and place. */
  unreadable: string[]
  /** Files that could not be opened or hold no mail, each with the reason. */
  failed: string[]
}

/**
 * Reads mboxes as streams, so that an export larger than memory is no obstacle to its text. A file that can't
 * be read never stops the rest.
 * @param zone The owner's IANA zone, for the dates of meetings.
 */
export async function readMailFiles(files: readonly string[], zone: string): Promise<MailFiles> {
  const found: MailFiles = { mail: [], messages: 0, unreadable: [], failed: [] }
  for (const file of files) {
    try {
      await readMailFile(file, zone, found)
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      found.failed.push(`${file}: ${reason}`)
    }
  }
  return found
}

async function readMailFile(file: string, zone: string, found: MailFiles): Promise<void> {
  let place = 0
  for await (const raw of splitMbox(createReadStream(file, { highWaterMark: 1 << 20 }))) {
    place += 1
    found.messages += 1
    try {
      const message = await readMail(raw, zone)
      if (message) found.mail.push(message)
    } catch (error) {
      if (!(error instanceof UnreadableMail)) throw error
      found.unreadable.push(`${file}, message ${place}: ${error.message}`)
    }
  }
  const { size } = await stat(file)
  if (place === 0 && size > 0) {
    throw new Error('it holds no mail (an mbox begins with a line "From ")')
  }
}
