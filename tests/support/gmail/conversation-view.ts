import type { NumberedMail, NumberedThread } from './mailbox'

/** The conversation a row stands for: with conversation view off, `|msg-…` follows its id. */
export function conversationId(rowId: string): string {
  return rowId.split('|')[0] ?? rowId
}

/**
 * The rows of a conversation when conversation view is off: one for every message, under the legacy
 * id of the whole. A draft stands in the row of the message it answers until it is sent. Both as in
 * InboxSDK's recordings of 2019-01-18 (`cvOffReplySend`, `cvOffReplyDraftSave`).
 */
export function messageRows(thread: NumberedThread): NumberedThread[] {
  const rows: NumberedThread[] = []
  for (const mail of thread.messages) {
    const answered = rows.at(-1)
    if (answered && mail.labels.includes('^r')) answered.messages.push(mail)
    else rows.push(rowOf(thread, mail))
  }
  return rows
}

function rowOf(thread: NumberedThread, mail: NumberedMail): NumberedThread {
  return { ...thread, id: `${thread.id}|${mail.id}`, subject: mail.subject, messages: [mail] }
}
