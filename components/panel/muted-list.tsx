import type { Mute } from '../../lib/clients/mute'
import type { Locale } from '../../lib/locales/locale'
import type { ClientSummary } from '../../lib/messages/views'
import { SaidList } from '../said/said-list'

interface MutedListProps {
  client: ClientSummary
  mutes: readonly Mute[]
  locale: Locale
  onUnmute(mute: Mute): Promise<unknown>
}

/** What does not count for this client. A sign that was just muted leaves its place: its way back is here. */
export function MutedList({ client, mutes, locale, onUnmute }: MutedListProps) {
  const words = locale.owner
  const items = mutes.map((mute) => ({
    key: `${mute.client} ${mute.type}`,
    text: words.muted(locale.signals[mute.type], mute.client ? client.name : undefined),
    onUndo: () => onUnmute(mute),
  }))
  return (
    <SaidList
      title={words.mutedTitle}
      items={items}
      undo={words.countAgain}
      said={words.mutedNow}
      undone={words.countsAgain}
      locale={locale}
    />
  )
}
