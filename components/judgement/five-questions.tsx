import type { JudgementChange } from '../../lib/clients/judgement'
import type { AnsweredQuestion } from '../../lib/health/questions/five-questions'
import type { Locale } from '../../lib/locales/locale'
import type { ClientSummary } from '../../lib/messages/views'
import { SelectField } from '../settings/select-field'
import { useSaying } from '../use-saying'
import { Fold } from './fold'
import { ShowMails } from './show-mails'

interface FiveQuestionsProps {
  client: ClientSummary
  locale: Locale
  onJudge(change: JudgementChange): Promise<unknown>
  onShow(message: string): void
}

const choices = ['mail', 'yes', 'no'] as const

/** What the questions may lead to, beside keeping on as before. */
const changes = ['boundary', 'talk', 'reprice', 'part'] as const

/** The five questions with what the mail answers; the owner's answer goes before, and the next step follows it. */
export function FiveQuestions({ client, locale, onJudge, onShow }: FiveQuestionsProps) {
  const words = locale.judgement
  const { failed, say } = useSaying()
  const { nextStep } = client.health
  const outcomes = [nextStep === 'none' ? 'none' : 'observe', ...changes] as const
  const answer = ({ question }: AnsweredQuestion, choice: (typeof choices)[number]) =>
    onJudge({ answers: { [question]: choice === 'mail' ? null : choice } })
  return (
    <Fold title={words.questionsTitle}>
      {client.health.questions.map((one) => (
        <div key={one.question} className="question">
          <SelectField
            label={words.questions[one.question]}
            value={one.own ?? 'mail'}
            options={choices.map((choice) => [
              choice,
              choice === 'mail'
                ? `${words.asMail}: ${words.answers[one.told]}`
                : words.answers[choice],
            ])}
            onChoose={(choice) => void say(answer(one, choice))}
          />
          <Source answered={one} locale={locale} onShow={onShow} />
        </div>
      ))}
      <h3 className="small muted">{locale.panel.nextStep}</h3>
      <ol className="outcomes">
        {outcomes.map((step) => (
          <li key={step} aria-current={step === nextStep ? 'step' : undefined}>
            {locale.steps[step].title}
          </li>
        ))}
      </ol>
      <p className="small muted" role="status">
        {failed && locale.owner.failed}
      </p>
    </Fold>
  )
}

interface SourceProps extends Pick<FiveQuestionsProps, 'locale' | 'onShow'> {
  answered: AnsweredQuestion
}

/** Where the answer comes from; the newest mail of those is one click away. */
function Source({ answered, locale, onShow }: SourceProps) {
  const words = locale.judgement
  const { own, told, messages, question } = answered
  return (
    <div className="small muted">
      {own ? words.fromOwner : words.fromMail(messages.length, told === 'yes')}
      <ShowMails
        messages={messages}
        name={words.questions[question]}
        locale={locale}
        onShow={onShow}
      />
    </div>
  )
}
