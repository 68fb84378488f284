import { type KnownMeeting, meetingState } from '../../facts/meetings'

/** What became of a meeting; `moving` while a new time is looked for. */
export const meetingOutcomes = ['kept', 'ahead', 'moving', 'cancelled', 'missed'] as const
export type MeetingOutcome = (typeof meetingOutcomes)[number]

/** A meeting as a line of a list. All times are epoch ms. */
export interface MeetingRow {
  title?: string
  /** When it began or begins, where mail tells. */
  start?: number
  /** Whether the time of day is known, not the day alone. */
  timed: boolean
  /** When mail first told of it. */
  toldAt: number
  outcome: MeetingOutcome
  /** Who called it off. */
  cancelledBy?: 'client' | 'owner'
  /** Times that either side moved it. */
  movedByClient: number
  movedByOwner: number
  /** Keys of the messages that tell of it, oldest first. */
  messages: string[]
}

/** The meetings of a client as they stand at `now` (epoch ms), the newest first. */
export function meetingRows(meetings: readonly KnownMeeting[], now: number): MeetingRow[] {
  return meetings
    .filter(({ told }) => told.at <= now)
    .map((meeting) => rowOf(meeting, now))
    .sort((a, b) => (b.start ?? b.toldAt) - (a.start ?? a.toldAt))
}

function rowOf(meeting: KnownMeeting, now: number): MeetingRow {
  const { title, start, told, moves, cancelled, missed } = meeting
  const changes = [...moves, ...(cancelled ? [cancelled] : []), ...(missed ? [missed] : [])]
  const tellings = [told, ...changes.map((change) => change.told)].sort((a, b) => a.at - b.at)
  const moved = (side: 'client' | 'owner') => moves.filter(({ by }) => by === side).length
  return {
    ...(title === undefined ? {} : { title }),
    ...(start && { start: start.at }),
    timed: start !== undefined && start.precision !== 'day',
    toldAt: told.at,
    outcome: outcomeOf(meeting, now),
    ...(cancelled && { cancelledBy: cancelled.by }),
    movedByClient: moved('client'),
    movedByOwner: moved('owner'),
    messages: [...new Set(tellings.map(({ message }) => message))],
  }
}

/** What nobody called off or missed was kept once its time has gone by. */
function outcomeOf(meeting: KnownMeeting, now: number): MeetingOutcome {
  const state = meetingState(meeting)
  if (state !== 'agreed') return state
  return meeting.start && meeting.start.at <= now ? 'kept' : 'ahead'
}
