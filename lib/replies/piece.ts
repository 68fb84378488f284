/** A part of a reply: text, or a blank that the person fills in, with a label that says what belongs there. */
export type Piece = string | { blank: string }

/** How a blank looks in the mail until the person fills it in. */
export const BLANK = '____'

/** Template tag for one paragraph: facts stay text of their own, and blanks stay blanks. */
export function paragraph(
  texts: TemplateStringsArray,
  ...fillings: readonly (Piece | Piece[])[]
): Piece[] {
  return texts.flatMap((text, i) => [text, fillings[i] ?? []].flat()).filter((part) => part !== '')
}
