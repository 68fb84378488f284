import * as z from 'zod/mini'
import { ReplyFacts } from '../replies/facts'
import { OwnTemplate } from '../replies/own-template'
import { mostTemplates } from '../replies/template-file'
import { exchange } from './exchange'

/** What the page of templates shows. */
export const TemplatesView = z.object({
  own: z.array(OwnTemplate),
  /** By id of a template. */
  uses: z.record(z.string(), z.object({ times: z.number(), quieter: z.number() })),
  /** Clients whose talk a preview can be filled from, the newest mail first. */
  talks: z.array(z.object({ name: z.string(), language: z.enum(['en', 'ko']), facts: ReplyFacts })),
})
export type TemplatesView = z.infer<typeof TemplatesView>

export const viewTemplates = exchange('view-templates', ['dashboard'], z.object({}), TemplatesView)

/** Keeps and removes templates of the owner's in one step. */
export const changeTemplates = exchange(
  'change-templates',
  ['dashboard'],
  z.object({
    keep: z.array(OwnTemplate).check(z.maxLength(mostTemplates)),
    remove: z.array(z.string()).check(z.maxLength(mostTemplates)),
  }),
  z.object({}),
)
