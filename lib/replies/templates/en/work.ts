import type { Bodies } from '../templates'

export const work: Bodies<
  'working-hours' | 'urgent-request' | 'extra-work' | 'feedback-date' | 'advice-given'
> = {
  'working-hours': {
    warm: [
      'Thank you for writing. I am away from my desk just now and will look at this with a fresh mind {next workday}.',
      'Do write whenever a thought comes to you. My own hours are {hours}, and that is when you will hear from me.',
    ],
    neutral: [
      'Thank you for your message. I will give it my full attention {next workday} and write back as soon as I have an answer.',
      'My working hours are {hours}. You are welcome to write whenever it suits you; I pick up anything that arrives outside those hours when I am next at work.',
      'If there is a fixed date behind this, please tell me and I will see how best to plan for it.',
    ],
    firm: [
      'I have your message and will answer it {next workday}.',
      'To do good work I keep to these hours: {hours}. I do not read or answer project mail outside them.',
      'For the rare case that cannot wait, we can agree on a fee for work at short notice. Shall I send you my terms for that?',
    ],
  },
  'urgent-request': {
    warm: [
      'I can see that this weighs on you, and I would like to help. I will be on it {next workday}.',
      'Which part matters most for you? If I start with that one, you will have something in hand sooner.',
    ],
    neutral: [
      'I understand that this is pressing. I can begin {next workday} and will tell you then when it will be ready.',
      'Please let me know the date that it has to meet and who is waiting for it, so that I can order the steps accordingly.',
    ],
    firm: [
      'I have seen that you need this fast. I work through my projects in the order agreed, and I can start on yours {next workday}.',
      'If it has to come sooner, I can move other work for a rush fee of {?your rush fee}. Tell me which of the two you prefer, and I will plan it.',
    ],
  },
  'extra-work': {
    warm: [
      'Thank you for coming to me with {request}. It is a step beyond what we planned together, so let me do it justice.',
      'I will gladly write down what it would take, with a price and a date. Is it all right if you have that from me by {?a date}?',
    ],
    neutral: [
      'Thank you for the idea; I can see why it would be useful. It goes beyond what we agreed on for this project, so I would like to plan it properly.',
      'I am happy to send a short quote with a price and a date, and to begin once you have approved it. What was agreed goes on as planned in the meantime.',
      'Shall I prepare the quote?',
    ],
    firm: [
      'You asked for this: {request}. It is not part of the agreed scope, so it needs a change order.',
      'The price for it is {?your price}, and it would be ready by {?a date}. I will start when you approve both in writing; the agreed work keeps its dates.',
      'If the budget is fixed, we can take something else out in exchange.',
    ],
  },
  'feedback-date': {
    warm: [
      'I am looking forward to the next step and only need {awaited} for it.',
      'Do you think you could send it by {?a date}, so that we keep to our dates? A few rough notes or a short call will do nicely.',
    ],
    neutral: [
      'To go on as planned, the project needs {awaited}.',
      'If it reaches me by {?a date}, we keep the agreed date. Later is possible too; the delivery then moves by the same number of days.',
      'Is there anything that I can prepare to make it easier for you?',
    ],
    firm: [
      'The work has come to a halt, because it depends on {awaited}.',
      'Please send it by {?a date}. After that day I will give the reserved time to other projects and plan yours anew once it has come.',
      'If somebody else on your side can decide, a name is all I need.',
    ],
  },
  'advice-given': {
    warm: [
      'Thank you for telling me how you see it; you know your customers best.',
      'May I add one thought before you decide? I would still go for {?your recommendation}, because I believe it brings you closer to your aim.',
      'Whichever way you choose, I will put my heart into it.',
    ],
    neutral: [
      'I have noted your decision. For completeness, my recommendation was {?your recommendation}, and I still believe that it serves your aim better.',
      'If you would like to stay with your choice, a short confirmation is enough and I will carry it out with care.',
      'We could also try both on a small scale and look at the result together.',
    ],
    firm: [
      'My professional advice stays the same: {?your recommendation}. The risk of the other way is {?the risk}.',
      'The decision is yours. Please confirm it in writing, so that we both know on what basis I go on; a later change back would be quoted separately.',
    ],
  },
}
