import type { TimelineMail } from '../../lib/clients/story/timeline'
import { storyWords } from '../../lib/locales/story'
import { ShowMail } from '../judgement/show-mail'
import { Quote } from '../quote'
import type { StoryProps } from './story-props'
import { tellingMark, tellingText } from './telling-text'

interface TimelineItemProps extends StoryProps {
  mail: TimelineMail
}

/** One mail: when, who, what counted in it with its words, and the way to it. */
export function TimelineItem({ mail, onShow, ...props }: TimelineItemProps) {
  const { locale, zone, now } = props
  const { message, at, by, subject, tellings } = mail
  const moment = locale.time.moment(at, now, zone)
  return (
    <li data-by={by}>
      <div className="small muted">
        <time dateTime={new Date(at).toISOString()}>{moment}</time>
        <span>{storyWords[locale.tag].sides[by]}</span>
      </div>
      <div>
        <ul>
          {tellings.map((telling) => {
            const text = tellingText(telling, props)
            return (
              <li key={text} data-mark={tellingMark(telling)}>
                {text}
                {telling.words && <Quote words={telling.words} />}
              </li>
            )
          })}
        </ul>
        <p className="small muted">
          <span dir="auto">{subject}</span>
          <ShowMail name={`${subject}, ${moment}`} locale={locale} onShow={() => onShow(message)} />
        </p>
      </div>
    </li>
  )
}
