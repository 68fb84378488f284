import { useState } from 'react'
import type { Locale } from '../../lib/locales/locale'
import type { PanelView } from '../../lib/messages/views'
import '../buttons.css'
import { catchFocus } from '../catch-focus'
import { Notice } from '../notice/notice'
import type { PanelActions } from './panel'

interface NotClientViewProps {
  view: Extract<PanelView, { state: 'not-a-client' }>
  locale: Locale
  actions: PanelActions
}

/** Why this mail is not counted, and the owner's word against it. What a machine sent is nobody's. */
export function NotClientView({ view, locale, actions }: NotClientViewProps) {
  const { reason, person } = view
  const { panel, owner } = locale
  const [problem, setProblem] = useState('')
  const say = async () => {
    setProblem('')
    const said = person ? actions.rule(person, 'client').then(() => true) : actions.claim()
    await said.then(
      (done) => setProblem(done ? '' : owner.unclaimed),
      () => setProblem(owner.failed),
    )
  }
  return (
    <Notice title={panel.notClient} detail={panel.notClientReasons[reason]}>
      {reason !== 'automatic' && (
        <button type="button" className="quiet-button" onClick={say} ref={catchFocus}>
          {owner.isClient}
        </button>
      )}
      <p className="small muted" role="status">
        {problem}
      </p>
    </Notice>
  )
}
