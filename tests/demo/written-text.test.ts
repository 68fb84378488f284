import PostalMime from 'postal-mime'
import { expect, test } from 'vitest'
import { readBody } from '../../lib/mail/body/read-body'
import { demoMailbox } from '../support/demo/demo-mailbox'
import { demoMbox } from '../support/demo/demo-mbox'
import { sentThreads } from '../support/demo/sent-mail'
import { buildMailbox } from '../support/gmail/mailbox'

const now = new Date('2026-11-27T12:00:00Z')

/** Newly written text by Message-ID; a phone's own line is none. */
const written = sentThreads(now).flatMap(({ mails }) =>
  mails.map(({ messageId, text }): [string, string] => [
    messageId,
    folded(text.join('\n\n').replace('Sent from my iPhone', '')),
  ]),
)

test('the newly written text is found again in the bodies of the Gmail page', () => {
  const { threads } = buildMailbox(demoMailbox(now))
  const found = threads.flatMap(({ messages }) =>
    messages.map(({ messageIdHeader, parts }): [string, string] => {
      const html = parts.map(([, part]) => part).join('')
      return [messageIdHeader, folded(readBody({ html }).newText)]
    }),
  )
  expect(found).toEqual(written)
})

test.each(['text', 'html'] as const)('and in the %s of the mbox', async (form) => {
  const entries = demoMbox(now)
    .split(/^From .*\r\n/m)
    .slice(1)
  const mails = await Promise.all(entries.map((entry) => PostalMime.parse(entry)))
  const found = mails.map((mail): [string, string] => [
    mail.messageId ?? '',
    folded(readBody({ [form]: mail[form] ?? '' }).newText),
  ])
  expect(new Map(found)).toEqual(new Map(written))
})

function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
