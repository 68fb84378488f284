import type { JudgementChange } from '../../lib/clients/judgement'
import { storyWords } from '../../lib/locales/story'
import '../buttons.css'
import { PageHeading } from '../dashboard/page-heading'
import { hashOf } from '../dashboard/route'
import { BandPill } from '../health/band-pill'
import { Score } from '../health/score'
import { TrendMark } from '../health/trend-mark'
import { Advice } from '../judgement/advice'
import type { StoryProps } from './story-props'

interface ClientHeaderProps extends StoryProps {
  onPrint(): void
  onJudge(change: JudgementChange): Promise<unknown>
}

/** Who, how it stands and since when; then why, and what to do next. */
export function ClientHeader({ client, locale, zone, now, onPrint, onJudge }: ClientHeaderProps) {
  const words = storyWords[locale.tag]
  const { health, people, account, since, lastMailAt, messages } = client
  const unsure = health.score !== null && health.confidence === 'low'
  const facts = [
    locale.list(
      people.map(({ name, address }) => (name === '' || name === client.name ? address : name)),
    ),
    locale.panel.since(locale.time.month(since, zone)),
    locale.messages(messages),
    words.lastMail(locale.time.day(lastMailAt, now, zone)),
    account,
  ]
  return (
    <div className="client-header">
      <p className="small screen-only">
        <a href={hashOf('clients')}>{words.toClients}</a>
      </p>
      <PageHeading title={client.name}>
        <Score score={health.score} locale={locale} />
        <BandPill band={health.band} locale={locale} />
        {health.score !== null && <TrendMark trend={health.trend} locale={locale} />}
        <button type="button" className="quiet-button screen-only" onClick={onPrint}>
          {words.export.printPage}
        </button>
      </PageHeading>
      <p className="small muted" dir="auto">
        {facts.join(' · ')}
      </p>
      <p className="client-why">
        {locale.why(health.causes, health.band)}
        {unsure && ` ${locale.health.fewMessages}`}
      </p>
      <section className="next-step-card">
        <Advice client={client} locale={locale} now={now} zone={zone} onJudge={onJudge} />
      </section>
    </div>
  )
}
