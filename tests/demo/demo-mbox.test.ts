import PostalMime from 'postal-mime'
import { expect, test } from 'vitest'
import { demoMailbox } from '../support/demo/demo-mailbox'
import { demoMbox } from '../support/demo/demo-mbox'

const now = new Date('2026-11-27T12:00:00Z')

/** The mails of an mboxrd text without its `From ` lines. */
function entries(mbox: string): string[] {
  return mbox.split(/^From .*\r\n/m).slice(1)
}

test('the mbox holds the mails of the Gmail mailbox, oldest first', async () => {
  const mails = await Promise.all(entries(demoMbox(now)).map((entry) => PostalMime.parse(entry)))
  const expected = demoMailbox(now)
    .threads.flatMap(({ subject, messages }) =>
      messages.map((mail, index) => ({
        at: Date.parse(mail.date),
        from: mail.from,
        to: mail.to,
        subject: index === 0 ? subject : `Re: ${subject}`,
        messageId: mail.messageIdHeader,
      })),
    )
    .toSorted((a, b) => a.at - b.at)
  expect(
    mails.map(({ date = '', from, to = [], subject, messageId }) => ({
      at: Date.parse(date),
      from: { address: from?.address, name: from?.name },
      to: to.map(({ address, name }) => ({ address, name })),
      subject,
      messageId,
    })),
  ).toEqual(expected)
})

test('both bodies carry text, signature and quote', async () => {
  const entry = entries(demoMbox(now)).find((each) => each.includes('<demo.2.2@'))
  const { text = '', html = '', references } = await PostalMime.parse(entry ?? '')
  expect(references).toBe('<demo.2.1@whitfield.studio>')
  expect(text).toMatch(/^Hi Dana,\n\nThanks, all in order\./)
  expect(text).toContain(
    '\n\n-- \nPriya Raman\nStudio director, Hollis & Rowe Architects\n\n' +
      'On Mon, Oct 26, 2026 at 9:40 AM Dana Whitfield <dana@whitfield.studio> wrote:\n\n> Hi Priya,',
  )
  expect(html).toContain('gmail_quote_container')
})

test('lists, drafts and spam are marked as Takeout marks them; dates keep the sender’s offset', () => {
  const mbox = demoMbox(now)
  expect(mbox).toMatch(/^List-Id: <weekly\.typeweekly\.example>\r$/m)
  expect(mbox).toMatch(/^X-Gmail-Labels: Drafts\r$/m)
  expect(mbox).toMatch(/^X-Gmail-Labels: Spam\r$/m)
  expect(mbox).toMatch(/^Date: Wed, 25 Nov 2026 18:20:00 \+0900\r$/m)
})
