import type { Bodies } from '../templates'

export const kindness: Bodies<'thanks-praise' | 'apology-accepted' | 'check-in'> = {
  'thanks-praise': {
    warm: [
      'Your message made my day; thank you. It was a joy to do this with you.',
      'I am already looking forward to the next one.',
    ],
    neutral: [
      'Thank you for your kind words. It means a great deal to hear that you are happy with the work, and I have enjoyed doing it.',
      'Whenever something new comes up, I would be glad to work on it with you.',
    ],
    firm: [
      'I am pleased that the result meets what you had hoped for, and I thank you for saying so.',
      'If I may quote a sentence of yours as a reference, it would help me greatly. Would that be all right?',
    ],
  },
  'apology-accepted': {
    warm: [
      'That is kind of you to say, and it is quite all right. Things like that happen to all of us.',
      'For me it is settled. Let us turn to what comes next; I am glad to be working on it with you.',
    ],
    neutral: [
      'Thank you for your apology; I appreciate it and consider the matter closed.',
      'I suggest that we go on where we left off. Is there anything that you need from me for it?',
    ],
    firm: [
      'I accept your apology and am grateful that you raised it yourself.',
      'So that it goes well from here, let us agree on one thing for next time: {?what you would like to agree on}. With that, I am happy to continue.',
    ],
  },
  'check-in': {
    warm: [
      'You came to mind today, and I wondered how you are and how the project feels from where you sit.',
      'If there is something I can do for you, I am only a message away.',
    ],
    neutral: [
      'I hope your week is going well. I just wanted to ask how things are coming along on your side.',
      'Is there anything you need from me at the moment? If all is in order, there is no need to reply.',
    ],
    firm: [
      'I am planning the coming weeks and would like to set aside the time that you need.',
      'Please tell me by the end of this week what you would like to have next.',
    ],
  },
}
