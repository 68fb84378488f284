// @vitest-environment happy-dom
import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { expect, test, vi } from 'vitest'
import { useLocale } from '../../components/use-locale'
import type { Settings } from '../../lib/settings/settings'

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
vi.stubGlobal('navigator', { language: 'en-GB' })

type Spoken = Pick<Settings, 'language' | 'startedReadingAt'> | undefined

function Host({ settings }: { settings: Spoken }) {
  return useLocale(settings).tag
}

/** The languages that one page has as its settings change. */
async function spoken(...changes: Spoken[]): Promise<(string | null)[]> {
  const place = document.createElement('div')
  const root = createRoot(place)
  const tags: (string | null)[] = []
  for (const settings of changes) {
    await act(async () => root.render(<Host settings={settings} />))
    tags.push(place.textContent)
  }
  return tags
}

const korean = { language: 'ko', startedReadingAt: 1 } as const
const fresh = { language: 'auto', startedReadingAt: null } as const

test('the language that is set, else the browser’s', async () => {
  expect(await spoken(undefined, korean, { ...korean, language: 'auto' })).toEqual([
    'en',
    'ko',
    'en',
  ])
  expect(await spoken(fresh)).toEqual(['en'])
})

test('after all was deleted the open page keeps its language, until another is set', async () => {
  expect(await spoken(korean, fresh, fresh, { ...fresh, language: 'en' })).toEqual([
    'ko',
    'ko',
    'ko',
    'en',
  ])
  expect(await spoken(fresh)).toEqual(['en'])
})
