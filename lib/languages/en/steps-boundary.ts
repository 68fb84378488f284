import type { SignPhrases } from '../phrase-pack'

/** What holds between the two: what was agreed, hours, extras, notice. */
const AGREED =
  /\b(?:as (?:agreed|we agreed|in the|per)|in (?:the|our) (?:contract|agreement|quote|plan|offer|letter)|(?:contract|agreement|quote|package|booking|offer) (?:says|covers|includes|is for|was for)|(?:my|our|office) (?:own )?(?:working )?hours|i (?:don't|do not) work (?:at |on |in )?(?:the )?(?:nights?|weekends?|evenings?|sundays?|saturdays?)|outside (?:the|our|of)|(?:is|are|would be|it's|they're) (?:an )?(?:extra|separate|additional|addition)|not included|a separate|(?:cancellation|late|change) fee|(?:a|one|two) days?'? notice|in future|from now on)\b/i
/** Work for which no price was named. */
const BEYOND =
  /\bbeyond (?:what (?:we|was|is)\b.{0,20}\b(?:agreed|planned|quoted|booked|ordered)|(?:the|our) (?:scope|quote|plan|contract|agreement|package))\b|\bnot (?:a )?part of (?:the|our) (?:\w{1,10} )?(?:scope|quote|contract|agreement|package|plan|price)\b|\bchange order\b/i
const KEEPS_HOURS =
  /\b(?:keep|stick|hold) to (?:these|my|our|the) (?:\w{1,10} )?hours\b|\b(?:don't|do not) (?:read|answer|check)\b.{0,40}\boutside (?:them|these|those|my)\b/i
/** What is asked for at once takes its turn, or has its price. */
const IN_TURN =
  /\bwhich (?:part|one|piece) (?:matters most|comes first|do you need first)\b|\bin the order (?:that |in which )?(?:agreed|they (?:came|come|arrive))\b|\b(?:rush|express|short[- ]notice) (?:fee|rate|charge|surcharge)\b|\bcan (?:only )?(?:begin|start)\b.{0,40}\btell you then\b/i
const NO_FEE = /\b(?:no|without (?:a|the)) (?:rush|express|urgent|short)\b/i
/** What comes late moves what depends on it. */
const DATES_MOVE =
  /\bdelivery (?:then |date )?(?:moves|shifts)\b|\bkeep (?:to )?(?:the agreed|our) (?:dates?|schedule)\b|\b(?:reserved|booked) (?:time|days?|slot)\b.{0,30}\bothers?\b|\bwork (?:has come to a halt|rests|stands still)\b/i
const STANDS_BY =
  /\bmy (?:professional )?(?:advice|recommendation)\b.{0,20}\b(?:was|stays?|remains?|stands?)\b|\bi (?:would |'d )?still (?:recommend|advise|go for)\b|\bconfirm (?:it|this|that|your choice) in writing\b/i
const NOTICE =
  /\b(?:tells?|let|give|notify) (?:each other|the other|one another|me|us)\b.{0,30}\b(?:the day before|(?:a|one|two|\d{1,2}) (?:working )?(?:days?|hours?)'? (?:ahead|before|in advance|beforehand|notice))\b/i
const WITH_RESPECT =
  /\b(?:write|speak|talk) to (?:each other|one another|me|us) (?:with respect|respectfully)\b/i
const BILL = /\binvoices?\b/i
/** It was asked for before. A copy that is sent again is none. */
const ONCE_MORE =
  /\b(?:(?:writing|write) (?:\w{1,8} )?once more|come back to|(?:last|several|second|third|earlier) (?:reminders?|notes?)|still open between us)\b/i
const WORK_WAITS =
  /\b(?:new|further|next|the) (?:work|deliver\w{1,5}|files)\b.{0,20}\b(?:once|until|after|when) (?:it|the invoice|this|the (?:money|payment)) (?:is|has been|arrives)\b|\bpause (?:the|all|my) work\b/i

/** How an owner says again what was agreed on. */
export const boundary: SignPhrases = {
  clear: [
    { all: [AGREED] },
    { all: [BEYOND] },
    { all: [KEEPS_HOURS] },
    { all: [IN_TURN], none: [NO_FEE] },
    { all: [DATES_MOVE] },
    { all: [STANDS_BY] },
    { all: [NOTICE] },
    { all: [WITH_RESPECT] },
    { all: [BILL, ONCE_MORE] },
    { all: [WORK_WAITS] },
  ],
  never: [],
}
