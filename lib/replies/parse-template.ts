import type { Particle } from './particle'
import { type PlaceholderId, placeholderNamed } from './placeholders'

/** A part of a template: text, a blank that the person fills in, or what is filled in from the talk. */
export type Part =
  | string
  | { blank: string }
  | {
      placeholder: PlaceholderId
      /** The Korean particle behind it, by the word that comes to stand there. */
      particle?: Particle
    }

/** What is wrong at a place of a template. */
export interface TemplateProblem {
  /**
   * `unknown`: no placeholder has this name; `open`: a brace is not closed; `stray`: one closes that was never opened;
   * `nameless`: nothing stands between the braces; `empty`: there is no text.
   */
  kind: 'unknown' | 'open' | 'stray' | 'nameless' | 'empty'
  /** Offset in the text, in UTF-16 units. */
  at: number
  /** The words concerned. */
  words: string
}

/** What a template says, and what is wrong with it. */
export interface ParsedTemplate {
  paragraphs: Part[][]
  problems: TemplateProblem[]
}

/** `{invoice}`, `{?a date}`, `{청구서}이(가)`; else a brace that stands alone. */
const BRACES =
  /\{([^{}\n]{0,80})\}([이가]\([이가]\)|[은는]\([은는]\)|[을를]\([을를]\)|[와과]\([와과]\)|\(으\)로)?|[{}]/g

const particles: Record<string, Particle> = {
  이: '이/가',
  가: '이/가',
  은: '은/는',
  는: '은/는',
  을: '을/를',
  를: '을/를',
  와: '와/과',
  과: '와/과',
  '(': '으로/로',
}

/**
 * Reads a template: paragraphs stand between empty lines, `{name}` is filled in from the talk, `{?label}` is a blank.
 * A placeholder that is not known becomes a blank of its name, so that no brace ever reaches a mail.
 */
export function parseTemplate(text: string): ParsedTemplate {
  const lines = text.replace(/\r\n?/g, '\n')
  const parsed: ParsedTemplate = { paragraphs: [], problems: [] }
  let start = 0
  for (const paragraph of lines.split(/(\n[ \t]{0,200}\n[\s]*)/)) {
    if (paragraph.trim()) parsed.paragraphs.push(partsOf(paragraph, start, parsed.problems))
    start += paragraph.length
  }
  if (parsed.paragraphs.length === 0) parsed.problems.push({ kind: 'empty', at: 0, words: '' })
  return parsed
}

function partsOf(paragraph: string, start: number, problems: TemplateProblem[]): Part[] {
  const parts: Part[] = []
  let end = 0
  for (const match of paragraph.matchAll(BRACES)) {
    parts.push(paragraph.slice(end, match.index))
    end = match.index + match[0].length
    const part = partOf(match)
    if (typeof part !== 'string') parts.push(part)
    const kind = problemOf(match[0], match[1])
    if (kind) problems.push({ kind, at: start + match.index, words: wordsOf(match, paragraph) })
  }
  parts.push(paragraph.slice(end))
  return trimmed(parts.filter((part) => part !== ''))
}

function partOf([whole, name, ending]: RegExpExecArray): Part {
  if (name === undefined) return ''
  if (name.startsWith('?')) return { blank: name.slice(1).trim() || '…' }
  const placeholder = placeholderNamed(name)
  if (!placeholder) return { blank: name.trim() || whole }
  const particle = ending && particles[ending.charAt(0)]
  return particle ? { placeholder, particle } : { placeholder }
}

function problemOf(whole: string, name: string | undefined): TemplateProblem['kind'] | undefined {
  if (name === undefined) return whole === '{' ? 'open' : 'stray'
  if (/^\??\s*$/.test(name)) return 'nameless'
  return name.startsWith('?') || placeholderNamed(name) ? undefined : 'unknown'
}

/** The name that is not known, or the words at a brace that stands alone. */
function wordsOf({ 0: whole, 1: name, index }: RegExpExecArray, paragraph: string): string {
  if (name !== undefined) return name.trim()
  return whole === '{'
    ? paragraph.slice(index, index + 24)
    : paragraph.slice(0, index + 1).slice(-24)
}

function trimmed(parts: Part[]): Part[] {
  return parts
    .map((part, i) => {
      if (typeof part !== 'string') return part
      const begun = i === 0 ? part.trimStart() : part
      return i === parts.length - 1 ? begun.trimEnd() : begun
    })
    .filter((part) => part !== '')
}
