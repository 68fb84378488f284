/** Hands a file to the browser's downloads; a link does it without any permission. */
export function download(name: string, content: Blob): void {
  const link = document.createElement('a')
  const url = URL.createObjectURL(content)
  link.href = url
  link.download = name
  link.click()
  // The browser reads the file after this turn.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}

/** Words as a part of a file's name: letters and digits of any script, the rest as hyphens. */
export function fileName(parts: readonly string[], ending: string): string {
  const name = parts
    .join(' ')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
  return `${name.slice(0, 80)}.${ending}`
}
