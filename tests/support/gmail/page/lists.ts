import type { IconName } from './dom'
import type { Words } from './words'

export interface MailList {
  hash: string
  /** In the answers. */
  label: string
  word: keyof Words & string
  drawing: IconName
}

/** Lists of the left navigation. */
export const LISTS = [
  { hash: 'inbox', label: '^i', word: 'inbox', drawing: 'inbox' },
  { hash: 'starred', label: '^t', word: 'starred', drawing: 'star' },
  { hash: 'snoozed', label: '^z', word: 'snoozed', drawing: 'clock' },
  { hash: 'sent', label: '^f', word: 'sentMail', drawing: 'send' },
  { hash: 'drafts', label: '^r', word: 'drafts', drawing: 'draft' },
  { hash: 'all', label: '^all', word: 'allMail', drawing: 'archive' },
] as const satisfies MailList[]

/** Lists that Gmail keeps behind "More". */
export const FURTHER_LISTS = [
  { hash: 'imp', label: '^io_im', word: 'important', drawing: 'star' },
  { hash: 'scheduled', label: '^scheduled', word: 'scheduled', drawing: 'clock' },
  { hash: 'spam', label: '^s', word: 'spam', drawing: 'note' },
  { hash: 'trash', label: '^k', word: 'trash', drawing: 'trash' },
] as const satisfies MailList[]
