import type { OtherRole } from '../clients/role'
import type { Question } from '../health/questions/five-questions'

/** Words for finding clients in a list, for what has changed since the last look, and for the first run. */
export interface FacesWords {
  filterLabel: string
  all: string
  attention: string
  news: string
  moreFilters: string
  fewerFilters: string
  questions: Record<Question, string>
  accountLabel: string
  allAccounts: string
  /** No client is behind the chosen filter. */
  nobody: string
  workAgain: string
  workAgainWith(name: string): string
  /** What has changed; for those who hear it, `changed` goes before. */
  changed: string
  isFirst: string
  /** @param was The band by its word, or the score. */
  was(was: string): string
  hasSign: string
  pause: string
  start: StartWords
  marks: { title: string; hint: string }
}

interface StartWords {
  title: string
  /** What it does, in a sentence. */
  intro: string
  step(at: number, of: number): string
  hoursTitle: string
  hoursDetail: string
  confirm: string
  skip: string
  clientsTitle: string
  clientsDetail: string
  noneYet: string
  noneYetDetail: string
  openGmail: string
  importMail: string
  roles: Record<OtherRole | 'unsettled', string>
  done: string
  finished: string
  finishedDetail: string
  failed: string
  invite: string
  accept: string
  decline: string
}
