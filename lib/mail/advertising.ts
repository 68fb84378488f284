import { isAnswer } from './is-answer'
import type { Message } from './message'

/**
 * The mark that Korean law wants at the head of an advertising mail's subject; many write it in the first line
 * instead (Enforcement Decree of the Act on Promotion of Information and Communications Network Utilization
 * and Information Protection, art. 61(3) and annex 6: https://www.law.go.kr).
 */
const advertMark = /^\s{0,8}[([<【（]\s?광\s?고\s?[)\]>】）]/
/** Wording that lets a reader off a list of recipients. */
const offTheList =
  /\bunsubscribe\b|\b(?:manage|update|change) (?:your )?(?:email |mail )?preferences\b|\bopt[- ]out\b|\bview (?:this email )?in (?:your )?browser\b|수신\s?거부|수신을\s?원(?:치|하지)|구독\s?(?:취소|해지)/i
/** Lines from the end in which such wording stands. */
const footerLines = 6
const longestLine = 300
/** Characters from the end in which those lines stand, and from the start in which the mark does. */
const footerLength = 2000
const headLength = 100

/**
 * Whether a mail is an advert or a newsletter by its own words, where headers do not say so. An answer is
 * from somebody who reads what they answer, whatever a mail program puts below it.
 */
export function isAdvertising({ subject, text }: Pick<Message, 'subject' | 'text'>): boolean {
  if (advertMark.test(subject) || advertMark.test(text)) return true
  return !isAnswer(subject) && footerOf(text).some((line) => offTheList.test(line))
}

/** As much of a long text as tells whether it is an advert. */
export function tellingEnds(text: string): string {
  if (text.length <= headLength + footerLength) return text
  return text.slice(0, headLength) + text.slice(-footerLength)
}

function footerOf(text: string): string[] {
  return text
    .slice(-footerLength)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(-footerLines)
    .filter((line) => !line.startsWith('>') && line.length <= longestLine)
}
