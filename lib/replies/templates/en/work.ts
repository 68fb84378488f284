import { paragraph } from '../../piece'
import type { Bodies } from '../templates'
import { awaited, day, hours, nextWork, request } from './words'

export const work: Bodies<
  'working-hours' | 'urgent-request' | 'extra-work' | 'feedback-date' | 'advice-given'
> = {
  'working-hours': {
    warm: (facts) => [
      paragraph`Thank you for writing. I am away from my desk just now and will look at this with a fresh mind ${nextWork(facts)}.`,
      paragraph`Do write whenever a thought comes to you. My own hours are ${hours(facts)}, and that is when you will hear from me.`,
    ],
    neutral: (facts) => [
      paragraph`Thank you for your message. I will give it my full attention ${nextWork(facts)} and write back as soon as I have an answer.`,
      paragraph`My working hours are ${hours(facts)}. You are welcome to write whenever it suits you; I pick up anything that arrives outside those hours when I am next at work.`,
      paragraph`If there is a fixed date behind this, please tell me and I will see how best to plan for it.`,
    ],
    firm: (facts) => [
      paragraph`I have your message and will answer it ${nextWork(facts)}.`,
      paragraph`To do good work I keep to these hours: ${hours(facts)}. I do not read or answer project mail outside them.`,
      paragraph`For the rare case that cannot wait, we can agree on a fee for work at short notice. Shall I send you my terms for that?`,
    ],
  },
  'urgent-request': {
    warm: (facts) => [
      paragraph`I can see that this weighs on you, and I would like to help. I will be on it ${nextWork(facts)}.`,
      paragraph`Which part matters most for you? If I start with that one, you will have something in hand sooner.`,
    ],
    neutral: (facts) => [
      paragraph`I understand that this is pressing. I can begin ${nextWork(facts)} and will tell you then when it will be ready.`,
      paragraph`Please let me know the date that it has to meet and who is waiting for it, so that I can order the steps accordingly.`,
    ],
    firm: (facts) => [
      paragraph`I have seen that you need this fast. I work through my projects in the order agreed, and I can start on yours ${nextWork(facts)}.`,
      paragraph`If it has to come sooner, I can move other work for a rush fee of ${{ blank: 'your rush fee' }}. Tell me which of the two you prefer, and I will plan it.`,
    ],
  },
  'extra-work': {
    warm: (facts) => [
      paragraph`Thank you for coming to me with ${request(facts)}. It is a step beyond what we planned together, so let me do it justice.`,
      paragraph`I will gladly write down what it would take, with a price and a date. Is it all right if you have that from me by ${day}?`,
    ],
    neutral: () => [
      paragraph`Thank you for the idea; I can see why it would be useful. It goes beyond what we agreed on for this project, so I would like to plan it properly.`,
      paragraph`I am happy to send a short quote with a price and a date, and to begin once you have approved it. What was agreed goes on as planned in the meantime.`,
      paragraph`Shall I prepare the quote?`,
    ],
    firm: (facts) => [
      paragraph`You asked for this: ${request(facts)}. It is not part of the agreed scope, so it needs a change order.`,
      paragraph`The price for it is ${{ blank: 'your price' }}, and it would be ready by ${day}. I will start when you approve both in writing; the agreed work keeps its dates.`,
      paragraph`If the budget is fixed, we can take something else out in exchange.`,
    ],
  },
  'feedback-date': {
    warm: (facts) => [
      paragraph`I am looking forward to the next step and only need ${awaited(facts)} for it.`,
      paragraph`Do you think you could send it by ${day}? A few rough notes or a short call will do nicely.`,
    ],
    neutral: (facts) => [
      paragraph`To go on as planned, the project needs ${awaited(facts)}.`,
      paragraph`If it reaches me by ${day}, we keep the agreed date. Later is possible too; the delivery then moves by the same number of days.`,
      paragraph`Is there anything that I can prepare to make it easier for you?`,
    ],
    firm: (facts) => [
      paragraph`The work has come to a halt, because it depends on ${awaited(facts)}.`,
      paragraph`Please send it by ${day}. After that day I will give the reserved time to other projects and plan yours anew once it has come.`,
      paragraph`If somebody else on your side can decide, a name is all I need.`,
    ],
  },
  'advice-given': {
    warm: () => [
      paragraph`Thank you for telling me how you see it; you know your customers best.`,
      paragraph`May I add one thought before you decide? I would still go for ${{ blank: 'your recommendation' }}, because I believe it brings you closer to your aim.`,
      paragraph`Whichever way you choose, I will put my heart into it.`,
    ],
    neutral: () => [
      paragraph`I have noted your decision. For completeness, my recommendation was ${{ blank: 'your recommendation' }}, and I still believe that it serves your aim better.`,
      paragraph`If you would like to stay with your choice, a short confirmation is enough and I will carry it out with care.`,
      paragraph`We could also try both on a small scale and look at the result together.`,
    ],
    firm: () => [
      paragraph`My professional advice stays the same: ${{ blank: 'your recommendation' }}. The risk of the other way is ${{ blank: 'the risk' }}.`,
      paragraph`The decision is yours. Please confirm it in writing, so that we both know on what basis I go on; a later change back would be quoted separately.`,
    ],
  },
}
