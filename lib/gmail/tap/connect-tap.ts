import * as z from 'zod/mini'
import { askForPort, offerPort, type Verdict } from './handshake'

const TappedResponse = z.object({
  text: z.string(),
  account: z.optional(z.string()),
})
export type TappedResponse = z.infer<typeof TappedResponse>

/** The other end of the tap, in the extension's own world. */
export interface TapConnection {
  say(verdict: Verdict): void
  close(): void
}

/**
 * Offers the tap a port, and another one when it asks: the first offer is lost where our script starts
 * before the tap does. The tap takes one; the other leads nowhere.
 */
export function connectTap(onResponse: (response: TappedResponse) => void): TapConnection {
  const ports: MessagePort[] = []
  let verdict: Verdict | undefined
  const offer = () => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = ({ data }) => {
      const response = TappedResponse.safeParse(data)
      if (response.success) onResponse(response.data)
    }
    ports.push(port1)
    window.postMessage(offerPort, location.origin, [port2])
    if (verdict) port1.postMessage(verdict)
  }
  window.addEventListener('message', function hear(event) {
    if (event.source !== window || event.data !== askForPort) return
    event.stopImmediatePropagation()
    window.removeEventListener('message', hear)
    offer()
  })
  offer()
  return {
    say(said) {
      verdict = said
      for (const port of ports) port.postMessage(said)
    },
    close() {
      for (const port of ports) port.close()
    },
  }
}
