import { quotePacks } from '../../languages/quotes'
import { isBlank, type Line } from './line'
import { wordPattern } from './word-pattern'

const LONGEST_CARD = 14
const LONGEST_LINE = 90

const LABEL =
  /(?:^|[|/·,] ?)(?:tel|phone|telephone|ph|voice|mobile|mob|cell|fax|office|direct|e-?mail|web|website|telefon|handy|tél|tel[eé]fono|h\.?p|전화|전화번호|휴대폰|휴대전화|핸드폰|팩스|이메일|메일|주소|홈페이지|직통|연락처|電話|携帯|电话|手机|邮箱)(?: ?\([^()]{1,12}\))? ?[.:：)|] ?\S/iu
/** "M 010-1234-5678", "fax (360) 737-2661": a short label needs no colon before a number. */
const LABELLED_NUMBER =
  /(?:^|[|/·,] ?)(?:[a-z]|h\.?p|tel|phone|ph|voice|mobile|mob|cell|fax|office|direct)[.:]{0,2} ?\(?\+?\d[\d\s().+-]{6,22}/i
const LABELLED_ADDRESS = /(?:^|[|/·,] ?)[ew][.:]{1,2} ?(?:www\.|https?:|[^\s<>@]{1,64}@)/i
const PHONE = /^\+?[\d(][\d\s().+-]{7,22}$/
const ADDRESS_OR_LINK =
  /^<?(?:(?:mailto:)?[^\s<>@]{1,64}@[^\s<>@]{3,80}|(?:https?:\/\/|www\.)[^\s]{3,80})(?:<[^<>\s]{1,80}>)?>?$/i
const CONTACTS = [LABEL, LABELLED_NUMBER, LABELLED_ADDRESS, PHONE, ADDRESS_OR_LINK]
const JOB = wordPattern(quotePacks.flatMap((pack) => pack.jobs))
const FAREWELL = wordPattern(
  quotePacks.flatMap((pack) => pack.farewells),
  '^{words}[\\s,.!;]{0,3}$',
)

type Kind = 'contact' | 'job' | 'short' | 'words'

/** What a line could be within a card of name, job, firm and ways to reach the sender. */
function kindOf(text: string): Kind {
  if (text.length > LONGEST_LINE) return 'words'
  if (CONTACTS.some((contact) => contact.test(text))) return 'contact'
  if (/[.?:：]$|[다요죠]$/.test(text) || /^[-*•\d]/.test(text) || text.length > 60) return 'words'
  return JOB.test(text) || / [|·] /.test(text) ? 'job' : 'short'
}

interface Card {
  /** The topmost line that is a way to reach the sender, or a job. */
  top: number
  contacts: number
  lines: number
  /** A farewell above the card belongs to it. */
  farewell?: number
}

function readCard(lines: readonly Line[], start: number, end: number): Card {
  const card: Card = { top: end, contacts: 0, lines: 0 }
  let shorts = 0
  for (let at = end - 1; at >= Math.max(start, end - LONGEST_CARD) && shorts < 4; at -= 1) {
    const text = lines[at]?.text.trim() ?? ''
    if (text === '') continue
    if (FAREWELL.test(text)) return { ...card, farewell: at }
    const kind = kindOf(text)
    if (kind === 'words') break
    shorts = kind === 'short' ? shorts + 1 : 0
    if (kind === 'short') continue
    card.top = at
    card.lines += 1
    if (kind === 'contact') card.contacts += 1
  }
  return card
}

/**
 * The first line of the contact card that closes the lines `start` to `end` (exclusive), or
 * undefined. A plain farewell with a name is no card and stays; a farewell above a card goes with
 * it. Without a farewell two lines of a card, one of them a way to reach the sender, must show.
 */
export function contactCardStart(
  lines: readonly Line[],
  start: number,
  end: number,
): number | undefined {
  const card = readCard(lines, start, end)
  if (card.lines === 0) return undefined
  if (card.farewell !== undefined) return card.farewell
  return card.lines >= 2 && card.contacts >= 1 && !isLedIn(lines, start, card.top)
    ? card.top
    : undefined
}

/** Whether the line above leads in, as in "Please send it to:". */
function isLedIn(lines: readonly Line[], start: number, top: number): boolean {
  for (let at = top - 1; at >= start; at -= 1) {
    if (!isBlank(lines[at])) return /[:：]\s*$/.test(lines[at]?.text ?? '')
  }
  return true
}
