import type { JudgementChange } from '../../lib/clients/judgement'
import type { Locale } from '../../lib/locales/locale'
import type { ClientSummary, PanelView } from '../../lib/messages/views'
import type { OwnTemplate } from '../../lib/replies/own-template'
import { Costs } from '../judgement/costs'
import { FiveQuestions } from '../judgement/five-questions'
import { Ledger } from '../judgement/ledger'
import { MailDaysContext, mailDays } from '../judgement/mail-days'
import { OwnerWord } from '../judgement/owner-word'
import { TriedList } from '../judgement/tried-list'
import { Notice } from '../notice/notice'
import { EvidenceList } from './evidence-list'
import { HealthGlance } from './health-glance'
import { MutedList } from './muted-list'
import { NextStepCard } from './next-step-card'
import { NotClientChoice } from './not-client-choice'
import type { PanelActions } from './panel'
import { PanelFooter } from './panel-footer'
import { PanelHeader } from './panel-header'

interface ClientViewProps {
  view: Extract<PanelView, { state: 'client' }>
  locale: Locale
  now: number
  own: readonly OwnTemplate[]
  actions: PanelActions
}

/** One glance, one sentence, one action; the evidence below. */
export function ClientView({ view, locale, now, own, actions }: ClientViewProps) {
  const { client, inThread, earlier, mailTimes, mutes, unreadFolded, readAt, zone } = view
  const evidence = { client, locale, now, zone, actions }
  const told = {
    locale,
    now,
    zone,
    onShow: (message: string) => actions.showEvidence({ message }),
  }
  const judge = (change: JudgementChange) => actions.judge(client, change)
  const words = locale.panel
  const month = words.since(locale.time.month(client.since, zone))
  return (
    <MailDaysContext value={mailDays(mailTimes, locale, now, zone)}>
      <PanelHeader
        title={client.name}
        subtitle={`${peopleOf(client, locale)} · ${month}`}
        locale={locale}
        menu={{
          label: locale.owner.moreOnClient,
          choices: <NotClientChoice client={client} locale={locale} actions={actions} />,
        }}
        onCollapse={actions.collapse}
      />
      {client.role === 'unsettled' && (
        <Notice title={words.unsettled} detail={words.unsettledDetail} />
      )}
      <HealthGlance health={client.health} locale={locale} />
      <NextStepCard
        key={threadOf(client)}
        client={client}
        own={own}
        locale={locale}
        now={now}
        zone={zone}
        onJudge={judge}
        onPut={actions.putReply}
        onCheck={actions.checkDraft}
      />
      <TriedList followed={client.health.followed} {...told} />
      <EvidenceList
        title={words.inThread}
        empty={words.nothingInThread}
        items={inThread}
        withSubject={false}
        {...evidence}
      />
      {unreadFolded > 0 && (
        <p className="unread-folded small muted">{words.unreadFolded(unreadFolded)}</p>
      )}
      <EvidenceList title={words.earlier} items={earlier} withSubject {...evidence} />
      <FiveQuestions client={client} locale={locale} onJudge={judge} onShow={told.onShow} />
      <Ledger rows={client.health.ledger} {...told} />
      <Costs costs={client.costs} locale={locale} />
      <OwnerWord client={client} locale={locale} now={now} zone={zone} onJudge={judge} />
      <p className="whole-story">
        <button type="button" className="text-button" onClick={() => actions.openStory(client)}>
          {locale.dashboard.wholeStory}
        </button>
      </p>
      <MutedList client={client} mutes={mutes} locale={locale} onUnmute={actions.unmute} />
      <PanelFooter
        ownLate={client.ownLateMessages}
        ago={locale.time.ago(readAt, now)}
        reader={view.reader}
        locale={locale}
        onPause={actions.pause}
      />
    </MailDaysContext>
  )
}

/** Tells threads apart, so that what was said of a reply in one is gone in the next. */
function threadOf({ replies }: ClientSummary): string | undefined {
  const thread = replies[0]?.thread
  return thread?.legacy ?? thread?.gmail ?? thread?.header
}

/** People by name, or by address where the name says no more than the client's. */
function peopleOf({ name, people }: ClientSummary, locale: Locale): string {
  const names = people.map((person) =>
    person.name === '' || person.name === name ? person.address : person.name,
  )
  const more = names.length > 2 ? [locale.panel.morePeople(names.length - 2)] : []
  return locale.list([...names.slice(0, 2), ...more])
}
