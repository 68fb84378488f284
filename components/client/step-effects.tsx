import { storyWords } from '../../lib/locales/story'
import { Figure } from '../charts/figure'
import { ShowMail } from '../judgement/show-mail'
import type { StoryProps } from './story-props'

/** Before and after each of the owner's own steps, the newest first. */
export function StepEffects({ client, locale, zone, now, onShow }: StoryProps) {
  const words = storyWords[locale.tag].boundary
  const { judgement } = locale
  const steps = client.health.followed.map(({ taken, ...followed }) => ({
    ...followed,
    message: taken.message,
    name: judgement.since(judgement.steps[taken.step], locale.time.day(taken.at, now, zone)),
  }))
  return (
    <Figure
      title={words.title}
      detail={words.detail}
      subject={client.name}
      empty={steps.length === 0 && words.empty}
      table={{
        columns: [judgement.triedTitle, ...words.columns],
        rows: steps.flatMap(({ name, changes }) =>
          changes.map(({ type, before, since }) => [name, locale.signals[type], before, since]),
        ),
      }}
      locale={locale}
    >
      {steps.map(({ message, name, outcome, days, changes }) => (
        <section key={message} className="step-effect">
          <h3>{name}</h3>
          <p className="small muted">
            {judgement.outcomes[outcome]}
            {changes.length > 0 &&
              ` · ${judgement.stretches(days.before, days.since).replace(/:$/, '')}`}
            <ShowMail name={name} locale={locale} onShow={() => onShow(message)} />
          </p>
          {changes.length > 0 && (
            <table className="plain-table">
              <thead>
                <tr>
                  {words.columns.map((column, at) => (
                    <th key={column} scope="col" className={at > 0 ? 'number' : undefined}>
                      {column}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {changes.map(({ type, before, since }) => (
                  <tr key={type}>
                    <td>{locale.signals[type]}</td>
                    <td className="number">{before}</td>
                    <td className="number">{since}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
        </section>
      ))}
    </Figure>
  )
}
