import type { Bodies } from '../templates'

export const meetings: Bodies<'meeting-moved' | 'meeting-missed' | 'meeting-policy'> = {
  'meeting-moved': {
    warm: [
      'Of course, these things happen, and {meeting} can wait a little.',
      'How about {?a day and time}? I will prepare everything so that we can start right away.',
    ],
    neutral: [
      'Thank you for letting me know, and no problem at all. Let us find another time.',
      'Would {?a day and time} work for you? If another time is easier, send me one or two that suit you and I will confirm straight away. {hours note}',
    ],
    firm: [
      'I have taken {meeting} out of my calendar. To keep the project on its dates, I suggest that we meet this week or next.',
      'I can offer {?a day and time}; please confirm by tomorrow, so that I can hold it for you.',
    ],
  },
  'meeting-missed': {
    warm: [
      'We did not get to speak at {meeting}, and I hope that everything is all right.',
      'Shall we try again on {?a day and time}? If a short call suits you better, that works too.',
    ],
    neutral: [
      'It seems that {meeting} did not come about. If I overlooked a message of yours, I apologise.',
      'Please let me know whether {?a day and time} is possible. I will send a new invitation once you confirm.',
    ],
    firm: [
      'I had set aside time for {meeting}, and we did not get to speak.',
      'I would like to book {?a day and time} and to agree that a missed hour counts as time worked from now on. Is that all right with you?',
      'Until we have spoken, I will go on with the parts that need no decision.',
    ],
  },
  'meeting-policy': {
    warm: [
      'I know how full your weeks are, and I am happy to be flexible.',
      'Could we make it a habit to tell each other the day before if a meeting has to move? It would let me use the hour well for your project.',
      'For our next one I have {?a day and time} in mind.',
    ],
    neutral: [
      'Plans change, and I am glad to find a new time when they do.',
      'So that the time we set aside is well used on both sides, I would like to suggest a simple arrangement: whoever needs to move a meeting tells the other at least one working day ahead. Illness and emergencies are of course another matter.',
      'If you are happy with that, shall we meet on {?a day and time}?',
    ],
    firm: [
      'Several of our meetings have moved, and each one takes an hour out of my week that I reserve for you.',
      'From now on I will ask for 24 hours’ notice; an hour that is cancelled later will be on the invoice. An emergency is never charged.',
      'Please confirm that this works for you, and I will book {?a day and time}.',
    ],
  },
}
