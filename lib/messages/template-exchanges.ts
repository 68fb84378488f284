import * as z from 'zod/mini'
import { CheckedTemplate } from '../replies/checked-template'
import { mostTemplates } from '../replies/template-file'
import { exchange } from './exchange'

/** Keeps and removes templates of the owner's in one step. */
export const changeTemplates = exchange(
  'change-templates',
  ['dashboard'],
  z.object({
    keep: z.array(CheckedTemplate).check(z.maxLength(mostTemplates)),
    remove: z.array(z.string()).check(z.maxLength(mostTemplates)),
  }),
  z.object({}),
)
