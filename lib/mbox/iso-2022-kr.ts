/** Announces Korean by KS X 1001; it is written between the two shifts. */
const designator = '\u001b$)C'
const shiftOut = '\u000e'
const shiftIn = '\u000f'

/**
 * Reads Korean in seven bits (ISO-2022-KR, RFC 1557), as mail of the nineties has it. The platform's
 * decoders refuse it and leave the bytes as ASCII: shifted ones are EUC-KR without the eighth bit.
 */
export function decodeIso2022Kr(text: string): string {
  if (!text.includes(designator)) return text
  const [plain = '', ...parts] = text.replaceAll(designator, '').split(shiftOut)
  return plain + parts.map(decodePart).join('')
}

function decodePart(part: string): string {
  const [shifted = '', ...rest] = part.split(shiftIn)
  const bytes = Uint8Array.from(shifted, (char) => char.charCodeAt(0) | 0x80)
  return new TextDecoder('euc-kr').decode(bytes) + rest.join('')
}
