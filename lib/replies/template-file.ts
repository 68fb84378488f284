import * as z from 'zod/mini'
import { CheckedTemplate } from './checked-template'
import type { OwnTemplate } from './own-template'
import { parseTemplate, type TemplateProblem } from './parse-template'

const kind = 'kindline-templates'
const version = 1
/** Nobody has more; a longer list is a mistake. */
export const mostTemplates = 500

/** What is wrong with a file of templates; `at` counts its templates from 1. */
export type FileProblem =
  | { kind: 'not-json' | 'other-file' | 'too-many' }
  | { kind: 'newer'; version: number }
  | { kind: 'template'; at: number; field: string; problem?: TemplateProblem }
  | { kind: 'twice'; at: number }

const Envelope = z.object({
  kind: z.literal(kind),
  version: z.number().check(z.gte(1)),
  templates: z.array(z.unknown()),
})

/** The owner's templates as the text of one JSON file. */
export function writeTemplateFile(templates: readonly OwnTemplate[]): string {
  return `${JSON.stringify({ kind, version, templates }, undefined, 2)}\n`
}

/** The templates in a file's text: all of them, or the first thing that is wrong. */
export function readTemplateFile(text: string): OwnTemplate[] | FileProblem {
  const json = parseJson(text)
  if (json === undefined) return { kind: 'not-json' }
  const { data: file } = Envelope.safeParse(json)
  if (!file) return { kind: 'other-file' }
  if (file.version > version) return { kind: 'newer', version: file.version }
  if (file.templates.length > mostTemplates) return { kind: 'too-many' }
  const read = file.templates.map(readTemplate)
  const wrong = read.find((one) => 'kind' in one)
  if (wrong) return wrong
  const templates = read.filter((one) => 'id' in one)
  const ids = templates.map(({ id }) => id)
  const twice = ids.findIndex((id, i) => ids.indexOf(id) < i)
  return twice < 0 ? templates : { kind: 'twice', at: twice + 1 }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function readTemplate(value: unknown, index: number): OwnTemplate | FileProblem {
  const read = CheckedTemplate.safeParse(value)
  if (read.success) return read.data
  const field = String(read.error.issues[0]?.path[0] ?? '')
  const [problem] = field === 'text' ? problemsIn(value) : []
  return { kind: 'template', at: index + 1, field, ...(problem ? { problem } : {}) }
}

/** Nothing where the text is no text at all. */
function problemsIn(value: unknown): TemplateProblem[] {
  const { data } = z.object({ text: z.string() }).safeParse(value)
  return data ? parseTemplate(data.text).problems : []
}
