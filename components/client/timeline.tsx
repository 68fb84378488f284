import { useState } from 'react'
import { Topic } from '../../lib/clients/story/telling'
import type { TimelineMail } from '../../lib/clients/story/timeline'
import { storyWords } from '../../lib/locales/story'
import { Figure } from '../charts/figure'
import type { StoryProps } from './story-props'
import { tellingText } from './telling-text'
import { useBeforePrint } from './use-before-print'
import './timeline.css'
import { TimelineItem } from './timeline-item'
import { TopicChoice } from './topic-choice'
import { writtenTime } from './written-time'

interface TimelineProps extends StoryProps {
  mails: readonly TimelineMail[]
}

/** As many as stand beside the figures next to them; what comes below stays in reach. */
const FIRST = 8
/** So many more are shown at once: a long story stays quick. */
const PAGE = 40

/** Every mail that counted, the newest first, page by page. */
export function Timeline({ mails, ...props }: TimelineProps) {
  const { client, locale, zone } = props
  const words = storyWords[locale.tag].timeline
  const { sides } = storyWords[locale.tag]
  const [topic, setTopic] = useState<'all' | Topic>('all')
  const [most, setMost] = useState(FIRST)
  useBeforePrint(() => setMost((before) => Math.max(before, PAGE)))
  const found = mails.flatMap((mail) => ofTopic(mail, topic))
  const shown = found.slice(0, most)
  const left = found.length - shown.length
  const choose = (chosen: 'all' | Topic) => {
    setTopic(chosen)
    setMost(FIRST)
  }
  const present = Topic.options.filter((one) => mails.some((mail) => ofTopic(mail, one).length > 0))
  return (
    <Figure
      title={words.title}
      detail={words.detail}
      subject={client.name}
      empty={mails.length === 0 && words.empty}
      table={{
        columns: words.columns,
        rows: found.flatMap(({ at, by, subject, tellings }) =>
          tellings.map((telling) => [
            writtenTime(at, zone),
            sides[by],
            tellingText(telling, props),
            telling.words,
            subject,
          ]),
        ),
      }}
      locale={locale}
      choices={<TopicChoice topics={present} chosen={topic} locale={locale} onChoose={choose} />}
    >
      <ol className="timeline">
        {shown.map((mail) => (
          <TimelineItem key={mail.message} mail={mail} {...props} />
        ))}
      </ol>
      <p className="timeline-more small muted">
        <span role="status">{words.count(shown.length, found.length)}</span>
        {left > 0 && (
          <button type="button" className="quiet-button" onClick={() => setMost(most + PAGE)}>
            {words.more(Math.min(PAGE, left))}
          </button>
        )}
      </p>
    </Figure>
  )
}

/** A mail with what it tells on the topic; none where it tells nothing of that. */
function ofTopic(mail: TimelineMail, topic: 'all' | Topic): TimelineMail[] {
  if (topic === 'all') return [mail]
  const tellings = mail.tellings.filter((telling) => telling.topic === topic)
  return tellings.length === 0 ? [] : [{ ...mail, tellings }]
}
