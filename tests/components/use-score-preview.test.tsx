// @vitest-environment happy-dom
import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { expect, test, vi } from 'vitest'
import { useScorePreview } from '../../components/settings/use-score-preview'
import type { ScoreChange } from '../../lib/messages/face-exchanges'
import { defaultSettings, type Settings } from '../../lib/settings/settings'

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)

const settings = defaultSettings('UTC')
const change: ScoreChange = { name: 'Bakery', before: 90, after: 80 }
const named = (ownerName: string) => (before: Settings) => ({ ...before, ownerName })
const kept = (keepMonths: number) => (before: Settings) => ({ ...before, keepMonths })

type Preview = ReturnType<typeof useScorePreview>

interface Answer {
  resolve(changes: readonly ScoreChange[]): void
  reject(error: Error): void
}

interface HostProps {
  onPreview(): Promise<readonly ScoreChange[]>
  save(change: (settings: Settings) => Settings): Promise<void>
  onRender(preview: Preview): void
}

function Host({ onPreview, save, onRender }: HostProps) {
  onRender(useScorePreview(settings, onPreview, save))
  return null
}

/** The hook in a mounted component; `answers` settle the previews, in the order in which they were asked for. */
async function mounted() {
  const answers: Answer[] = []
  const saved: Settings[] = []
  const rendered: Preview[] = []
  const onPreview = () =>
    new Promise<readonly ScoreChange[]>((resolve, reject) => {
      answers.push({ resolve, reject })
    })
  const save: HostProps['save'] = async (make) => void saved.push(make(settings))
  await act(async () =>
    createRoot(document.createElement('div')).render(
      <Host onPreview={onPreview} save={save} onRender={(one) => rendered.push(one)} />,
    ),
  )
  const preview = () => {
    const latest = rendered.at(-1)
    if (!latest) throw new Error('not mounted')
    return latest
  }
  return { answers, saved, preview }
}

test('two changes in a row, before the first is looked at, are both asked about and taken over', async () => {
  const { answers, saved, preview } = await mounted()
  await act(async () => void preview().ask(named('Jo')))
  await act(async () => void preview().ask(kept(3)))
  expect(preview().shown).toMatchObject({ ownerName: 'Jo', keepMonths: 3 })
  await act(async () => answers[1]?.resolve([change]))
  await act(async () => answers[0]?.resolve([]))
  expect(saved).toEqual([])
  expect(preview().changes).toEqual([change])
  await act(() => preview().takeOver())
  expect(saved).toMatchObject([{ ownerName: 'Jo', keepMonths: 3 }])
  expect(preview().changes).toBeUndefined()
})

test('what moves no score is saved at once', async () => {
  const { answers, saved, preview } = await mounted()
  await act(async () => void preview().ask(named('Jo')))
  await act(async () => answers[0]?.resolve([]))
  expect(saved).toMatchObject([{ ownerName: 'Jo' }])
})

test('a preview that fails saves nothing and says so', async () => {
  const { answers, saved, preview } = await mounted()
  await act(async () => void preview().ask(named('Jo')))
  await act(async () => answers[0]?.reject(new Error('gone')))
  expect(saved).toEqual([])
  expect(preview().failed).toBe(true)
  expect(preview().shown).toEqual(settings)
})

test('what is left is not built upon', async () => {
  const { answers, saved, preview } = await mounted()
  await act(async () => void preview().ask(named('Jo')))
  await act(async () => answers[0]?.resolve([change]))
  await act(async () => preview().leave())
  await act(async () => void preview().ask(kept(3)))
  await act(async () => answers[1]?.resolve([]))
  expect(saved).toMatchObject([{ ownerName: settings.ownerName, keepMonths: 3 }])
})
