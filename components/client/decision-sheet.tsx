import type { NextStep } from '../../lib/health/health'
import { storyWords } from '../../lib/locales/story'
import { Figure } from '../charts/figure'
import './decision-sheet.css'
import { StepReasons } from '../judgement/step-reasons'
import { costKinds, lastYear } from './quarters'
import type { StoryProps } from './story-props'

interface DecisionSheetProps extends StoryProps {
  onPrint(): void
}

const ways = ['keep', 'restate', 'talk', 'reprice', 'part'] as const
const wayOf: Readonly<Record<NextStep, (typeof ways)[number]>> = {
  none: 'keep',
  observe: 'keep',
  boundary: 'restate',
  talk: 'talk',
  reprice: 'reprice',
  part: 'part',
}

/** One page to decide by: the five questions, what was tried, what it costs, and what that points to. */
export function DecisionSheet({ onPrint, ...props }: DecisionSheetProps) {
  const { client, locale, zone, now } = props
  const words = storyWords[locale.tag].sheet
  const { judgement } = locale
  const way = wayOf[client.health.nextStep]
  const answers = client.health.questions.map(({ question, own, told, messages }) => ({
    question: judgement.questions[question],
    answer: judgement.answers[own ?? told],
    ground: own ? judgement.fromOwner : judgement.fromMail(messages.length, told === 'yes'),
  }))
  const tried = client.health.followed.map(
    ({ taken, outcome }) =>
      `${judgement.since(judgement.steps[taken.step], locale.time.day(taken.at, now, zone))}: ${judgement.outcomes[outcome]}`,
  )
  const year = lastYear(client.costs)
  const costs = costKinds
    .filter((kind) => year[kind] > 0)
    .map((kind) => judgement.costs[kind](year[kind]))
  return (
    <div className="decision-sheet">
      <Figure
        title={`${words.title}: ${client.name}`}
        detail={words.detail}
        subject=""
        table={{
          columns: [words.question, words.answer, words.ground],
          rows: [
            ...answers.map(({ question, answer, ground }) => [question, answer, ground]),
            ...tried.map((step) => [words.tried, step, '']),
            ...costs.map((cost) => [words.costs, cost, '']),
            [words.recommendation, words.ways[way], ''],
          ],
        }}
        locale={locale}
        choices={
          <button type="button" className="quiet-button screen-only" onClick={onPrint}>
            {words.print}
          </button>
        }
      >
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{words.question}</th>
              <th scope="col">{words.answer}</th>
              <th scope="col">{words.ground}</th>
            </tr>
          </thead>
          <tbody>
            {answers.map(({ question, answer, ground }) => (
              <tr key={question}>
                <td>{question}</td>
                <td>{answer}</td>
                <td className="small muted">{ground}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <div className="sheet-parts">
          <SheetList title={words.tried} items={tried} empty={words.nothingTried} />
          <SheetList title={words.costs} items={costs} empty={words.noCosts} />
        </div>
        <section className="ways">
          <h3>{words.recommendation}</h3>
          <ol>
            {ways.map((one) => (
              <li key={one} aria-current={one === way ? 'step' : undefined}>
                {words.ways[one]}
              </li>
            ))}
          </ol>
          <StepReasons client={client} locale={locale} now={now} zone={zone} />
        </section>
        <p className="small muted">{words.asOf(locale.time.day(now, now, zone))}</p>
      </Figure>
    </div>
  )
}

function SheetList({
  title,
  items,
  empty,
}: {
  title: string
  items: readonly string[]
  empty: string
}) {
  return (
    <section>
      <h3>{title}</h3>
      {items.length === 0 ? (
        <p className="muted">{empty}</p>
      ) : (
        <ul>
          {items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      )}
    </section>
  )
}
