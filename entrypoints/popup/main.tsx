import { lazy, Suspense, useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { Popup, type PopupActions } from '../../components/popup/popup'
import { useLocale } from '../../components/use-locale'
import type { FirstLook } from '../../lib/clients/first-look'
import type { StoreView } from './follow-store'

const StoredSettings = lazy(() => import('./settings'))

/** An action whose code is loaded by the time that one can press anything. */
function later<Given extends unknown[], Result>(
  pick: (actions: PopupActions) => (...given: Given) => Result,
) {
  return async (...given: Given): Promise<Awaited<Result>> => {
    const { actions } = await import('./actions')
    return await pick(actions)(...given)
  }
}

const actions: PopupActions = {
  startReading: later((popup) => popup.startReading),
  pause: later((popup) => popup.pause),
  resume: later((popup) => popup.resume),
  openDashboard: later((popup) => popup.openDashboard),
  openImport: later((popup) => popup.openImport),
  openStart: later((popup) => popup.openStart),
  declineStart: later((popup) => popup.declineStart),
  readReplies: later((popup) => popup.readReplies),
  judge: later((popup) => popup.judge),
  copyReport: later((popup) => popup.copyReport),
  putReply: later((popup) => popup.putReply),
}

interface PopupPageProps {
  /** Undefined where nothing is prepared. */
  firstLook: FirstLook | undefined
}

/** Shows what is prepared for it, and from then on what the store has. */
function PopupPage({ firstLook }: PopupPageProps) {
  const [view, setView] = useState<StoreView>({
    clients: undefined,
    settings: undefined,
    accounts: [],
    ...firstLook,
    own: undefined,
    gmail: undefined,
    reader: undefined,
  })
  useEffect(
    () =>
      afterPaint(async () => {
        const [{ followStore }] = await Promise.all([import('./follow-store'), import('./actions')])
        await followStore((part) => setView((before) => ({ ...before, ...part })))
      }),
    [],
  )
  const locale = useLocale(view.settings)
  const now = Date.now()
  return (
    <Popup
      {...view}
      locale={locale}
      now={now}
      actions={actions}
      renderSettings={(stored, onBack) => (
        <Suspense>
          <StoredSettings
            settings={stored}
            clients={view.clients ?? []}
            locale={locale}
            now={now}
            onBack={onBack}
          />
        </Suspense>
      )}
    />
  )
}

/** Does what may wait once the picture stands: the store's code is the larger part. */
function afterPaint(work: () => Promise<void>): void {
  requestAnimationFrame(() => requestIdleCallback(() => void work()))
}

async function open(root: HTMLElement): Promise<void> {
  const firstLook = await globalThis.firstLook
  // At once, since React else gives way to whatever waits.
  flushSync(() => createRoot(root).render(<PopupPage firstLook={firstLook} />))
}

const root = document.getElementById('root')
if (root) void open(root)
