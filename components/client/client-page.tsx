import type { ClientHistory } from '../../lib/clients/history'
import type { JudgementChange } from '../../lib/clients/judgement'
import type { ClientStory } from '../../lib/clients/story/story'
import { storyWords } from '../../lib/locales/story'
import { FiveQuestions } from '../judgement/five-questions'
import { Ledger } from '../judgement/ledger'
import { MailDaysContext, mailDays } from '../judgement/mail-days'
import { OwnerWord } from '../judgement/owner-word'
import { ClientHeader } from './client-header'
import './client.css'
import './client-charts.css'
import { CostFigure } from './cost-figure'
import { DecisionSheet } from './decision-sheet'
import { HourFigure } from './hour-figure'
import { InvoiceLedger } from './invoice-ledger'
import { MeetingList } from './meeting-list'
import './print.css'
import { printPart } from './print-part'
import { ScoreFigure } from './score-figure'
import { StepEffects } from './step-effects'
import type { StoryProps } from './story-props'
import { Timeline } from './timeline'

interface ClientPageProps extends StoryProps {
  /** Undefined while it is being read. */
  story: ClientStory | undefined
  history: ClientHistory | undefined
  onJudge(change: JudgementChange): Promise<unknown>
}

/** A client's whole story on one page. */
export function ClientPage({ story, history, onJudge, ...props }: ClientPageProps) {
  const { client, locale, now } = props
  return (
    <div className="client-page">
      <ClientHeader {...props} onPrint={() => printPart('page')} onJudge={onJudge} />
      {story && history ? (
        <MailDaysContext value={mailDays(story.mailTimes, locale, now, props.zone)}>
          <ScoreFigure history={history} {...props} />
          <div className="client-columns">
            <Timeline mails={story.timeline} {...props} />
            <div>
              <StepEffects {...props} />
              <MeetingList meetings={story.meetings} {...props} />
              <CostFigure {...props} />
            </div>
          </div>
          <InvoiceLedger invoices={story.invoices} {...props} />
          <HourFigure hours={story.hours} {...props} />
          <DecisionSheet {...props} onPrint={() => printPart('sheet')} />
          <div className="own-word screen-only">
            <FiveQuestions
              client={client}
              locale={locale}
              onJudge={onJudge}
              onShow={props.onShow}
            />
            <Ledger rows={client.health.ledger} {...props} />
            <OwnerWord
              client={client}
              locale={locale}
              now={now}
              zone={props.zone}
              onJudge={onJudge}
            />
          </div>
        </MailDaysContext>
      ) : (
        <p className="muted" role="status">
          {storyWords[locale.tag].loading}
        </p>
      )}
    </div>
  )
}
