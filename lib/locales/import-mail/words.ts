import type { OtherRole } from '../../clients/role'
import type { SkipReason } from '../../mail/skip-reason'

/** Words for reading a mail export. */
export interface ImportWords {
  title: string
  intro: string
  /** How to get a file, step by step. */
  steps: readonly string[]
  choose: string
  drop: string
  looking(file: string): string
  noMail(file: string): string
  unreadableFile(file: string): string
  owner: string
  ownerHint: string
  notAnAddress: string
  aliases: string
  aliasesHint: string
  /** @param size Such as `84 MB`. */
  start(size: string): string
  otherFile: string
  paused: string
  /** @param share Whole per cent. */
  reading(share: number): string
  soFar(messages: number, kept: number): string
  stayHere: string
  stop: string
  outcomes: Record<'done' | 'stopped' | 'failed' | 'not-reading', string>
  report: {
    messages: string
    kept: string
    known: string
    passed: string
    old(months: number): string
    unwanted: string
    unreadable: string
    clients: string
  }
  passed: Record<SkipReason, string>
  toClients: string
  who: {
    title: string
    hint: string
    roles: Record<OtherRole | 'unsettled', string>
    mails(count: number): string
    save: string
    saved: string
    failed: string
    nobody: string
  }
}
