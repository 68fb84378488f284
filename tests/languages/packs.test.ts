import { expect, test } from 'vitest'
import { factPacks } from '../../lib/languages/facts'
import { noticePacks } from '../../lib/languages/notices'
import { phrasePacks } from '../../lib/languages/phrases'
import { quotePacks } from '../../lib/languages/quotes'
import { rolePacks } from '../../lib/languages/role'
import { stepPacks } from '../../lib/languages/steps'

const lists = { factPacks, noticePacks, quotePacks, rolePacks, stepPacks }

test.each(Object.entries(lists))('every language with signs stands in %s', (_, packs) => {
  const languages = packs.map(({ language }) => language)
  for (const { language } of phrasePacks) expect(languages).toContain(language)
})

test.each(Object.entries({ factPacks, phrasePacks, rolePacks, stepPacks }))(
  'the packs of %s have the same concepts, once a language',
  (_, packs) => {
    const concepts = packs.map((pack) => Object.keys(pack).sort())
    expect(new Set(concepts.map(String)).size).toBe(1)
    expect(new Set(packs.map(({ language }) => language)).size).toBe(packs.length)
  },
)

test('no concept is empty, and no expression keeps a place between two texts', () => {
  const expressions = (value: unknown): RegExp[] => {
    if (value instanceof RegExp) return [value]
    return typeof value === 'object' && value ? Object.values(value).flatMap(expressions) : []
  }
  for (const pack of factPacks) {
    for (const [concept, value] of Object.entries(pack)) {
      if (concept === 'language' || concept === 'dayWords') continue
      expect(expressions(value).length, concept).toBeGreaterThan(0)
    }
    for (const expression of expressions(pack)) expect(expression.flags).not.toMatch(/[gy]/)
  }
})
