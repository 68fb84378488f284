import { useEffect, useState, useSyncExternalStore } from 'react'
import { createRoot } from 'react-dom/client'
import type * as z from 'zod/mini'
import { Panel, type PanelActions } from '../../components/panel/panel'
import { localeFor } from '../../lib/locales'
import { answer, ask } from '../../lib/messages/exchange'
import {
  changed,
  changeSettings,
  collapsePanel,
  makeReport,
  putReply,
  readDraft,
  showEvidence,
  viewPanel,
} from '../../lib/messages/face-exchanges'

import {
  claimThread,
  dismissSign,
  judgeClient,
  muteSign,
  restoreSign,
  ruleOn,
  unmuteSign,
} from '../../lib/messages/owner-exchanges'
import { checkDraft } from '../../lib/replies/draft-check/check-draft'

type PanelAnswer = z.infer<typeof viewPanel.output>

const actions: PanelActions = {
  startReading: () => void ask(changeSettings, { startedReadingAt: Date.now() }),
  resume: () => void ask(changeSettings, { paused: false }),
  putReply: async (reply, text) => {
    const { inserted } = await ask(putReply, { ...reply, text })
    return inserted ? 'inserted' : 'failed'
  },
  checkDraft: async () => {
    const { text } = await ask(readDraft, {})
    return text === undefined ? undefined : checkDraft(text)
  },
  showEvidence: ({ message }) => void ask(showEvidence, { message }),
  dismiss: ({ message, type }) => ask(dismissSign, { message, type }),
  restore: ({ message, type }) => ask(restoreSign, { message, type }),
  mute: (mute) => ask(muteSign, mute),
  unmute: (mute) => ask(unmuteSign, mute),
  rule: (person, verdict) => ask(ruleOn, { ...person, verdict }),
  judge: ({ account, id }, change) => ask(judgeClient, { account, client: id, change }),
  claim: async () => (await ask(claimThread, {})).claimed,
  collapse: () => void ask(collapsePanel, {}),
  copyReport: async () => {
    const { report } = await ask(makeReport, {})
    await navigator.clipboard.writeText(report)
  },
}

/** The frame is narrow when it is folded; its width is all that it can know of that. */
const narrow = matchMedia('(max-width: 100px)')

function useFolded(): boolean {
  return useSyncExternalStore(
    (listener) => {
      narrow.addEventListener('change', listener)
      return () => narrow.removeEventListener('change', listener)
    },
    () => narrow.matches,
  )
}

/** Asks the background for what to show; the frame has no store of its own. */
function PanelPage() {
  const [answered, setAnswered] = useState<PanelAnswer>()
  const folded = useFolded()
  useEffect(() => {
    let asked = 0
    const look = async () => {
      asked += 1
      const turn = asked
      const found = await ask(viewPanel, {})
      // An answer that was overtaken would show another thread's client.
      if (turn === asked) setAnswered(found)
    }
    answer(changed, () => {
      void look()
      return {}
    })
    void look()
  }, [])
  if (!answered) return null
  const { view, own, settings, dark } = answered
  document.documentElement.dataset.theme = dark ? 'dark' : 'light'
  const locale = localeFor(settings.language, navigator.language)
  return (
    <Panel
      view={view}
      own={own}
      locale={locale}
      now={Date.now()}
      folded={folded}
      actions={actions}
    />
  )
}

const root = document.getElementById('root')
if (root) createRoot(root).render(<PanelPage />)
