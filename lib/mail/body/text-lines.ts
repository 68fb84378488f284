/** In two bounded steps: one match over millions of spaces would overflow the engine's stack. */
function foldSpace(text: string): string {
  return text.replace(/[^\S\u00A0]{1,4096}/g, ' ').replace(/ {2,4096}/g, ' ')
}

/** Sets text into lines as a browser does: white space folded, margins as empty lines. */
export class TextLines {
  readonly lines: string[] = []
  private current = ''
  private isEmpty = true
  private endsInSpace = false
  private needsBlank = false
  private prefix = ''

  /**
   * Adds running text, in which all white space counts as one space. A no-break space alone holds
   * a line open, as Outlook does between paragraphs.
   */
  append(text: string): void {
    const folded = foldSpace(text)
    this.add(this.isEmpty || this.endsInSpace ? folded.replace(/^ /, '') : folded)
  }

  /** Adds text as it stands, line breaks and spaces kept. */
  appendLiteral(text: string): void {
    text.split(/\r\n|\r|\n/).forEach((part, index) => {
      if (index > 0) this.breakLine()
      this.add(part)
    })
  }

  /** Sets the mark of a list item, to stand before its first text. */
  startItem(mark: string): void {
    this.prefix = mark
  }

  /** Asks for an empty line before the next text. */
  leaveBlank(): void {
    this.needsBlank = true
  }

  breakLine(): void {
    this.lines.push(this.current.replaceAll('\u00A0', ' ').trimEnd())
    this.current = ''
    this.isEmpty = true
    this.endsInSpace = false
  }

  /** Ends the line if anything stands on it. */
  endLine(): void {
    if (!this.isEmpty) this.breakLine()
  }

  private add(text: string): void {
    if (text === '') return
    if (this.needsBlank && this.isEmpty && (this.lines.at(-1) ?? '') !== '') this.lines.push('')
    this.current += this.prefix + text
    this.prefix = ''
    this.needsBlank = false
    this.isEmpty = false
    this.endsInSpace = text.endsWith(' ')
  }
}
