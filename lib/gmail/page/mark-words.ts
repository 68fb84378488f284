/** Under this name the page's style sheet knows the words. */
const markName = 'kindline-words'
/** How long a message stays marked, in ms; its words stay so until others are shown. */
const markTime = 6000

/** Softly marks words within a message, and the message itself for a while. @returns where the words stand. */
export function markWords(message: Element, body: Element, words: readonly string[]): Range[] {
  const ranges = words.flatMap((one) => findWords(body, one) ?? [])
  // Firefox has had highlights since 2025: before that, the message alone is marked.
  if (typeof Highlight === 'function') CSS.highlights.set(markName, new Highlight(...ranges))
  message.setAttribute('data-kindline-shown', '')
  setTimeout(() => message.removeAttribute('data-kindline-shown'), markTime)
  return ranges
}

/**
 * Where words stand within an element, whatever elements they run through: spaces don't count, as lines are
 * broken in the page otherwise than in the text.
 */
function findWords(root: Element, words: string): Range | undefined {
  const wanted = words.replace(/\s/g, '')
  const letters = lettersOf(root)
  const at = letters
    .map(({ letter }) => letter)
    .join('')
    .indexOf(wanted)
  const [first, last] = [letters[at], letters[at + wanted.length - 1]]
  if (wanted === '' || !first || !last) return undefined
  const range = root.ownerDocument.createRange()
  range.setStart(first.node, first.offset)
  range.setEnd(last.node, last.offset + 1)
  return range
}

interface Letter {
  letter: string
  node: Node
  offset: number
}

/** All that is no space, one UTF-16 unit each. */
function lettersOf(root: Element): Letter[] {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  const letters: Letter[] = []
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.nodeValue ?? ''
    for (let offset = 0; offset < text.length; offset += 1) {
      const letter = text.charAt(offset)
      if (letter.trim() !== '') letters.push({ letter, node, offset })
    }
  }
  return letters
}
