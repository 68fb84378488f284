import type { Locale } from '../../lib/locales/locale'
import type { GmailTabs } from '../../lib/messages/face-exchanges'
import { CopyReport } from '../notice/copy-report'
import { Notice } from '../notice/notice'

interface GmailNoticeProps {
  gmail: GmailTabs | undefined
  locale: Locale
  onCopyReport(): Promise<void>
}

/** Says when Gmail's pages are not read: nothing read must never look like nothing wrong. */
export function GmailNotice({ gmail, locale, onCopyReport }: GmailNoticeProps) {
  const { panel, popup } = locale
  if (gmail?.unreadable) {
    const part = panel.parts[gmail.unreadable] ?? gmail.unreadable
    return (
      <Notice title={panel.unreadable} detail={panel.unreadableDetail}>
        <p className="small muted">{panel.missing(part)}</p>
        <CopyReport locale={locale} onCopy={onCopyReport} />
      </Notice>
    )
  }
  if (!gmail || gmail.stale === 0) return null
  return (
    <p className="stale small" role="status">
      {popup.stale(gmail.stale)}
    </p>
  )
}
