/** Marks that only steer the direction of writing: U+061C, U+200E, U+200F, embeddings and isolates. */
const directionMarks = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g
/** Arabic-Indic and Persian digits; NFKC leaves them as they are. */
const nativeDigits = /[\u0660-\u0669\u06f0-\u06f9]/g
const separators = /[\s.,،、()/-]+/g
const spaceBesideWord = /(?<!\d) | (?!\d)/g

/**
 * Text with everything taken out in which writings of one date differ and which carries no meaning:
 * case, direction marks, native digits, and separators (any space, full stop, comma, bracket, slash,
 * hyphen), which remain as one space between two numbers and nowhere else: `12. Sept. 2026, 9:05 p. m.`
 * becomes `12sept2026 9:05pm`. Names and titles go through it alike, so that they can be compared.
 */
export function canonicalText(text: string): string {
  return text
    .normalize('NFKC')
    .replace(directionMarks, '')
    .replace(nativeDigits, (digit) => String(digit.charCodeAt(0) & 0xf))
    .toLowerCase()
    .replace(separators, ' ')
    .replace(spaceBesideWord, '')
}
