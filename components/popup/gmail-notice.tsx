import type { Locale } from '../../lib/locales/locale'
import type { GmailTabs } from '../../lib/messages/face-exchanges'
import { CopyReport } from '../notice/copy-report'

interface GmailNoticeProps {
  gmail: GmailTabs | undefined
  locale: Locale
  onCopyReport(): Promise<void>
}

/**
 * Says when Gmail's pages are not read: nothing read must never look like nothing wrong. It comes after the list does,
 * and so stands at the lower edge, where it moves nothing.
 */
export function GmailNotice({ gmail, locale, onCopyReport }: GmailNoticeProps) {
  const { panel, popup } = locale
  if (gmail?.unreadable) {
    const part = panel.parts[gmail.unreadable] ?? gmail.unreadable
    return (
      <section className="gmail-notice small" role="status">
        <h2>{popup.unreadable}</h2>
        <p>
          {panel.unreadableDetail} {panel.missing(part)}
        </p>
        <CopyReport locale={locale} onCopy={onCopyReport} />
      </section>
    )
  }
  if (!gmail || gmail.stale === 0) return null
  return (
    <p className="gmail-notice small" role="status">
      {popup.stale(gmail.stale)}
    </p>
  )
}
