import type { GmailMail, GmailMailbox, GmailThread, Person } from '../gmail/mailbox'
import type { DemoPerson } from './conversation'
import { dana } from './dana'
import { paragraphsHtml, quoteHtml, signatureHtml } from './html-body'
import { type SentMail, type SentThread, sentThreads } from './sent-mail'

/**
 * The demo's mailbox at a moment: eight clients from healthy to critical and mail that is no client's.
 * Its last mail is at most a week old at `now` and none is later.
 */
export function demoMailbox(now: Date): GmailMailbox {
  const signature = signatureHtml(dana)
  return {
    owner: person(dana),
    uiLanguage: dana.language,
    timeZone: dana.zone,
    now: now.toISOString(),
    ...(signature === undefined ? {} : { signature }),
    threads: sentThreads(now).map(gmailThread),
  }
}

function gmailThread({ thread, mails }: SentThread): GmailThread {
  return {
    subject: thread.subject,
    ...(thread.labels ? { labels: [...thread.labels] } : {}),
    messages: mails.map((mail) => gmailMail(mail, thread.listId)),
  }
}

function gmailMail(mail: SentMail, listId: string | undefined): GmailMail {
  const signature = signatureHtml(mail.from)
  return {
    from: person(mail.from),
    to: [person(mail.to)],
    date: new Date(mail.at).toISOString(),
    html: paragraphsHtml(mail.text),
    messageIdHeader: mail.messageId,
    labels: [...mail.labels],
    ...(signature === undefined ? {} : { signature }),
    ...(mail.quoted ? { quote: quoteHtml(mail.quoted, mail.from) } : {}),
    ...(listId === undefined ? {} : { listId }),
  }
}

function person({ address, name }: DemoPerson): Person {
  return { address, name }
}
