import { readFile } from 'node:fs/promises'
import { parseSync, readSync } from '../gmail/sync/read-sync'
import type { SyncMessage } from '../gmail/sync/sync-message'
import { htmlToText } from '../mail/body/html-to-text'

/** One message of a saved Gmail response; what the response does not hold is left out. */
export type ReportedMessage = Omit<SyncMessage, 'body' | 'account' | 'listId' | 'attachments'> & {
  text?: string
}

/** What saved responses hold, and the files that could not be read, each with the reason. */
export interface ReportedResponses {
  messages: ReportedMessage[]
  failed: string[]
}

/** One entry a message and file, in the order of the files; a broken file never stops the rest. */
export async function reportResponses(files: readonly string[]): Promise<ReportedResponses> {
  const found: ReportedResponses = { messages: [], failed: [] }
  for (const file of files) {
    try {
      const json = parseSync(await readFile(file, 'utf8'))
      if (json === undefined) throw new Error('it is no JSON')
      found.messages.push(...readSync(json).map(reportMessage))
    } catch (error) {
      found.failed.push(`${file}: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  return found
}

/** The contract's fields, no more. */
function reportMessage(sync: SyncMessage): ReportedMessage {
  const { body, account: _, listId: __, attachments: ___, ...message } = sync
  return body === undefined ? message : { ...message, text: htmlToText(body.whole) }
}
