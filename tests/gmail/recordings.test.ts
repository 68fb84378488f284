import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readSync } from '../../lib/gmail/sync/read-sync'

const folder = '../shared/gmail/recordings'
const expectedFile = `${folder}/expected.json`

interface ExpectedMessage {
  id: string
  legacyId?: string
  [field: string]: unknown
}
interface Expected {
  threads?: { id: string; legacyId?: string; messages: ExpectedMessage[] }[]
  ops?: { thread: string; message?: ExpectedMessage }[]
}

const index: Record<string, Expected> = existsSync(expectedFile)
  ? JSON.parse(readFileSync(expectedFile, 'utf8'))
  : {}

/** The message as the index names it, in this reader's words; fields that bodies give are left to text tests. */
function wanted(
  thread: { id: string; legacyId?: string },
  message: ExpectedMessage,
): Record<string, unknown> {
  const pairs = {
    threadId: thread.id,
    legacyThreadId: thread.legacyId,
    messageId: message.id,
    legacyMessageId: message.legacyId,
    epochMs: message.epochMs,
    from: lower(message.from),
    to: message.to && (message.to as unknown[]).map(lower),
    cc: message.cc && (message.cc as unknown[]).map(lower),
    subject: message.subject,
    labels: message.labels,
    messageIdHeader: message.messageIdHeader,
    listId: message.listId,
    attachments: (message.attachments as { type: string; name: string }[] | undefined)?.map(
      ({ type, name }) => ({ type, name }),
    ),
  }
  return Object.fromEntries(Object.entries(pairs).filter(([, value]) => value !== undefined))
}

function lower(mailbox: unknown): unknown {
  const { address, name } = mailbox as { address: string; name: string }
  return { address: address.toLowerCase(), name }
}

describe.skipIf(!existsSync(expectedFile))('recordings (skipped where ../shared is absent)', () => {
  test.each(Object.keys(index))('%s', (file) => {
    const found = readSync(JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')))
    const pairs = [
      ...(index[file]?.threads ?? []).flatMap((thread) =>
        thread.messages.map((message) => wanted(thread, message)),
      ),
      ...(index[file]?.ops ?? []).flatMap((op) =>
        op.message ? [wanted({ id: op.thread }, op.message)] : [],
      ),
    ]
    for (const message of pairs) {
      expect(found.find((one) => one.messageId === message.messageId)).toMatchObject(message)
    }
    expect(new Set(found.map((one) => one.messageId)).size).toBe(found.length)
    expect(found).toHaveLength(new Set(pairs.map((pair) => pair.messageId)).size)
  })
})
