import type { Layout } from '../layout'
import { type Look, setLook } from './look'

/** What tests do to an open page, as Gmail or its settings would. */
interface Controls {
  gmailLook(look: Look): void
  /** Gmail loads itself anew after a long sleep. */
  gmailReload(): void
  gmonkey: {
    load(version: string, ready: (api: { isConversationViewDisabled(): boolean }) => void): void
  }
}

/** Puts them on `window`, beside the interface by which extensions ask for the conversation view. */
export function addControls({ conversationView = true, density }: Layout): void {
  const controls: Controls = {
    gmailLook: setLook,
    gmailReload: () => location.reload(),
    gmonkey: {
      load: (_version, ready) => ready({ isConversationViewDisabled: () => !conversationView }),
    },
  }
  Object.assign(window, controls)
  if (density === 'compact')
    setLook({ dark: document.body.classList.contains('dark'), compact: true })
}
