import * as z from 'zod/mini'
import { type KnownMeeting, meetingState } from '../../facts/meetings'

/** What became of a meeting; `moving` while a new time is looked for. */
export const MeetingOutcome = z.enum(['kept', 'ahead', 'moving', 'cancelled', 'missed'])
export type MeetingOutcome = z.infer<typeof MeetingOutcome>

/** A meeting as a line of a list. All times are epoch ms. */
export const MeetingRow = z.object({
  title: z.optional(z.string()),
  /** When it began or begins, where mail tells. */
  start: z.optional(z.number()),
  /** Whether the time of day is known, not the day alone. */
  timed: z.boolean(),
  /** When mail first told of it. */
  toldAt: z.number(),
  outcome: MeetingOutcome,
  /** Who called it off. */
  cancelledBy: z.optional(z.enum(['client', 'owner'])),
  /** Times that either side moved it. */
  movedByClient: z.number(),
  movedByOwner: z.number(),
  /** Keys of the messages that tell of it, oldest first. */
  messages: z.array(z.string()),
})
export type MeetingRow = z.infer<typeof MeetingRow>

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
