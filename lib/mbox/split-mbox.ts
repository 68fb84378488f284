/** One message of an mbox: the line that opens it and the raw RFC 5322 bytes. */
export interface RawMail {
  /** The `From ` line without its first word: sender or id, and a date. */
  opening: string
  raw: Uint8Array
}

const lineFeed = 10
const carriageReturn = 13
const fromMark = new TextEncoder().encode('From ')
const greaterThan = 62
/** Opening lines are an address and a date; a longer one is a sentence. */
const longestOpening = 400
/** A message larger than this is cut: what a person wrote stands at its start. */
const maxMailBytes = 25 * 1024 * 1024

/**
 * Splits an mboxrd stream into its messages. A message opens with a `From ` line at the start or
 * behind an empty line, which carries a date (RFC 4155) unless this mbox does without; a sentence
 * "From now on" opens nothing, though some programs leave it unquoted. `>From ` lines lose one `>`.
 */
export async function* splitMbox(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<RawMail> {
  let mail: { opening: string; lines: Uint8Array[]; bytes: number } | undefined
  let afterEmpty = true
  for await (const line of linesOf(chunks)) {
    if (afterEmpty && opens(line, mail?.opening)) {
      if (mail) yield { opening: mail.opening, raw: join(mail.lines) }
      mail = { opening: decodeOpening(line), lines: [], bytes: 0 }
    } else if (mail && mail.bytes + line.length <= maxMailBytes) {
      mail.lines.push(unquote(line))
      mail.bytes += line.length
    }
    afterEmpty = isEmpty(line)
  }
  if (mail) yield { opening: mail.opening, raw: join(mail.lines) }
}

/** @param before Opening of the mail before this line. */
function opens(line: Uint8Array, before = ''): boolean {
  if (!startsWith(line, fromMark, 0)) return false
  return !isDated(before) || isDated(decodeOpening(line.subarray(0, longestOpening)))
}

function isDated(opening: string): boolean {
  return /\d:\d\d/.test(opening) && /\b(?:19|20)\d\d\b/.test(opening)
}

/** Lines with their line ends, whatever the chunks' borders. */
async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let rest: Uint8Array[] = []
  for await (const chunk of chunks) {
    let start = 0
    for (let end = chunk.indexOf(lineFeed); end >= 0; end = chunk.indexOf(lineFeed, start)) {
      rest.push(chunk.subarray(start, end + 1))
      yield rest.length === 1 && rest[0] ? rest[0] : join(rest)
      rest = []
      start = end + 1
    }
    if (start < chunk.length) rest.push(chunk.slice(start))
  }
  if (rest.length > 0) yield join(rest)
}

function isEmpty(line: Uint8Array): boolean {
  return line.length === 1 || (line.length === 2 && line[0] === carriageReturn)
}

function startsWith(line: Uint8Array, mark: Uint8Array, offset: number): boolean {
  return mark.every((byte, index) => line[offset + index] === byte)
}

function unquote(line: Uint8Array): Uint8Array {
  if (line[0] !== greaterThan) return line
  let depth = 0
  while (line[depth] === greaterThan) depth += 1
  return startsWith(line, fromMark, depth) ? line.subarray(1) : line
}

function decodeOpening(line: Uint8Array): string {
  return new TextDecoder('latin1').decode(line).slice(fromMark.length).trim()
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let offset = 0
  for (const part of parts) {
    whole.set(part, offset)
    offset += part.length
  }
  return whole
}
