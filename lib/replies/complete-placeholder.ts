import type { LanguageCode } from '../mail/language'
import { type PlaceholderId, placeholderIds, placeholders } from './placeholders'

/** A placeholder that is being typed. */
export interface OpenPlaceholder {
  /** Offset of its brace. */
  start: number
  /** What was typed behind the brace so far. */
  typed: string
}

/** What can be completed: a placeholder, or a blank to fill in. */
export type Completion = PlaceholderId | 'blank'

/** A text with the caret in it. */
export interface Edited {
  text: string
  caret: number
}

/** The placeholder that is open at the caret; undefined where none is, or a blank's label is being typed. */
export function openPlaceholder({ text, caret }: Edited): OpenPlaceholder | undefined {
  const before = text.slice(0, caret)
  const start = before.lastIndexOf('{')
  const typed = before.slice(start + 1)
  return start < 0 || /^\?|[}\n]/.test(typed) ? undefined : { start, typed }
}

/** What the typed letters may become: names that begin so, then names with them inside; all where none are typed. */
export function completions(typed: string, language: LanguageCode): Completion[] {
  const wanted = typed.trim().toLowerCase()
  const places = placeholderIds.map((id) => ({ id, at: placeIn(id, wanted, language) }))
  const found = places
    .filter(({ at }) => at >= 0)
    .toSorted((a, b) => Math.sign(a.at) - Math.sign(b.at))
  return [...found.map(({ id }) => id), ...(wanted === '' ? ['blank' as const] : [])]
}

/** Where the letters stand in a name: its own language first, the other's as good as inside. -1 where nowhere. */
function placeIn(id: PlaceholderId, wanted: string, language: LanguageCode): number {
  const names = placeholders[id]
  const at = names[language].indexOf(wanted)
  return at >= 0
    ? at
    : Math.max(...Object.values(names).map((name) => name.indexOf(wanted))) >= 0
      ? 1
      : -1
}

/** The text with the open placeholder completed; the caret goes behind it, or into a blank's label. */
export function complete(
  { text, caret }: Edited,
  { start }: OpenPlaceholder,
  completion: Completion,
  language: LanguageCode,
): Edited {
  const name = completion === 'blank' ? '?' : placeholders[completion][language]
  const after = text.slice(caret).replace(/^[^{}\n]{0,80}\}/, '')
  const done = `${text.slice(0, start)}{${name}`
  return { text: `${done}}${after}`, caret: done.length + (completion === 'blank' ? 0 : 1) }
}
