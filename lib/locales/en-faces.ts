import type { FacesWords } from './faces-words'

export const faces: FacesWords = {
  filterLabel: 'Show',
  all: 'All',
  attention: 'Need attention',
  news: 'Changed',
  moreFilters: 'More filters',
  fewerFilters: 'Fewer filters',
  questions: {
    budget: 'Unpaid extras',
    meetings: 'Meetings moved',
    payment: 'Must be chased',
    holdups: 'Work held up',
    advice: 'Advice set aside',
  },
  accountLabel: 'Account',
  allAccounts: 'All accounts',
  nobody: 'Nobody here at the moment.',
  workAgain: 'Back to the list',
  workAgainWith: (name) => `Back to the list: ${name}`,
  changed: 'Changed since you last looked',
  isFirst: 'New here',
  was: (was) => `Was ${was}`,
  hasSign: 'New sign',
  pause: 'Pause reading',
  start: {
    title: 'Welcome to Kindline',
    intro:
      'Beside your mail in Gmail, Kindline shows how things stand with each client and why, and offers a courteous reply.',
    step: (at, of) => `Step ${at} of ${of}`,
    hoursTitle: 'When do you work?',
    hoursDetail:
      'Mail outside these hours is counted apart. This is a guess from your browser: please put right what is wrong.',
    confirm: 'That is right',
    skip: 'Skip',
    clientsTitle: 'Who are your clients?',
    clientsDetail:
      'Suggested from the mail seen so far. Untick anybody who is not a client: their mail is no longer kept.',
    noneYet: 'No mail seen yet',
    noneYetDetail:
      'Open some conversations with clients in Gmail. They appear here at once; you can come back to this later.',
    openGmail: 'Open Gmail',
    importMail: 'Import mail from a file',
    roles: {
      supplier: 'Looks like someone you pay or order from',
      salesperson: 'Looks like someone with something to sell',
      personal: 'Looks like family or a friend',
      unsettled: 'Not clear yet',
    },
    done: 'Done',
    finished: 'All set',
    finishedDetail:
      'Open a conversation in Gmail: Kindline stands beside it. You can close this tab.',
    failed: 'That could not be saved. Please try again.',
    invite: 'Two short questions, about your hours and your clients, make the scores fairer.',
    accept: 'Answer them',
    decline: 'Not now',
  },
  marks: {
    title: 'Marks in Gmail’s lists',
    hint: 'A small shape beside clients who need care.',
  },
}
