import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { OwnTemplate } from '../../lib/replies/own-template'
import { type TemplateChange, takenBack } from '../../lib/replies/template-change'

const template = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd'),
  language: fc.constant('en' as const),
  name: fc.constant('One'),
  text: fc.string(),
})
const templates = fc.uniqueArray(template, { selector: ({ id }) => id })

function after(own: readonly OwnTemplate[], { keep, remove }: TemplateChange): OwnTemplate[] {
  const rows = new Map(own.map((one) => [one.id, one]))
  for (const id of remove) rows.delete(id)
  for (const one of keep) rows.set(one.id, one)
  return [...rows.values()].toSorted((a, b) => a.id.localeCompare(b.id))
}

test('whatever was changed can be taken back', () => {
  const ids = fc.subarray(['a', 'b', 'c', 'd'])
  fc.assert(
    fc.property(templates, templates, ids, (own, keep, remove) => {
      const change = { keep, remove }
      expect(after(after(own, change), takenBack(change, own))).toEqual(
        after(own, { keep: [], remove: [] }),
      )
    }),
  )
})
