import type { Locale } from '../../lib/locales/locale'
import type { ClientSummary } from '../../lib/messages/views'

/** What every part of a client's page is given. */
export interface StoryProps {
  client: ClientSummary
  locale: Locale
  /** The owner's IANA zone. */
  zone: string
  /** Epoch ms. */
  now: number
  /** Opens a kept message in Gmail, by its key. */
  onShow(message: string): void
}
