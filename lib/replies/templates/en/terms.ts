import type { Bodies } from '../templates'

export const terms: Bodies<'hostile-mail' | 'talk-over' | 'new-terms' | 'parting' | 'hand-over'> = {
  'hostile-mail': {
    warm: [
      'I can tell that this has been frustrating for you, and I am sorry that it has come to this point.',
      'I would like to understand what is behind it and put right what I can. Could we speak on {?a day and time}?',
    ],
    neutral: [
      'Thank you for telling me plainly what you think. I have read it carefully.',
      'On the matter itself: {?the facts, in a sentence}. I suggest that we go through the open points one by one on {?a day and time}.',
      'I am sure that we will find a solution once we talk.',
    ],
    firm: [
      'I take your concerns seriously and will deal with every point of substance. For that, I need us to write to each other with respect.',
      'Please send me a list of what should change, and you will have my answer to each item by {?a date}.',
      'If you prefer to speak, I am glad to do so in a calm conversation.',
    ],
  },
  'talk-over': {
    warm: [
      'Working with you means a lot to me, and I would like it to stay a pleasure for both of us.',
      'Would you have half an hour for a cup of coffee or a call on {?a day and time}? I am curious how you see our work, and I have a thought or two of my own.',
    ],
    neutral: [
      'I value working with you, and I would like us to take half an hour to talk about how things are going on both sides.',
      'A few points have come together on my side, and there may be some on yours that I do not see. I think a conversation will help more than another email.',
      'Would {?a day and time} suit you for a call?',
    ],
    firm: [
      'Before we go on, I would like us to speak about the way we work together.',
      'There are points that I cannot carry on with as they are: {?one or two points}. I will bring a proposal for each and would like to hear yours.',
      'Please let me know whether {?a day and time} is possible for you.',
    ],
  },
  'new-terms': {
    warm: [
      'It has been good to see how our work has grown, and I would like to keep giving it the care that it deserves.',
      'To be able to do that, I will charge {?your new price} for new work from next month. All that we have already agreed on keeps its price.',
      'Do you have a moment this week to talk it over?',
    ],
    neutral: [
      'I have looked at the time that our work together takes, and I would like to be open with you about it: it has grown beyond what the present price was made for.',
      'For new work from next month on, my price would be {?your new price}. Everything agreed on so far stays as it is.',
      'I would be glad to go on with you on these terms, and I will understand if you prefer to look at other options first.',
    ],
    firm: [
      'I am adjusting my terms: from {?a date} on, new work costs {?your new price}.',
      'Orders that are already confirmed are not affected. Please tell me by then whether you would like to continue on this basis, so that I can reserve the time for you.',
      'If it does not fit your plans, I will finish what is open and wish you well.',
    ],
  },
  parting: {
    warm: [
      'I have thought about this for some time and find it hard to write, because I have enjoyed many of our days together. I feel that it is time for me to hand your projects on.',
      'You can count on me until {?a date}: I will finish what is open, put the files in order and explain everything to whoever comes next.',
      'I will gladly look for somebody who suits you and introduce you. All the best for what lies ahead.',
    ],
    neutral: [
      'I have given this some thought, and I believe that somebody else will serve you better than I can from here on. I would therefore like to bring our work together to a good close.',
      'I will finish what is under way by {?a date} and hand over all files in good order. If it helps, I will gladly suggest colleagues and answer their questions.',
      'Thank you for the trust that you have placed in me. I wish you every success with what comes next.',
    ],
    firm: [
      'I am writing to let you know that I will end our work together on {?a date}.',
      'Up to that day I will complete these open items: {?the open work}. You will receive all files and a written hand-over, and I will gladly help you to find a colleague.',
      'My decision is made, and I would like us to part on good terms.',
    ],
  },
  'hand-over': {
    warm: [
      'Here is the hand-over package, with everything somebody new would wish for: {?a link or the attachment}.',
      'It holds the files, the access data and my notes on what is still open. Have a look when you find the time, and ask me anything until {?a date}.',
      'It was good to build this with you.',
    ],
    neutral: [
      'With this message I hand over the project: final files, source files, accounts and a list of open items, at {?a link or the attachment}.',
      'Please check that you can open all of it and confirm by {?a date}. I will answer questions of your new partner up to then.',
    ],
    firm: [
      'The hand-over is complete: {?a link or the attachment}. It contains all results that have been paid for and a description of each.',
      'Please change the passwords and confirm the receipt by {?a date}; I will then remove my own access and copies. Questions after that day are welcome at my hourly rate.',
    ],
  },
}
