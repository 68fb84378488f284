// @vitest-environment happy-dom
import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { expect, test, vi } from 'vitest'
import { useWayBack } from '../../components/settings/use-way-back'

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)

interface State {
  waits: boolean
  failed: boolean
}

interface HostProps extends State {
  onBack(): void
  onRender(way: ReturnType<typeof useWayBack>): void
}

function Host({ onBack, onRender, ...state }: HostProps) {
  onRender(useWayBack(state, onBack))
  return null
}

/** The hook in a mounted component, which is rendered anew with other states. */
async function mounted(first: State) {
  const onBack = vi.fn()
  let way: ReturnType<typeof useWayBack> | undefined
  const root = createRoot(document.createElement('div'))
  const onRender = (latest: typeof way) => {
    way = latest
  }
  const render = (state: State) =>
    act(async () => root.render(<Host {...state} onBack={onBack} onRender={onRender} />))
  await render(first)
  return { onBack, render, goBack: () => act(async () => way?.goBack()), way: () => way }
}

test('with nothing open the way back is free', async () => {
  const { onBack, goBack } = await mounted({ waits: false, failed: false })
  await goBack()
  expect(onBack).toHaveBeenCalledTimes(1)
})

test('a change that waits is asked about first; after the answer it goes back', async () => {
  const { onBack, goBack, render, way } = await mounted({ waits: true, failed: false })
  await goBack()
  expect(onBack).not.toHaveBeenCalled()
  expect(way()?.isLeaving).toBe(true)
  await render({ waits: false, failed: false })
  expect(onBack).toHaveBeenCalledTimes(1)
})

test('a change that could not be looked at keeps the person where that is said', async () => {
  const { onBack, goBack, render, way } = await mounted({ waits: true, failed: false })
  await goBack()
  await render({ waits: false, failed: true })
  expect(onBack).not.toHaveBeenCalled()
  expect(way()?.isLeaving).toBe(false)
  await goBack()
  expect(onBack).toHaveBeenCalledTimes(1)
})
