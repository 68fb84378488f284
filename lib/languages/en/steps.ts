import type { StepPack } from '../step-pack'

const LATER =
  /\b(?:from (?:now|here|today|this|next|january|february|march|april|may|june|july|august|september|october|november|december|the (?:\d|new|next|first))|starting|as of|for the next|next (?:year|season|job|project|book|film|quarter|month|round|edition|contract|one)|new year|renewal|going forward|hereafter|after this)\b/i
const PRICE = /\b(?:rates?|prices?|fees?|charges?|retainer|minimum|quotes?)\b|[£$€₹₦]\s?\d|\d ?%/i
const NEW_PRICE =
  /\bnew (?:\w{1,12} )?(?:rates?|rate card|price list|prices?|fees?)\b|\b(?:rates?|prices?|fees?)\b.{0,40}\b(?:go(?:es|ing)? up|rises?|higher|increases?)\b|\b(?:raise|raising|increase|increasing|put(?:ting)? up|higher)\b.{0,30}\b(?:rates?|prices?|fees?)\b/i
const OVER_TO_OTHERS =
  /\b(?:another|different|good|better|other) (?:shop|firm|firms|studio|supplier|designer|translator|provider|colleague|preparer|agency|person|tutor|accountant|lawyer|photographer|editor|developer|adviser)s?\b|\b(?:can|could|happy to|gladly) (?:recommend|suggest|name)\b|\bnames of (?:two|three|some)\b/i
const HAND_OVER =
  /\b(?:hand(?:ing)?|turn(?:ing)?) (?:\w{1,12} ){0,4}over\b|\bover to (?:whoever|your next)\b|\bin good order\b/i
const END =
  /\b(?:end|ending|close|closing|stop|stopping|finish|conclude|terminate|leave it|step(?:ping)? (?:back|down|away|aside)|stand(?:ing)? down|part ways|won't be (?:taking|training|working|continuing|coming|renewing)|decline the|not (?:be )?(?:renew|continu)\w{1,5})\b/i
const WORK =
  /\b(?:here|there|together|our (?:work|agreement|contract|arrangement)|the (?:project|mandate|job|contract|engagement|work|account|file|search)|this (?:project|contract|engagement|arrangement)|at the end of|after this|with (?:the |your )?notice|your (?:account|house|file|contract))\b/i

export const english: StepPack = {
  language: 'en',
  boundary: {
    clear: [
      {
        all: [
          /\b(?:as (?:agreed|we agreed|in the|per)|in (?:the|our) (?:contract|agreement|quote|plan|offer|letter)|(?:contract|agreement|quote|package|booking|offer) (?:says|covers|includes|is|was|has)|(?:my|our|office) (?:working )?hours|i (?:don't|do not) work (?:at |on |in )?(?:the )?(?:nights?|weekends?|evenings?|sundays?|saturdays?)|outside (?:the|our|of)|(?:is|are|would be|it's|they're) (?:an )?(?:extra|separate|additional|addition)|not included|a separate|(?:cancellation|late|change) fee|(?:a|one|two) days?'? notice|in future|from now on)\b/i,
        ],
      },
    ],
    never: [],
  },
  talk: {
    clear: [
      {
        all: [
          /\b(?:let's|let us|could we|can we|shall we|i'd (?:like|rather|suggest)|i would (?:like|rather)|would like|we should|could you|worth|time to)\b/i,
          /\b(?:talk|speak|sit down|call|phone|ring)\b/i,
          /\b(?:about|how we|openly|through|over|honestly|this week|next week|tomorrow|today|suit|minutes|monday|tuesday|wednesday|thursday|friday|saturday)\b/i,
        ],
      },
      { all: [/\b(?:talk|speak|call)\b.{0,30}\b(?:how we|openly|honestly)\b/i] },
    ],
    // A call about a piece of the work is work.
    never: [/\b(?:talk|speak|call)\b.{0,20}\babout (?:the|your|our|its|his|her) /i],
  },
  reprice: {
    clear: [{ all: [LATER, PRICE] }, { all: [NEW_PRICE] }],
    never: [/\b(?:overdue|past due|outstanding|days? (?:past|over|late))\b/i],
  },
  part: {
    clear: [
      { all: [END, WORK] },
      { all: [HAND_OVER] },
      { all: [OVER_TO_OTHERS] },
      {
        all: [
          /\b(?:not|n't)\b.{0,30}\b(?:the right|a good (?:match|fit)|the (?:best )?(?:fit|person))\b/i,
        ],
      },
      { all: [/\bwish you (?:all the best|the best|well|luck|every)\b/i] },
      { all: [/\bnotice (?:under|stated|as)\b|\b(?:final|last) invoice\b/i] },
    ],
    never: [/\bclose (?:the|this) (?:file|gap|loop)\b.{0,12}\bfor now\b/i],
  },
}
