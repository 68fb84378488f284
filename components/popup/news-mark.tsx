import type { News } from '../../lib/clients/news'
import type { Locale } from '../../lib/locales/locale'

interface NewsMarkProps {
  news: News
  locale: Locale
}

/** A dot beside what has changed since the owner last looked, with the word for it. */
export function NewsMark({ news, locale }: NewsMarkProps) {
  return (
    <span className="client-news small muted">
      <span className="client-news-dot" aria-hidden="true" />
      <span className="visually-hidden">{locale.faces.changed}: </span>
      {wordOf(news, locale)}
    </span>
  )
}

function wordOf(news: News, { faces, bands }: Locale): string {
  switch (news.kind) {
    case 'first':
      return faces.isFirst
    case 'band':
      return faces.was(bands[news.was])
    case 'score':
      return faces.was(String(news.was))
    case 'sign':
      return faces.hasSign
  }
}
