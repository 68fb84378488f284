import { useEffect, useState } from 'react'
import type { ListedClient } from '../../lib/clients/listed-client'
import type { ReplyOffer } from '../../lib/messages/views'
import type { PopupActions } from './popup'

interface Offers {
  offers: readonly ReplyOffer[]
  failed: boolean
}

/** The replies that are offered to a client; none until they are read. */
export function useOffers(client: ListedClient, read: PopupActions['readReplies']): Offers {
  const [found, setFound] = useState<Offers>({ offers: [], failed: false })
  const { account, id, lastMailAt } = client
  // biome-ignore lint/correctness/useExhaustiveDependencies: other replies are offered once there is other mail.
  useEffect(() => {
    let wanted = true
    const take = (offers: Offers) => wanted && setFound(offers)
    read({ account, id }).then(
      (offers) => take({ offers, failed: offers.length === 0 }),
      () => take({ offers: [], failed: true }),
    )
    return () => {
      wanted = false
    }
  }, [account, id, lastMailAt])
  return found
}
