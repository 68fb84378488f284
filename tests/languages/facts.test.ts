import { expect, test } from 'vitest'
import { factPacks } from '../../lib/languages/facts'
import { phrasePacks } from '../../lib/languages/phrases'

test('every language with signs has facts, and every pack the same concepts', () => {
  expect(factPacks.map(({ language }) => language)).toEqual(
    phrasePacks.map(({ language }) => language),
  )
  const concepts = factPacks.map((pack) => Object.keys(pack).sort())
  expect(new Set(concepts.map(String)).size).toBe(1)
})

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
