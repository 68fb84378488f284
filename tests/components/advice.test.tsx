// @vitest-environment happy-dom
import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { beforeEach, expect, test, vi } from 'vitest'
import { Advice } from '../../components/judgement/advice'
import type { OwnNote } from '../../lib/clients/judgement'
import { noteEnd } from '../../lib/clients/note-end'
import { en } from '../../lib/locales/en'
import { client, health, now, zone } from '../support/gallery/sample-views'

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)

const day = 86_400_000
const judged = vi.fn(async () => undefined)
const step = en.steps[health('watch', 70).nextStep].title

beforeEach(() => {
  document.body.replaceChildren(document.createElement('div'))
  judged.mockClear()
})

async function shown(until: number | undefined) {
  const root = createRoot(document.body.firstElementChild ?? document.body)
  const render = (note: OwnNote | undefined) =>
    act(async () =>
      root.render(
        <Advice
          client={client('Bakery', health('watch', 70), {
            judgement: { answers: {}, standing: 'active', ...(note && { note }) },
          })}
          locale={en}
          now={now}
          zone={zone}
          onJudge={judged}
        />,
      ),
    )
  await render(until === undefined ? undefined : { text: 'They are worth it', until })
  return { render }
}

const text = () => document.body.textContent ?? ''
const button = (name: string) => {
  const all = [...document.querySelectorAll('button')]
  const found = all.find(({ textContent }) => textContent === name)
  if (!found) throw new Error(`no button ${name}`)
  return found
}
const press = (name: string) =>
  act(async () => {
    button(name).focus()
    button(name).click()
  })

test('without a note the advice leads', async () => {
  await shown(undefined)
  expect(document.querySelector('.next-step-title')?.textContent).toBe(step)
  expect(document.querySelectorAll('button')).toHaveLength(0)
  expect(document.activeElement).toBe(document.body)
})

test('a note that holds leads, and the advice stands behind it in a line', async () => {
  await shown(now + 40 * day)
  expect(document.querySelector('.next-step-title')?.textContent).toBe('They are worth it')
  expect(text()).toContain(en.judgement.adviceBehind(step))
  expect(text()).not.toContain(en.judgement.noteOver)
  await press(en.judgement.noteTakeBack)
  expect(judged).toHaveBeenCalledWith({ note: null })
})

test('a note that has run out asks, beside the advice; it can be kept for three months more', async () => {
  const { render } = await shown(now - day)
  expect(document.querySelector('.next-step-title')?.textContent).toBe(step)
  expect(text()).toContain(en.judgement.noteOver)
  const until = noteEnd(now, zone)
  await press(en.judgement.noteKeep(en.time.day(until, now, zone)))
  expect(judged).toHaveBeenCalledWith({ note: { text: 'They are worth it', until } })
  await render({ text: 'They are worth it', until })
  expect(document.activeElement?.contains(document.querySelector('.own-note'))).toBe(true)
  expect(document.activeElement).not.toBe(document.body)
})
