// @vitest-environment happy-dom
import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { expect, test, vi } from 'vitest'
import { SettingsForm } from '../../components/settings/settings-form'
import { en } from '../../lib/locales/en'
import { settings } from '../support/gallery/sample-views'

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)

const change = { name: 'Bakery', before: 90, after: 80 }

/** The settings with a change of hours whose scores are shown. */
async function withOpenPreview() {
  const [onBack, onChange] = [vi.fn(), vi.fn(async () => undefined)]
  const place = document.createElement('div')
  document.body.replaceChildren(place)
  await act(async () =>
    createRoot(place).render(
      <SettingsForm
        settings={settings}
        holidayRegions={[{ code: 'KR', name: 'South Korea' }]}
        locale={en}
        onBack={onBack}
        onChange={onChange}
        onPreview={async () => [change]}
        onDeleteAll={async () => undefined}
      />,
    ),
  )
  const holidays = [...place.querySelectorAll('select')].find(({ options }) =>
    [...options].some(({ value }) => value === 'KR'),
  )
  await act(async () => {
    if (holidays) holidays.value = 'KR'
    holidays?.dispatchEvent(new Event('change', { bubbles: true }))
  })
  return { onBack, onChange }
}

const text = () => document.body.textContent ?? ''
const press = (name: string) =>
  act(async () => {
    const all = [...document.querySelectorAll('button')]
    const named = (one: Element) => one.ariaLabel ?? one.getAttribute('aria-label')
    all.find((one) => one.textContent === name || named(one) === name)?.click()
  })

test('on the way back a change whose scores are shown is asked about, and not dropped', async () => {
  const { onBack, onChange } = await withOpenPreview()
  expect(text()).toContain(en.judgement.previewTitle)
  expect(text()).toContain(en.judgement.notYet)
  expect(text()).not.toContain(en.judgement.decideFirst)
  await press(en.settings.back)
  expect(onBack).not.toHaveBeenCalled()
  expect(text()).toContain(en.judgement.decideFirst)
  expect(document.activeElement?.className).toBe('score-preview')
  await press(en.judgement.takeOver)
  expect(onChange).toHaveBeenCalledWith(expect.objectContaining({ holidayRegion: 'KR' }))
  expect(onBack).toHaveBeenCalledTimes(1)
})

test('what is left as it was is left, and the way back goes on', async () => {
  const { onBack, onChange } = await withOpenPreview()
  await press(en.settings.back)
  await press(en.judgement.leave)
  expect(onChange).not.toHaveBeenCalled()
  expect(onBack).toHaveBeenCalledTimes(1)
})
