import { dashboard } from './en-dashboard'
import { faces } from './en-faces'
import { judgement } from './en-judgement'
import { owner } from './en-owner'
import { reason, signals, times, why } from './en-signals'
import { inThousands } from './in-thousands'
import type { Locale } from './locale'
import { timeFormats } from './time-formats'

const plural = (count: number, one: string, other: string) =>
  `${count} ${count === 1 ? one : other}`

export const en: Locale = {
  tag: 'en',
  time: timeFormats('en-GB'),
  bands: {
    healthy: 'Healthy',
    watch: 'Watch',
    strained: 'Strained',
    critical: 'Critical',
    unknown: 'Too little mail',
  },
  trends: { rising: 'Rising', steady: 'Steady', falling: 'Falling' },
  signals,
  steps: {
    none: { title: 'Nothing to do', detail: 'A kind word now and then never hurts.' },
    observe: { title: 'Let it pass this time', detail: 'Nothing here needs a word yet.' },
    boundary: {
      title: 'Restate what was agreed',
      detail: 'A clear, friendly line now usually settles it.',
    },
    talk: {
      title: 'Talk it over',
      detail: 'A short call often shows what lies behind it, and clears the air sooner than mail.',
    },
    reprice: {
      title: 'Offer new terms',
      detail: 'Name the price at which the work is worth it, and leave the choice to them.',
    },
    part: {
      title: 'Part on good terms',
      detail: 'Say it openly, finish well and help with the handover.',
    },
  },
  situations: {
    'payment-reminder': 'Payment reminder',
    'payment-reminder-again': 'Next reminder',
    'payment-final': 'Last reminder',
    'payment-delay': 'Agree on a payment date',
    'thanks-payment': 'Thanks for payment',
    'meeting-moved': 'Another time',
    'meeting-missed': 'After a missed meeting',
    'meeting-policy': 'Notice for meetings',
    'working-hours': 'Working hours',
    'urgent-request': 'When it is pressing',
    'extra-work': 'Offer a quote',
    'feedback-date': 'Ask for feedback',
    'advice-given': 'Stand by your advice',
    'hostile-mail': 'Answer calmly',
    'talk-over': 'Suggest a talk',
    'new-terms': 'New terms',
    parting: 'Part on good terms',
    'hand-over': 'Hand over',
    'thanks-praise': 'Thanks for praise',
    'apology-accepted': 'Accept an apology',
    'check-in': 'Friendly check-in',
  },
  tones: { warm: 'Warm', neutral: 'Plain', firm: 'Firm' },
  owner,
  judgement,
  faces,
  dashboard,
  reason,
  why,
  list: (names) => new Intl.ListFormat('en-GB').format(names),
  messages: (count) => `${plural(count, 'message', 'messages')} so far`,
  health: {
    score: (score) => `Score ${score} of 100`,
    noScore: 'No score yet',
    points: (points) =>
      points === 0
        ? 'counts nothing'
        : `${plural(Math.abs(points), 'point', 'points')} ${points < 0 ? 'down' : 'up'}`,
    fewMessages: 'This rests on few messages.',
    history: (scores) => `Scores by week, oldest first: ${scores.join(', ')}`,
  },
  consent: {
    title: 'Before anything is read',
    terms: [
      {
        term: 'What is read',
        detail: 'Mail that Gmail shows in this browser, from the moment you agree.',
      },
      {
        term: 'What is kept',
        detail:
          'Of mail with clients: who, when, the newly written text and what stood out, for 12 months unless you choose otherwise. Of all other mail only that it was passed over. You can delete it all.',
      },
      {
        term: 'What never happens',
        detail: 'Nothing leaves this computer. No mail is sent for you.',
      },
    ],
    start: 'Start reading',
  },
  panel: {
    label: 'Kindline',
    collapse: 'Collapse',
    unfold: 'Show Kindline',
    paused: 'Reading is paused',
    pausedDetail: 'What was read before is still here. New mail is left alone.',
    resume: 'Resume reading',
    unreadable: 'This page could not be read',
    unreadableDetail:
      'Reload Gmail to try again. If that does not help, Gmail may have changed its page.',
    missing: (part) => `Not found: ${part}`,
    parts: {
      thread: 'the conversation',
      account: 'the account',
      messages: 'the messages',
      ids: 'the ids of messages',
      sender: 'the sender',
      date: 'the date',
      body: 'the text of messages',
    },
    unreadFolded: (count) =>
      count === 1
        ? 'One folded message here has not been read. Open it in Gmail to have it counted.'
        : `${count} folded messages here have not been read. Open them in Gmail to have them counted.`,
    waiting: 'Open a conversation with a client',
    waitingDetail: 'How it is going appears here, with the words that tell.',
    example: 'An example',
    exampleQuote: 'Could the booking form still fit into the original price?',
    notClient: 'Not a client',
    notClientReasons: {
      newsletter: 'This looks like a newsletter, so it is not counted.',
      automatic: 'This mail was sent by a machine, so it is not counted.',
      colleague: 'This looks like someone you work with, so it is not counted.',
      'one-way': 'You have not written to each other yet, so it is not counted.',
      'owner-said': 'You said so. Nothing of this mail is kept.',
      supplier: 'This looks like someone you pay or order from, so it is not counted.',
      salesperson:
        'This looks like an offer from someone you do not work for, so it is not counted.',
      personal: 'This looks like family or a friend, so it is not counted.',
    },
    unsettled: 'Not known yet whether this is a client',
    unsettledDetail: 'Until your mail shows it, their words are kept but not counted.',
    since: (month) => `since ${month}`,
    morePeople: (count) => `${count} more`,
    nextStep: 'Next step',
    inThread: 'In this thread',
    nothingInThread: 'Nothing here counts for or against.',
    earlier: 'Earlier',
    showMore: (count) => `Show ${count} more`,
    showFewer: 'Show fewer',
    show: 'Show in mail',
    showOf: 'Show in mail:',
    readAgo: (ago) => `Read ${ago}.`,
    ownLate: (count) =>
      `You wrote outside your own hours${times(count) || ' once'} in the last 30 days.`,
    staysHere: 'Nothing leaves this computer.',
  },
  popup: {
    title: 'Clients',
    settings: 'Settings',
    loading: 'Loading',
    search: (count) => (count === 1 ? 'Search one client' : `Search ${inThousands(count)} clients`),
    noClients: 'No clients yet',
    noClientsDetail: 'They appear here once you open conversations with them in Gmail.',
    noMatch: 'No client by that name.',
    unreadable: 'A Gmail tab could not be read',
    stale: (count) =>
      count === 1
        ? 'A Gmail tab was open before Kindline was installed or updated. Reload it to go on.'
        : `${count} Gmail tabs were open before Kindline was installed or updated. Reload them to go on.`,
    readFrom: (accounts) => `Read from ${accounts}.`,
  },
  reply: {
    kindly: 'Reply kindly',
    kindlyTo: (name) => `Reply kindly to ${name}`,
    put: 'Put into reply',
    pending: 'Putting it in',
    choose: 'Choose a reply',
    others: 'Another reply',
    own: 'Your templates',
    keys: (keys) =>
      `${keys} from anywhere in Gmail · arrows choose · Enter puts it in · Esc goes back`,
    chooseTone: 'Choose a tone',
    blank: (label) => `to fill in: ${label}`,
    toFill: 'Left to fill in:',
    outcomes: {
      inserted: 'It is in your reply. You send it when you like.',
      copied: 'Copied. Paste it into your reply.',
      failed: 'It could not be put in. Open the conversation in Gmail and try again.',
    },
    fillBlanks: 'Fill in the blanks first.',
  },
  draft: {
    check: 'Check my draft',
    none: 'Open a reply and write it first.',
    good: 'Nothing in it that stings or gives way.',
    kinds: {
      dig: 'may sound like a dig',
      always: 'is easily disputed: name the occasions',
      blame: 'may sound like blame',
      pressure: 'leaves no choice',
      scorn: 'judges instead of saying what you need',
      threat: 'may be read as a threat',
      shouting: 'looks like shouting',
      weak: 'is easily passed over',
    },
    better: 'Rather:',
  },
  report: {
    copy: 'Copy a report',
    hint: 'It says what of Gmail’s page was found. No mail is in it.',
    copied: 'Copied. You can paste it into a bug report.',
    failed: 'It could not be copied.',
  },
  reader: {
    reads: 'Read between the lines',
    readsHint: 'A small model on this computer reads what plain rules miss.',
    choices: { all: 'For all clients', open: 'In open conversations only', off: 'Never' },
    progress: (read, total) => `Read closely: ${read} of ${total} messages.`,
  },
  settings: {
    title: 'Settings',
    back: 'Back to clients',
    hours: 'Working hours',
    hoursHint:
      'Days with their hours, a semicolon between parts. For example: Mon-Fri 09:00-18:00; Sat 10:00-13:00',
    noHours: 'Please write at least one day with its hours.',
    unreadableHours: (part) =>
      `“${part}” can’t be read as hours. Write it like Mon-Fri 09:00-18:00.`,
    zone: 'Time zone',
    holidays: 'Public holidays',
    noHolidays: 'None',
    ownerName: 'Your name',
    ownerNameHint: 'Stands under your replies. Empty: your name in Gmail.',
    language: 'Language',
    languages: { auto: 'As in the browser', en: 'English', ko: '한국어' },
    keep: 'Keep mail for',
    months: (count) => plural(count, 'month', 'months'),
    pause: 'Pause reading',
    pauseHint: 'New mail is left alone while paused.',
    saved: 'Saved',
    notSaved: 'Could not be saved. Please try again.',
    deleteAll: 'Delete everything stored',
    deleteWarning:
      'All clients, mail and scores kept on this computer will be gone, and so will the templates that you wrote or changed; export these first if you want to keep them. This can’t be undone. Your mail in Gmail stays as it is.',
    deleteConfirm: 'Delete everything',
    deleteCancel: 'Keep it',
    deleted: 'Everything is deleted.',
    notDeleted: 'Could not be deleted. Please try again.',
  },
}
