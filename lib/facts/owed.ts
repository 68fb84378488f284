import type { SignalType } from '../detectors/signal'
import type { OwedKind } from '../languages/fact-pack'
import { phrasePacks } from '../languages/phrases'
import { type Mail, otherSide, type Role, type Told, told } from './mail'
import { speaksOfMoney } from './money-words'
import { answerTo } from './questions'
import { says, speaksOf } from './says'
import { maySpeakOfOne } from './things'

/** Work, papers or a decision that one side waits for. */
export interface Owed {
  kind: OwedKind
  /** Who owes it. */
  by: Role
  /** The request; it is owed since then. */
  told: Told
  /** Times it was asked for again. */
  nudges: Told[]
  settled?: Told
}

/** What each side asks for: a client's wish for changes is work, not feedback that the owner owes. */
const KINDS: Record<Role, readonly OwedKind[]> = {
  owner: ['approval', 'feedback', 'files'],
  client: ['files'],
}

/** What each side owes the other beside money; a request for the same thing in the thread is a nudge. */
export function readOwed(mails: readonly Mail[]): Owed[] {
  const owed: Owed[] = []
  mails.forEach((mail, position) => {
    settle(owed, mail, mails, position)
    const request = requestIn(mail)
    if (request) ask(owed, mail, request)
    else nudge(owed, mail)
  })
  return owed
}

function requestIn(mail: Mail): { kind: OwedKind; words: string } | undefined {
  for (const { quote, text } of mail.sentences) {
    const asks =
      phrasePacks.some(({ asks }) => asks.test(text)) &&
      !speaksOfMoney(text) &&
      !says(text, ({ approves }) => approves)
    const kind = asks && KINDS[mail.role].find((one) => speaksOf(text, ({ wants }) => wants[one]))
    if (kind) return { kind, words: quote }
  }
  return undefined
}

function ask(owed: Owed[], mail: Mail, { kind, words }: { kind: OwedKind; words: string }) {
  const by = otherSide(mail.role)
  const before = owed.findLast(
    (one) => one.by === by && one.kind === kind && isOpenIn(one, mail.thread),
  )
  if (before) before.nudges.push(told(mail, words))
  else owed.push({ kind, by, told: told(mail, words), nudges: [] })
}

/** The owner waits once more, without saying for what. */
function nudge(owed: readonly Owed[], mail: Mail) {
  const sign = mail.signs.get('stalled')
  if (!sign || mail.role !== 'owner') return
  const waited = owed.findLast((one) => one.by === 'client' && isOpenIn(one, mail.thread))
  waited?.nudges.push(told(mail, sign.quote))
}

function settle(owed: readonly Owed[], mail: Mail, mails: readonly Mail[], position: number) {
  for (const one of owed.filter(({ by }) => by === mail.role)) {
    if (!isOpenIn(one, mail.thread)) continue
    const words = settlingWords(one, mail, mails, position)
    if (words !== undefined) one.settled = told(mail, words)
  }
}

/** Signs of mail that is about something else than the work. */
const OTHER_MATTERS: readonly SignalType[] = [
  'paid',
  'payment-delay',
  'cancellation',
  'no-show',
  'stalled',
]

/**
 * Files come with words of handing over, a decision with a yes; feedback is any answer of substance that is not on
 * another matter.
 */
function settlingWords(
  { kind, told: { words: asked } }: Owed,
  mail: Mail,
  mails: readonly Mail[],
  position: number,
) {
  const concept = kind === 'files' ? 'delivers' : 'approves'
  const said = mail.sentences.find(
    ({ text }) =>
      says(text, (pack) => pack[concept]) && (kind !== 'files' || maySpeakOfOne(text, asked)),
  )
  if (said || kind !== 'feedback' || OTHER_MATTERS.some((sign) => mail.signs.has(sign))) {
    return said?.quote
  }
  const asking = mails.slice(0, position).findLast(({ role }) => role !== mail.role)
  return asking && answerTo(asking, [mail])?.words
}

function isOpenIn({ settled, told }: Owed, thread: string): boolean {
  return settled === undefined && told.thread === thread
}
