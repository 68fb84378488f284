/** Prints the page, or of it the decision sheet alone; the style sheet leaves out the rest. */
export function printPart(part: 'page' | 'sheet'): void {
  const { dataset } = document.documentElement
  dataset.print = part
  print()
  delete dataset.print
}
