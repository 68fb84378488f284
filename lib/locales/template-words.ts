import type { LanguageCode } from '../mail/language'
import type { TemplateProblem } from '../replies/parse-template'
import type { FileProblem } from '../replies/template-file'

/** Words of the page on which the owner keeps templates. */
export interface TemplateWords {
  title: string
  /** What the page is for. */
  intro: string
  language: string
  languages: Record<LanguageCode, string>
  /** The owner's templates that stand beside the library. */
  yours: string
  noneYours: string
  library: string
  add: string
  /** A template that has no name yet. */
  unnamed: string
  /** Marks the owner's version of a text of the library, and a text with changes that are not saved. */
  version: string
  unsaved: string
  /** Times it was sent, and clients whose trouble grew less after it. Times is 1 or more. */
  used(times: number, quieter: number): string
  choose: string
  name: string
  situation: string
  anySituation: string
  text: string
  textHint: string
  insert: string
  suggestions: string
  /** How many fit what was typed. */
  found(count: number): string
  blank: string
  /** Back to the list, where it has no room beside the open one. */
  all: string
  nothing: string
  preview: string
  filledFor: string
  sample: string
  save: string
  discard: string
  remove: string
  /** The way back to the library's text. */
  toLibrary: string
  saved(name: string): string
  removed(name: string): string
  backToLibrary(name: string): string
  imported(count: number, replaced: number): string
  undo: string
  undone: string
  failed: string
  importFile: string
  exportFile: string
  nameMissing: string
  problem(problem: TemplateProblem): string
  fileProblem(problem: FileProblem): string
}
