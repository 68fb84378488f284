import type { JudgementChange } from '../../lib/clients/judgement'
import type { Mute } from '../../lib/clients/mute'
import type { Verdict } from '../../lib/clients/verdict'
import type { Locale } from '../../lib/locales/locale'
import type { ClientSummary, Evidence, PanelView, Person } from '../../lib/messages/views'
import type { DraftFinding } from '../../lib/replies/draft-check/check-draft'
import type { OwnTemplate } from '../../lib/replies/own-template'
import type { ChosenReply } from '../reply/use-reply-draft'
import '../theme.css'
import { PauseButton } from '../pause-button'
import { useCaughtFocus } from '../use-caught-focus'
import { ClientView } from './client-view'
import { FoldedPanel } from './folded-panel'
import './panel.css'
import { PanelHeader } from './panel-header'
import { StateView } from './state-view'

export interface PanelActions {
  startReading(): void
  pause(): void
  resume(): void
  putReply(reply: ChosenReply, text: string): Promise<'inserted' | 'failed'>
  /** Looks over the reply that is open; undefined where none is. */
  checkDraft(): Promise<DraftFinding[] | undefined>
  /** Brings a message into view, with the words of a sign marked, or of all its signs. */
  showEvidence(evidence: Pick<Evidence, 'message'> & Partial<Pick<Evidence, 'type'>>): void
  /** The owner's word on a sign, a type of sign or a person; done once history is computed anew. */
  dismiss(sign: Evidence): Promise<unknown>
  restore(sign: Evidence): Promise<unknown>
  mute(mute: Mute): Promise<unknown>
  unmute(mute: Mute): Promise<unknown>
  rule(person: Person, verdict: Verdict): Promise<unknown>
  /** The owner's word on a client as a whole. */
  judge(client: ClientSummary, change: JudgementChange): Promise<unknown>
  /** Makes a client of whoever the open thread is with. @returns whether the page tells whom that is. */
  claim(): Promise<boolean>
  /** Opens the dashboard at a client. */
  openStory(client: ClientSummary): void
  collapse(): void
  /** Copies a report on what could not be read. */
  copyReport(): Promise<void>
}

export interface PanelProps {
  view: PanelView
  locale: Locale
  /** Epoch ms. */
  now: number
  /** The owner's own templates. */
  own: readonly OwnTemplate[]
  /** Folded to a strip beside the thread. */
  folded?: boolean
  actions: PanelActions
}

/** What stands beside the thread that is open in Gmail. */
export function Panel(props: PanelProps) {
  const { view, locale, now, own, folded = false, actions } = props
  // What was pressed is gone with its view: Start reading, Pause, Resume.
  const main = useCaughtFocus<HTMLElement>(view.state)
  if (folded) return <FoldedPanel locale={locale} onUnfold={actions.collapse} />
  if (view.state === 'client') {
    const { account, id } = view.client
    return (
      <main className="panel" lang={locale.tag} ref={main} tabIndex={-1}>
        <ClientView key={`${account} ${id}`} {...{ view, locale, now, own, actions }} />
      </main>
    )
  }
  return (
    <main className="panel" lang={locale.tag} ref={main} tabIndex={-1}>
      <PanelHeader title={locale.panel.label} locale={locale} onCollapse={actions.collapse} />
      <StateView view={view} locale={locale} actions={actions} />
      {isRead(view) && (
        <footer className="face-footer small muted">
          <p>{locale.panel.staysHere}</p>
          <PauseButton locale={locale} onPause={actions.pause} />
        </footer>
      )}
    </main>
  )
}

/** Whether mail is read while the panel shows this. */
function isRead({ state }: PanelView): boolean {
  return state !== 'consent' && state !== 'paused'
}
