import type { StepPack } from '../step-pack'
import { boundary } from './steps-boundary'

/** A day from which something holds; a bare "next" is any appointment. */
const FROM_THEN =
  /\b(?:from (?:now|here on|today|this|next|january|february|march|april|may|june|july|august|september|october|november|december|renewal|the (?:\d|new|next|first))|applies from here|starting (?:from|in|with)|as of|next (?:year|season|film|book|edition|contract|order|one)|new year|going forward|hereafter)\b/i
const PRICE = /\b(?:rates?|prices?|fees?|charges?|retainer|minimum)\b|[£$€₹₦]\s?\d|\d ?%/i
const NEW_PRICE =
  /\bnew (?:\w{1,12} )?(?:rates?|rate card|price list|fees?)\b|\b(?:my|our) new prices\b|\b(?:my|our|the) (?:\w{1,12} )?(?:rates?|prices?|fees?)\b.{0,40}\b(?:go(?:es|ing)? up|rises?|higher|increases?)\b|\b(?:raise|raising|increase|increasing|put(?:ting)? up)\b.{0,20}\b(?:my|our|the) (?:\w{1,12} )?(?:rates?|prices?|fees?)\b|\badjusting (?:my|our) (?:terms|rates?|prices?|fees?)\b/i
/** Working with one another: what is ended when people part. A project or a file is finished as planned. */
const BOND =
  /\b(?:(?:our|the|your|this) (?:\w{1,14} )?(?:work together|working together|agreement|contract|arrangement|mandate|account|engagement|cooperation|collaboration)|(?:work|working) together)\b/i
/** As a verb: "the end of the month" is a day. */
const END =
  /\bbring(?:ing)?\b.{0,40}\bto (?:a|an) (?:good |friendly )?(?:close|end)\b|\b(?:ending|closing|stopping|concluding|terminating|(?:to|will|'ll|would|'d|should|i|we|and|rather) (?:end|close|stop|conclude|terminate|wind up)|not (?:be )?(?:renew|continu)\w{1,5}|won't be (?:renewing|continuing))\b/i
const LEAVE_OFF =
  /\b(?:we|that we|i'd rather we) (?:will |should |could |would )?(?:ended|end|part|stopped|stop|leave it|close it|close out the contract)(?: here| there| ways| with this delivery)\b|\bpart (?:ways|on good terms)\b|\bleave it there, (?:with )?no hard feelings\b/i
const STEP_DOWN =
  /\b(?:step(?:ping)? (?:back|down|away)|stand(?:ing)? down) from (?:your|our|this|the) (?:house|work|project|contract|account|mandate|engagement|job)\b|\bi won't be (?:taking|training|working|coming)\b.{0,40}\b(?:any ?more|any longer|after this|again)\b/i
const GIVES_NOTICE =
  /\b(?:days'?|weeks'?|months'?|my|our) notice under\b|\bending\b.{0,40}\bnotice\b|\bi (?:hereby )?give notice\b/i
const HAND_OVER =
  /\b(?:hand(?:ing)?|turn(?:ing)?) (?:\w{1,12} ){0,4}over\b|\b(?:everything|all) (?:\w{1,12} ){0,3}over\b/i
const HAND_ON = /\bhand(?:ing)? (?:your|the|these) (?:projects?|work|account|matters?) on\b/i
const TO_OTHERS =
  /\b(?:over to (?:whoever|your next|your new)|to (?:whoever|another|a) (?:\w{1,12} )?(?:of your choice|you choose|takes over)|whichever \w{1,12} you choose|prefer another|somebody else in|in (?:good )?order\b.{0,30}\b(?:if|part|choose|new)|no hard feelings|wish you|part on)\b/i
const BETTER_SERVED =
  /\banother (?:shop|firm|studio|supplier|designer|translator|provider|colleague|preparer|agency|tutor|accountant|lawyer|photographer|editor|developer|adviser)\b.{0,30}\b(?:suit|serve|better|the rest|take over|from here)\b|\b(?:i|we) think\b.{0,30}\bbetter (?:off|served) (?:with|by)\b|\bnames of (?:\w{1,8} )?other\b/i
const NO_MATCH =
  /\b(?:we're|we are|i'm|i am|this is|it's)\b.{0,20}\b(?:not|no longer)\b.{0,12}\b(?:the right (?:person|firm|studio|one|match|fit)|a good (?:match|fit)|the best fit)\b|\bdon't think (?:we're|i'm|we are|i am|this is)\b.{0,12}\b(?:right|a good (?:match|fit)|the best fit)\b/i
const WISH =
  /\bwish (?:you|your (?:firm|team|company)) (?:all the best|the best|well|luck|every)\b/i
const FREE =
  /\b(?:free to|another|somebody else|without (?:me|us)|return your deposit|last mail)\b/i

export const english: StepPack = {
  language: 'en',
  boundary,
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
      { all: [/\bhow you (?:see|feel about|find) our (?:work|working together|cooperation)\b/i] },
      { all: [/\b(?:once|when) we (?:talk|speak)\b/i] },
    ],
    // A call about a piece of the work is work.
    never: [/\b(?:talk|speak|call)\b.{0,20}\babout (?:the (?!way we)|your |our |its |his |her )/i],
  },
  reprice: {
    clear: [{ all: [FROM_THEN, PRICE] }, { all: [NEW_PRICE] }],
    // Sums that are owed, or of others, are no price of the owner's.
    never: [
      /\b(?:overdue|past due|outstanding|open|unpaid|owed|owing|due|days? (?:past|over|late)|invoices?|instal?lments?|payments?|pay|interest|supplier'?s?)\b/i,
    ],
  },
  part: {
    clear: [
      { all: [END, BOND] },
      { all: [LEAVE_OFF], none: [/\bif we\b/i] },
      { all: [STEP_DOWN] },
      { all: [GIVES_NOTICE] },
      { all: [HAND_OVER, TO_OTHERS] },
      { all: [HAND_ON] },
      { all: [BETTER_SERVED] },
      { all: [NO_MATCH] },
      { all: [WISH, FREE] },
    ],
    never: [/\bclose (?:the|this) (?:file|gap|loop)\b.{0,12}\bfor now\b/i],
  },
}
