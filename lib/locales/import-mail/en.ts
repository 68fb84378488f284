import type { ImportWords } from './words'

export const en: ImportWords = {
  title: 'Import mail',
  intro:
    'Kindline can read the mail that you have already, from an export of your mailbox. The file is read on this computer and goes nowhere.',
  steps: [
    'Open takeout.google.com and choose Mail alone.',
    'Download the export and unpack it.',
    'Choose the file that ends in .mbox here. Large ones are fine.',
  ],
  choose: 'Choose a file',
  drop: 'or drop it here',
  looking: (file) => `Looking into ${file}`,
  noMail: (file) =>
    `There is no mail in ${file}. Choose a file that ends in .mbox; a .zip has to be unpacked first.`,
  unreadableFile: (file) => `${file} could not be opened. Choose it again.`,
  owner: 'Your address in this mailbox',
  ownerHint: 'Guessed from the mail. It tells your own mail from that of others.',
  notAnAddress: 'Please write one address, like name@example.com.',
  aliases: 'Other addresses you send from',
  aliasesHint: 'With commas between. Leave it empty if there are none.',
  start: (size) => `Read the file (${size})`,
  otherFile: 'Choose another file',
  paused: 'Reading is paused. Resume it to read a file.',
  reading: (share) => `Reading: ${share} %`,
  soFar: (messages, kept) =>
    `${messages} ${messages === 1 ? 'message' : 'messages'} read, ${kept} kept`,
  stayHere:
    'You may look around here meanwhile. Keep this tab open until it is done: if it is closed, what was kept stays, and reading the file again makes no doubles.',
  stop: 'Stop',
  outcomes: {
    done: 'The file is read.',
    stopped: 'Stopped. What was kept so far stays; reading the file again goes on without doubles.',
    failed:
      'The file could not be read to its end. What was kept so far stays; reading it again makes no doubles.',
    'not-reading':
      'Reading was paused meanwhile. Resume it and read the file again: nothing is kept twice.',
  },
  report: {
    messages: 'Messages in the file',
    kept: 'Kept',
    known: 'Known already',
    passed: 'Passed over',
    old: (months) => `Older than ${months} ${months === 1 ? 'month' : 'months'}`,
    unwanted: 'Drafts, spam and trash',
    unreadable: 'Could not be read',
    clients: 'People found',
  },
  passed: {
    newsletter: 'newsletters',
    automatic: 'sent by machines',
    colleague: 'people you work with',
    'one-way': 'mail in one direction only',
    'owner-said': 'not clients, as you said',
  },
  toClients: 'See all clients',
  who: {
    title: 'Who are your clients?',
    hint: 'Ticked are those who look like clients. Untick anybody who is not: their mail is not kept. You can change it later in the list.',
    roles: {
      supplier: 'looks like someone you pay or order from',
      salesperson: 'looks like an offer to you',
      personal: 'looks like family or a friend',
      unsettled: 'not known yet',
    },
    mails: (count) => (count === 1 ? '1 mail' : `${count} mails`),
    save: 'These are my clients',
    saved: 'Kept. You can change it any time in the list of clients.',
    failed: 'That did not work for everybody. Please try again.',
    nobody: 'Nobody new to decide on.',
  },
}
