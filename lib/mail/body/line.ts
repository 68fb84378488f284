/** Why a line is not the sender's new text, where the mail's markup already tells. */
export type Mark = 'quoted' | 'signature'

/** One line of visible text. `mark` is absent where only the words can tell. */
export interface Line {
  text: string
  mark?: Mark
}

/** The lines of a plain text; `>` in front marks a quoted one (RFC 3676, section 4.5). */
export function splitLines(text: string): Line[] {
  return text.split(/\r\n|\r|\n/).map((line) => {
    return /^\s{0,3}>/.test(line) ? { text: line, mark: 'quoted' } : { text: line }
  })
}

/** The lines as one text, without blank ends. */
export function textOf(lines: readonly Line[]): string {
  return lines
    .map((line) => line.text)
    .join('\n')
    .trim()
}

export function isBlank(line: Line | undefined): boolean {
  return line !== undefined && line.text.trim() === ''
}

/** The index of the first line from `index` on that holds text; past the end where none does. */
export function nextContent(lines: readonly Line[], index: number): number {
  let at = index
  while (at < lines.length && isBlank(lines[at])) at += 1
  return at
}
