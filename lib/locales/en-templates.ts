import type { TemplateProblem } from '../replies/parse-template'
import { mostTemplates } from '../replies/template-file'
import type { TemplateWords } from './template-words'

const counted = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`

function problem({ kind, words }: TemplateProblem): string {
  const said: Record<TemplateProblem['kind'], string> = {
    unknown: `“{${words}}” is no placeholder. Type { to choose one.`,
    open: `A brace is not closed: “${words}”. Add } behind the name.`,
    stray: `A closing brace has no opening one: “${words}”.`,
    nameless: 'Between the braces stands no name. For a blank, write {?what to fill in}.',
    empty: 'The template has no text yet.',
  }
  return said[kind]
}

const fields: Record<string, string> = {
  id: 'its id',
  language: 'its language',
  situation: 'its situation',
  tone: 'its tone',
  name: 'its name',
  text: 'its text',
}

export const templates: TemplateWords = {
  title: 'Templates',
  intro:
    'Every reply that Kindline offers, in your own words if you like. Text in {braces} is filled in from the mail.',
  language: 'Language',
  languages: { en: 'English', ko: '한국어' },
  yours: 'Your templates',
  noneYours: 'None yet.',
  library: 'From Kindline',
  add: 'New template',
  unnamed: 'No name yet',
  version: 'your version',
  unsaved: 'not saved',
  used: (times, quieter) =>
    [
      times === 1 ? 'used once' : `used ${times} times`,
      ...(quieter > 0 ? [`${counted(quieter, 'client')} quieter after`] : []),
    ].join(', '),
  choose: 'Choose a template to read or change it.',
  name: 'Name',
  situation: 'For',
  anySituation: 'Anything',
  text: 'Text',
  textHint: 'Type { for what can be filled in. An empty line begins a new paragraph.',
  insert: 'Insert a placeholder',
  suggestions: 'What can be filled in',
  found: (count) => (count === 0 ? 'Nothing fits.' : counted(count, 'suggestion')),
  all: 'All templates',
  blank: 'a blank to fill in by hand',
  nothing: 'nothing here',
  preview: 'Preview',
  filledFor: 'Filled in for',
  sample: 'An example',
  save: 'Save',
  discard: 'Discard changes',
  remove: 'Delete',
  toLibrary: 'Back to Kindline’s text',
  saved: (name) => `“${name}” is saved.`,
  removed: (name) => `“${name}” is deleted.`,
  backToLibrary: (name) => `“${name}” is Kindline’s text again.`,
  imported: (count, replaced) => {
    const yours =
      replaced === count ? ', in place of yours' : `, ${replaced} of them in place of yours`
    return `${counted(count, 'template')} taken over${replaced > 0 ? yours : ''}.`
  },
  undo: 'Undo',
  undone: 'Undone.',
  failed: 'That could not be kept. Please try again.',
  importFile: 'Import a file',
  exportFile: 'Export as a file',
  nameMissing: 'Give it a name.',
  problem,
  fileProblem: (wrong) => {
    switch (wrong.kind) {
      case 'not-json':
        return 'This file can’t be read as JSON. Nothing was taken over.'
      case 'other-file':
        return 'This is no file of Kindline templates. Nothing was taken over.'
      case 'too-many':
        return `The file holds more than ${mostTemplates} templates. Nothing was taken over.`
      case 'newer':
        return `The file is from a newer Kindline (version ${wrong.version}). Update Kindline first. Nothing was taken over.`
      case 'twice':
        return `Template ${wrong.at} in the file has the same id as one before it. Nothing was taken over.`
      case 'template': {
        const where = fields[wrong.field]
          ? `${fields[wrong.field]} can’t be used`
          : 'it is no template'
        const why = wrong.problem ? ` ${problem(wrong.problem)}` : ''
        return `Template ${wrong.at} in the file: ${where}.${why} Nothing was taken over.`
      }
    }
  },
}
