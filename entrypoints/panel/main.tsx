import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { createRoot } from 'react-dom/client'
import type * as z from 'zod/mini'
import { Panel, type PanelActions } from '../../components/panel/panel'
import { ChooserCallContext } from '../../components/reply/chooser-call'
import { localeFor } from '../../lib/locales'
import { answer, ask } from '../../lib/messages/exchange'
import {
  changed,
  changeSettings,
  clientsSeen,
  collapsePanel,
  leaveChooser,
  makeReport,
  openChooser,
  openDashboard,
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
  pause: () => void ask(changeSettings, { paused: true }),
  resume: () => void ask(changeSettings, { paused: false }),
  putReply: async (reply, text) => {
    const { inserted } = await ask(putReply, { ...reply, text })
    return inserted ? 'inserted' : 'failed'
  },
  checkDraft: async () => {
    const { text } = await ask(readDraft, {})
    return text === undefined ? undefined : checkDraft(text)
  },
  showEvidence: ({ message, type }) => void ask(showEvidence, { message, type }),
  dismiss: ({ message, type }) => ask(dismissSign, { message, type }),
  restore: ({ message, type }) => ask(restoreSign, { message, type }),
  mute: (mute) => ask(muteSign, mute),
  unmute: (mute) => ask(unmuteSign, mute),
  rule: (person, verdict) => ask(ruleOn, { ...person, verdict }),
  judge: ({ account, id }, change) => ask(judgeClient, { account, client: id, change }),
  claim: async () => (await ask(claimThread, {})).claimed,
  openStory: ({ account, id }) => void ask(openDashboard, { client: { account, client: id } }),
  collapse: () => void ask(collapsePanel, {}),
  copyReport: async () => {
    const { report } = await ask(makeReport, {})
    await navigator.clipboard.writeText(report)
  },
}

const leave = () => void ask(leaveChooser, {})

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
  const [asked, setAsked] = useState(false)
  const taken = useCallback(() => setAsked(false), [])
  const tab = useRef<number>(undefined)
  const folded = useFolded()
  useEffect(() => {
    let turns = 0
    const look = async () => {
      turns += 1
      const turn = turns
      const found = await ask(viewPanel, {})
      // An answer that was overtaken would show another thread's client.
      if (turn !== turns) return
      tab.current = found.tab
      setAnswered(found)
    }
    answer(changed, () => {
      void look()
      return {}
    })
    answer(openChooser, (wanted) => {
      if (wanted.tab === tab.current) setAsked(true)
      return {}
    })
    void look()
  }, [])
  const client = answered?.view.state === 'client' ? answered.view.client : undefined
  useEffect(() => {
    if (folded || document.hidden || !client) return
    void ask(clientsSeen, { client: { account: client.account, client: client.id } })
  }, [folded, client])
  if (!answered) return null
  const { view, own, dark, compact, shortcut, settings } = answered
  const locale = localeFor(settings.language, navigator.language)
  document.documentElement.dataset.theme = dark ? 'dark' : 'light'
  document.documentElement.dataset.density = compact ? 'compact' : 'default'
  return (
    <ChooserCallContext value={{ keys: shortcut, asked, taken, leave }}>
      <Panel
        view={view}
        own={own}
        locale={locale}
        now={Date.now()}
        folded={folded}
        actions={actions}
      />
    </ChooserCallContext>
  )
}

const root = document.getElementById('root')
if (root) createRoot(root).render(<PanelPage />)
