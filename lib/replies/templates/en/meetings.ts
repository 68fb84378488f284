import { paragraph } from '../../piece'
import type { Bodies } from '../templates'
import { meeting, meetingTime, workdays } from './words'

export const meetings: Bodies<'meeting-moved' | 'meeting-missed' | 'meeting-policy'> = {
  'meeting-moved': {
    warm: (facts) => [
      paragraph`Of course, these things happen, and ${meeting(facts)} can wait a little.`,
      paragraph`How about ${meetingTime}? I will prepare everything so that we can start right away.`,
    ],
    neutral: (facts) => [
      paragraph`Thank you for letting me know, and no problem at all. Let us find another time.`,
      paragraph`Would ${meetingTime} work for you? If another time is easier, send me one or two that suit you and I will confirm straight away.${workdays(facts)}`,
    ],
    firm: (facts) => [
      paragraph`I have taken ${meeting(facts)} out of my calendar. To keep the project on its dates, I suggest that we meet this week or next.`,
      paragraph`I can offer ${meetingTime}; please confirm by tomorrow, so that I can hold it for you.`,
    ],
  },
  'meeting-missed': {
    warm: (facts) => [
      paragraph`We did not get to speak at ${meeting(facts)}, and I hope that everything is all right.`,
      paragraph`Shall we try again on ${meetingTime}? If a short call suits you better, that works too.`,
    ],
    neutral: (facts) => [
      paragraph`It seems that ${meeting(facts)} did not come about. If I overlooked a message of yours, I apologise.`,
      paragraph`Please let me know whether ${meetingTime} is possible. I will send a new invitation once you confirm.`,
    ],
    firm: (facts) => [
      paragraph`I had set aside time for ${meeting(facts)}, and we did not get to speak.`,
      paragraph`I would like to book ${meetingTime} and to agree that a missed hour counts as time worked from now on. Is that all right with you?`,
      paragraph`Until we have spoken, I will go on with the parts that need no decision.`,
    ],
  },
  'meeting-policy': {
    warm: () => [
      paragraph`I know how full your weeks are, and I am happy to be flexible.`,
      paragraph`Could we make it a habit to tell each other the day before if a meeting has to move? It would let me use the hour well for your project.`,
      paragraph`For our next one I have ${meetingTime} in mind.`,
    ],
    neutral: () => [
      paragraph`Plans change, and I am glad to find a new time when they do.`,
      paragraph`So that the time we set aside is well used on both sides, I would like to suggest a simple arrangement: whoever needs to move a meeting tells the other at least one working day ahead. Illness and emergencies are of course another matter.`,
      paragraph`If you are happy with that, shall we meet on ${meetingTime}?`,
    ],
    firm: () => [
      paragraph`Several of our meetings have moved, and each one takes an hour out of my week that I reserve for you.`,
      paragraph`From now on I will ask for 24 hours’ notice; an hour that is cancelled later will be on the invoice. An emergency is never charged.`,
      paragraph`Please confirm that this works for you, and I will book ${meetingTime}.`,
    ],
  },
}
