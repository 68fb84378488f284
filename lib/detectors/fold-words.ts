/** Words as they are compared: one Unicode form, lower case, straight apostrophes, single spaces. */
export function foldWords(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/[‘’]/g, "'").replace(/\s+/g, ' ').trim()
}
