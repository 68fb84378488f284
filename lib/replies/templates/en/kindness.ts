import { paragraph } from '../../piece'
import type { Bodies } from '../templates'

export const kindness: Bodies<'thanks-praise' | 'apology-accepted' | 'check-in'> = {
  'thanks-praise': {
    warm: () => [
      paragraph`Your message made my day; thank you. It was a joy to do this with you.`,
      paragraph`I am already looking forward to the next one.`,
    ],
    neutral: () => [
      paragraph`Thank you for your kind words. It means a great deal to hear that you are happy with the work, and I have enjoyed doing it.`,
      paragraph`Whenever something new comes up, I would be glad to work on it with you.`,
    ],
    firm: () => [
      paragraph`I am pleased that the result meets what you had hoped for, and I thank you for saying so.`,
      paragraph`If I may quote a sentence of yours as a reference, it would help me greatly. Would that be all right?`,
    ],
  },
  'apology-accepted': {
    warm: () => [
      paragraph`That is kind of you to say, and it is quite all right. Things like that happen to all of us.`,
      paragraph`For me it is settled. Let us turn to what comes next; I am glad to be working on it with you.`,
    ],
    neutral: () => [
      paragraph`Thank you for your apology; I appreciate it and consider the matter closed.`,
      paragraph`I suggest that we go on where we left off. Is there anything that you need from me for it?`,
    ],
    firm: () => [
      paragraph`I accept your apology and am grateful that you raised it yourself.`,
      paragraph`So that it goes well from here, let us agree on one thing for next time: ${{ blank: 'what you would like to agree on' }}. With that, I am happy to continue.`,
    ],
  },
  'check-in': {
    warm: () => [
      paragraph`You came to mind today, and I wondered how you are and how the project feels from where you sit.`,
      paragraph`If there is something I can do for you, I am only a message away.`,
    ],
    neutral: () => [
      paragraph`I hope your week is going well. I just wanted to ask how things are coming along on your side.`,
      paragraph`Is there anything you need from me at the moment? If all is in order, there is no need to reply.`,
    ],
    firm: () => [
      paragraph`I am planning the coming weeks and would like to set aside the time that you need.`,
      paragraph`Please tell me by the end of this week what you would like to have next.`,
    ],
  },
}
