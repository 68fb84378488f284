import { paragraph } from '../../piece'
import type { Bodies } from '../templates'
import { day, meetingTime } from './words'

const newPrice = { blank: 'your new price' }

export const terms: Bodies<'hostile-mail' | 'talk-over' | 'new-terms' | 'parting' | 'hand-over'> = {
  'hostile-mail': {
    warm: () => [
      paragraph`I can tell that this has been frustrating for you, and I am sorry that it has come to this point.`,
      paragraph`I would like to understand what is behind it and put right what I can. Could we speak on ${meetingTime}?`,
    ],
    neutral: () => [
      paragraph`Thank you for telling me plainly what you think. I have read it carefully.`,
      paragraph`On the matter itself: ${{ blank: 'the facts, in a sentence' }}. I suggest that we go through the open points one by one on ${meetingTime}.`,
      paragraph`I am sure that we will find a solution once we talk.`,
    ],
    firm: () => [
      paragraph`I take your concerns seriously and will deal with every point of substance. For that, I need us to write to each other with respect.`,
      paragraph`Please send me a list of what should change, and you will have my answer to each item by ${day}.`,
      paragraph`If you prefer to speak, I am glad to do so in a calm conversation.`,
    ],
  },
  'talk-over': {
    warm: () => [
      paragraph`Working with you means a lot to me, and I would like it to stay a pleasure for both of us.`,
      paragraph`Would you have half an hour for a cup of coffee or a call on ${meetingTime}? I am curious how you see our work, and I have a thought or two of my own.`,
    ],
    neutral: () => [
      paragraph`I value working with you, and I would like us to take half an hour to talk about how things are going on both sides.`,
      paragraph`A few points have come together on my side, and there may be some on yours that I do not see. I think a conversation will help more than another email.`,
      paragraph`Would ${meetingTime} suit you for a call?`,
    ],
    firm: () => [
      paragraph`Before we go on, I would like us to speak about the way we work together.`,
      paragraph`There are points that I cannot carry on with as they are: ${{ blank: 'one or two points' }}. I will bring a proposal for each and would like to hear yours.`,
      paragraph`Please let me know whether ${meetingTime} is possible for you.`,
    ],
  },
  'new-terms': {
    warm: () => [
      paragraph`It has been good to see how our work has grown, and I would like to keep giving it the care that it deserves.`,
      paragraph`To be able to do that, I will charge ${newPrice} for new work from next month. All that we have already agreed on keeps its price.`,
      paragraph`Do you have a moment this week to talk it over?`,
    ],
    neutral: () => [
      paragraph`I have looked at the time that our work together takes, and I would like to be open with you about it: it has grown beyond what the present price was made for.`,
      paragraph`For new work from next month on, my price would be ${newPrice}. Everything agreed on so far stays as it is.`,
      paragraph`I would be glad to go on with you on these terms, and I will understand if you prefer to look at other options first.`,
    ],
    firm: () => [
      paragraph`I am adjusting my terms: from ${day} on, new work costs ${newPrice}.`,
      paragraph`Orders that are already confirmed are not affected. Please tell me by then whether you would like to continue on this basis, so that I can reserve the time for you.`,
      paragraph`If it does not fit your plans, I will finish what is open and wish you well.`,
    ],
  },
  parting: {
    warm: () => [
      paragraph`I have thought about this for some time and find it hard to write, because I have enjoyed many of our days together. I feel that it is time for me to hand your projects on.`,
      paragraph`You can count on me until ${day}: I will finish what is open, put the files in order and explain everything to whoever comes next.`,
      paragraph`I will gladly look for somebody who suits you and introduce you. All the best for what lies ahead.`,
    ],
    neutral: () => [
      paragraph`I have given this some thought, and I believe that somebody else will serve you better than I can from here on. I would therefore like to bring our work together to a good close.`,
      paragraph`I will finish what is under way by ${day} and hand over all files in good order. If it helps, I will gladly suggest colleagues and answer their questions.`,
      paragraph`Thank you for the trust that you have placed in me. I wish you every success with what comes next.`,
    ],
    firm: () => [
      paragraph`I am writing to let you know that I will end our work together on ${day}.`,
      paragraph`Up to that day I will complete these open items: ${{ blank: 'the open work' }}. You will receive all files and a written hand-over, and I will gladly help you to find a colleague.`,
      paragraph`My decision is made, and I would like us to part on good terms.`,
    ],
  },
  'hand-over': {
    warm: () => [
      paragraph`Here is the hand-over package, with everything somebody new would wish for: ${{ blank: 'a link or the attachment' }}.`,
      paragraph`It holds the files, the access data and my notes on what is still open. Have a look when you find the time, and ask me anything until ${day}.`,
      paragraph`It was good to build this with you.`,
    ],
    neutral: () => [
      paragraph`With this message I hand over the project: final files, source files, accounts and a list of open items, at ${{ blank: 'a link or the attachment' }}.`,
      paragraph`Please check that you can open all of it and confirm by ${day}. I will answer questions of your new partner up to then.`,
    ],
    firm: () => [
      paragraph`The hand-over is complete: ${{ blank: 'a link or the attachment' }}. It contains all results that have been paid for and a description of each.`,
      paragraph`Please change the passwords and confirm the receipt by ${day}; I will then remove my own access and copies. Questions after that day are welcome at my hourly rate.`,
    ],
  },
}
