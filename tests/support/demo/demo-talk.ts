import type { TalkMessage } from '../../../lib/detectors/detector'
import { dana } from './dana'
import { sentThreads } from './sent-mail'

/** What was sent to and fro with a client; drafts were not. */
export function demoTalk(id: string, now: Date): TalkMessage[] {
  const threads = sentThreads(now).filter(({ thread }) => domain(thread.with) === id)
  return threads.flatMap(({ thread, mails }) =>
    mails
      .filter(({ labels }) => !labels.includes('^r'))
      .map(({ from, at, subject, text, messageId }) => ({
        key: messageId,
        thread: thread.subject,
        role: from === dana ? 'owner' : 'client',
        at: at.getTime(),
        subject,
        newText: text.join('\n\n'),
      })),
  )
}

function domain({ address }: { address: string }): string | undefined {
  return address.split('@')[1]
}
