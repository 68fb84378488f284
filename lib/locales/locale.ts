import type { Signal, SignalType } from '../detectors/signal'
import type { Band, Cause, NextStep, Trend } from '../health/health'
import type { PanelView } from '../messages/views'
import type { DraftKind } from '../replies/draft-check/draft-rule'
import type { Situation } from '../replies/situation'
import type { Tone } from '../replies/tone'
import type { Settings } from '../settings/settings'
import type { DashboardWords } from './dashboard-words'
import type { FacesWords } from './faces-words'
import type { JudgementWords } from './judgement-words'
import type { OwnerWords } from './owner-words'
import type { TimeFormats } from './time-formats'

type NotClientReason = Extract<PanelView, { state: 'not-a-client' }>['reason']

/** Every word that the faces show, in one language. A new language is one more value of this shape. */
export interface Locale {
  /** Language tag for `lang` attributes. */
  tag: 'en' | 'ko'
  time: TimeFormats
  bands: Record<Band, string>
  trends: Record<Trend, string>
  signals: Record<SignalType, string>
  steps: Record<NextStep, { title: string; detail: string }>
  situations: Record<Situation, string>
  /** How a reply sounds. */
  tones: Record<Tone, string>
  /** A signal with what is known of it, such as which reminder for which invoice. */
  reason(signal: Pick<Signal, 'type' | 'detail'>): string
  /** Why the relationship stands where it does, as one or two sentences a friend would say. */
  why(causes: readonly Cause[], band: Band): string
  /** Names as a list in a sentence. */
  list(names: readonly string[]): string
  messages(count: number): string
  health: HealthWords
  consent: ConsentWords
  panel: PanelWords
  popup: PopupWords
  reply: ReplyWords
  draft: DraftWords
  settings: SettingsWords
  report: ReportWords
  owner: OwnerWords
  judgement: JudgementWords
  faces: FacesWords
  dashboard: DashboardWords
  reader: ReaderWords
}

/** Words for the trained reader. */
interface ReaderWords {
  /** Whose mail it reads. */
  reads: string
  readsHint: string
  choices: Record<Settings['reader'], string>
  /** How far it has come, in messages. */
  progress(read: number, total: number): string
}

interface ReportWords {
  copy: string
  hint: string
  copied: string
  failed: string
}

interface HealthWords {
  /** Score out of 100, in full for those who hear it. */
  score(score: number): string
  noScore: string
  /** Points of one signal, in full. @param points whole points, negative for those that cost. */
  points(points: number): string
  /** Said beside a score that rests on few messages. */
  fewMessages: string
  /** The curve of weekly scores, oldest first, for those who can't see it. */
  history(scores: readonly number[]): string
}

interface ConsentWords {
  title: string
  /** What is read, what is kept, and what never happens. */
  terms: readonly { term: string; detail: string }[]
  start: string
}

interface PanelWords {
  label: string
  collapse: string
  unfold: string
  paused: string
  pausedDetail: string
  resume: string
  unreadable: string
  unreadableDetail: string
  missing(part: string): string
  /** Parts of Gmail's page by the names that the reader gives them. */
  parts: Partial<Record<string, string>>
  /** Folded messages that were not read; count is 1 or more. */
  unreadFolded(count: number): string
  waiting: string
  waitingDetail: string
  example: string
  /** Words of a client that ask for extra work without budget. */
  exampleQuote: string
  notClient: string
  notClientReasons: Record<NotClientReason, string>
  /** Somebody of whom the mail does not say clearly whether they are a client. */
  unsettled: string
  unsettledDetail: string
  since(month: string): string
  morePeople(count: number): string
  nextStep: string
  inThread: string
  nothingInThread: string
  earlier: string
  showMore(count: number): string
  showFewer: string
  show: string
  /** Before the days of several mails, each of which shows one. */
  showOf: string
  readAgo(ago: string): string
  /** The owner's own messages outside hours in the last 30 days; count is 1 or more. */
  ownLate(count: number): string
  staysHere: string
}

interface PopupWords {
  title: string
  settings: string
  loading: string
  search(count: number): string
  noClients: string
  noClientsDetail: string
  noMatch: string
  unreadable: string
  /** Gmail pages that were open before an install or update; count is 1 or more. */
  stale(count: number): string
  readFrom(accounts: string): string
}

interface ReplyWords {
  /** The popup's button, and its full name with the client's. */
  kindly: string
  kindlyTo(name: string): string
  /** The panel's button. */
  put: string
  pending: string
  choose: string
  /** All replies that were not offered. */
  others: string
  /** The owner's own templates among them. */
  own: string
  /** How to choose by keys. @param keys As the browser writes them, such as `Alt+K`. */
  keys(keys: string): string
  chooseTone: string
  /** Of one blank, to screen readers. */
  blank(label: string): string
  /** What goes into the blanks follows. */
  toFill: string
  outcomes: Record<'inserted' | 'copied' | 'failed', string>
  fillBlanks: string
}

interface DraftWords {
  check: string
  /** No reply is open. */
  none: string
  /** Nothing was found. */
  good: string
  /** What the words may do. */
  kinds: Record<DraftKind, string>
  /** Before another wording. */
  better: string
}

interface SettingsWords {
  title: string
  back: string
  hours: string
  hoursHint: string
  noHours: string
  unreadableHours(part: string): string
  zone: string
  holidays: string
  noHolidays: string
  ownerName: string
  ownerNameHint: string
  language: string
  languages: Record<'auto' | 'en' | 'ko', string>
  keep: string
  months(count: number): string
  pause: string
  pauseHint: string
  saved: string
  notSaved: string
  deleteAll: string
  deleteWarning: string
  deleteConfirm: string
  deleteCancel: string
  deleted: string
  notDeleted: string
}
