import { readFile } from 'node:fs/promises'
import { parseSync, readSync } from '../gmail/sync/read-sync'
import type { SyncMessage } from '../gmail/sync/sync-message'
import { htmlToText } from '../mail/body/html-to-text'
import { FileError } from './read-mail-files'

/** One message of a saved Gmail response; what the response does not hold is left out. */
export type ReportedMessage = Omit<SyncMessage, 'body' | 'account' | 'listId' | 'attachments'> & {
  text?: string
}

/** One entry a message and file, in the order of the files. @throws FileError */
export async function reportResponses(files: readonly string[]): Promise<ReportedMessage[]> {
  const reported: ReportedMessage[] = []
  for (const file of files) {
    const json = parseSync(await readText(file))
    if (json === undefined) throw new FileError(`${file}: it is no JSON`)
    reported.push(...readSync(json).map(reportMessage))
  }
  return reported
}

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    throw new FileError(`${file}: ${error instanceof Error ? error.message : String(error)}`)
  }
}

/** The contract's fields, no more. */
function reportMessage(sync: SyncMessage): ReportedMessage {
  const { body, account: _, listId: __, attachments: ___, ...message } = sync
  return body === undefined ? message : { ...message, text: htmlToText(body.whole) }
}
