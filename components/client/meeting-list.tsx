import { MeetingOutcome, type MeetingRow } from '../../lib/clients/story/meeting-rows'
import { storyWords } from '../../lib/locales/story'
import { Figure } from '../charts/figure'
import { ShowMails } from '../judgement/show-mails'
import type { StoryProps } from './story-props'
import { writtenDay, writtenTime } from './written-time'

interface MeetingListProps extends StoryProps {
  meetings: readonly MeetingRow[]
}

/** Meetings kept, moved and missed: how many of each, then one by one. */
export function MeetingList({ meetings, ...props }: MeetingListProps) {
  const { client, locale, zone, onShow } = props
  const words = storyWords[locale.tag].meetings
  const counts = MeetingOutcome.options
    .map((outcome) => ({
      outcome,
      count: meetings.filter((meeting) => meeting.outcome === outcome).length,
    }))
    .filter(({ count }) => count > 0)
  return (
    <Figure
      title={words.title}
      detail={words.detail}
      subject={client.name}
      empty={meetings.length === 0 && words.empty}
      table={{
        columns: words.columns,
        rows: meetings.map((meeting) => [
          writtenStart(meeting, zone),
          meeting.title ?? words.unnamed,
          outcomeOf(meeting, props),
          changesOf(meeting, props),
        ]),
      }}
      locale={locale}
    >
      <dl className="counts">
        {counts.map(({ outcome, count }) => (
          <div key={outcome}>
            <dt className="small muted">{words.outcomes[outcome]}</dt>
            <dd>{count}</dd>
          </div>
        ))}
      </dl>
      <ul className="meetings">
        {meetings.map((meeting) => {
          const when = startText(meeting, props)
          return (
            <li key={meeting.messages.join()}>
              <span>
                {when}
                {meeting.title && <span dir="auto"> · {meeting.title}</span>}
              </span>
              <span className="muted">
                {[outcomeOf(meeting, props), changesOf(meeting, props)].filter(Boolean).join(', ')}
              </span>
              <ShowMails messages={meeting.messages} name={when} locale={locale} onShow={onShow} />
            </li>
          )
        })}
      </ul>
    </Figure>
  )
}

function startText(
  { start, timed, toldAt }: MeetingRow,
  { locale, zone, now }: Omit<StoryProps, 'onShow'>,
) {
  if (start === undefined) {
    return storyWords[locale.tag].meetings.noTime(locale.time.day(toldAt, now, zone))
  }
  return timed ? locale.time.moment(start, now, zone) : locale.time.day(start, now, zone)
}

function writtenStart({ start, timed }: MeetingRow, zone: string): string {
  if (start === undefined) return ''
  return timed ? writtenTime(start, zone) : writtenDay(start, zone)
}

/** What became of it, and by whom where somebody called it off. */
function outcomeOf(
  { outcome, cancelledBy }: MeetingRow,
  { locale }: Pick<StoryProps, 'locale'>,
): string {
  const words = storyWords[locale.tag].meetings
  return outcome === 'cancelled' && cancelledBy
    ? words.cancelledBy[cancelledBy]
    : words.outcomes[outcome]
}

function changesOf(meeting: MeetingRow, { locale }: Pick<StoryProps, 'locale'>): string {
  const words = storyWords[locale.tag].meetings
  const { movedByClient, movedByOwner } = meeting
  return [
    ...(movedByClient > 0 ? [words.movedBy.client(movedByClient)] : []),
    ...(movedByOwner > 0 ? [words.movedBy.owner(movedByOwner)] : []),
  ].join(', ')
}
