import { copyEmbedded } from './copy-embedded'
import { copyResponses } from './copy-responses'
import { askForPort, offerPort, type TappedResponse, type Verdict } from './handshake'

/** How many answers wait for the verdict, at most. */
const mostHeld = 40

/**
 * The script in the page's own world: copies Gmail's answers and hands them over through one port.
 * A second offer goes no further than here, so that the page never holds a port to the extension.
 * Until the other end says that the owner lets Kindline read, they stay here; on a no they are dropped.
 */
export function tap(): void {
  let held: TappedResponse[] = []
  let port: MessagePort | undefined
  let verdict: Verdict | undefined
  const flush = () => {
    if (port && verdict === 'start') for (const response of held) port.postMessage(response)
    if (verdict !== undefined) held = []
  }
  const copy = (text: string) => {
    if (verdict === 'stop' || text === '') return
    held = [...held, { text, account: accountInGlobals() }].slice(-mostHeld)
    flush()
  }
  copyResponses(copy, () => verdict !== 'stop')
  copyEmbedded(copy)
  window.addEventListener('message', (event) => {
    if (event.source !== window || event.data !== offerPort) return
    event.stopImmediatePropagation()
    if (port || !event.ports[0]) return
    port = event.ports[0]
    port.onmessage = ({ data }) => {
      verdict = data === 'start' ? 'start' : 'stop'
      flush()
    }
  })
  window.postMessage(askForPort, location.origin)
}

/** Gmail keeps the account's address in its globals (InboxSDK, gmail-page-communicator). */
function accountInGlobals(): string | undefined {
  const globals: unknown = Reflect.get(window, 'GLOBALS')
  const address: unknown = Array.isArray(globals) ? globals[10] : undefined
  return typeof address === 'string' ? address.toLowerCase() : undefined
}
