import type { FactPack } from '../fact-pack'

const ME =
  '(?:i|we|he|she|they|accounts|finance|it|that|you|dad|mum|mom|my \\w{1,20}|our \\w{1,20}|the \\w{1,20}(?: \\w{1,20})?)'
const WILL =
  "(?:'ll|'d| will| shall| can| should| am going to| are going to| is going to|'m going to|'re going to| promise to| plan to| intend to| hope to| aim to)"
const PAY =
  '(?:pay|transfer|wire|settle|send (?:it|the (?:money|balance|rest|deposit|payment|cheque|check|full)|you (?:half|\\$|£|€|the (?:money|balance|rest|deposit|payment|cheque|check|full))|[$€£])|do (?:it|the (?:transfer|payment))|make (?:the|a) (?:payment|transfer)|put (?:it|the payment|the money) through|clear|sort (?:it|the (?:invoice|payment|money))|release|get (?:it|you|this) (?:paid|over)|be (?:paid|settled|transferred|sent|released|processed|with you|in your account|included|in the))'
const WILL_PAY = new RegExp(`\\b${ME}${WILL} (?:\\w+ ){0,2}${PAY}`, 'i')
const SUM_OF_MONEY =
  '(?:payment|transfer|money|balance|deposit|invoice|it|that|cheque|check|fee|retainer|instal?ment|rest|half|run)'
const GOES_OUT = new RegExp(
  `\\b${SUM_OF_MONEY}(?:'s| is| are| will be)(?: \\w{1,12})? (?:going out|due to go|scheduled|queued|set up|booked|planned|approved|in|on|included|down)\\b|\\b${SUM_OF_MONEY}(?: will| should)? (?:goes?|leaves?)(?: out)? (?:on|in|with|by|tomorrow|today|tonight|next|at|(?:mon|tues|wednes|thurs|fri)day)\\b|\\b(?:has|have|got|put) (?:it|you|that|this|yours) (?:down |in )?(?:in|on|for) the\\b`,
  'i',
)
const PAID_BY =
  /\b(?:you'll|you will|you should|you'd) (?:have|get|see|receive) (?:it|the (?:money|payment|balance|rest|transfer|deposit|funds|full)|your money|payment|[$€£])/i
const MONEY =
  /\b(?:pay(?:ment|ments|ing)?|paid|transfer|money|balance|deposit|invoices?|bill|cheque|check|wire|fee|funds|settle|instal?ment|run|remit(?:tance)?)\b|[$€£]\s?\d/i

const THINGS =
  '(?:draft|drafts|design|designs|files?|photos?|pictures?|images?|texts?|copy|logo|notes|comments|feedback|answer|reply|list|proofs?|version|edit|edits|gallery|report|plan|plans|quote|estimate|layout|chapter|chapters|translation|logs?|receipts?|documents?|papers|paperwork|form|forms|contract|content|signature|approval|word|thoughts|drawings?|measurements?|numbers|details|sample|samples|mock-?ups?|wireframes?|changes|corrections|material|materials)'

export const english: FactPack = {
  language: 'en',
  dueBefore:
    /\b(?:due|payable|by|before|until|no later than|deadline|date of|(?:was|were|is|are) for|to be paid)(?: (?:back|on|by|the|is|was|of|in|for)){0,2}\W{0,3}$/i,
  wasDue:
    /\b(?:was|were|been|had|fell|came|went|passed|due since|overdue|late|expired|ended|gone|should have|agreed|promised)\b/i,
  dueAfter: /^.{0,3}\W{0,2}(?:due date|deadline)/i,
  terms:
    /\b(?:net|terms:?|terms (?:are|of)) (\d{1,2}|seven|ten|fourteen|fifteen|twenty|thirty|sixty)\b(?! ?(?:%|percent))|\b(\d{1,2}|seven|ten|fourteen|fifteen|twenty|thirty|sixty) days?\b(?! (?:late|over|past|ago|overdue|early|of work|before|notice|(?:from|after|following|of) (?!today|now|receipt|invoice|issue|(?:the|this) (?:date|invoice|mail|email))))/i,
  dayWords: { seven: 7, ten: 10, fourteen: 14, fifteen: 15, twenty: 20, thirty: 30, sixty: 60 },
  willPay: {
    clear: [
      { all: [WILL_PAY, MONEY] },
      { all: [GOES_OUT, MONEY] },
      { all: [PAID_BY, MONEY] },
      { all: [/\b(?:next|coming|this) (?:\w{1,20} )?run\b/i, MONEY] },
    ],
    inContext: [{ all: [WILL_PAY] }, { all: [GOES_OUT] }, { all: [PAID_BY] }],
    never: [
      /\b(?:can't|cannot|won't|not|\w{2,6}n't|if|unless|would you|could you|can you|will you|please|extra|happy to pay|refund|been paid|send (?:me|us) (?:the|your|a) (?:bill|invoice)|used to|supposed to|usually|always|normally|generally|every (?:month|week|year|friday)|was|were|should have)\b/i,
      /\?/,
    ],
  },
  willDeliver: {
    clear: [
      {
        all: [
          /\b(?:i|we|she|he|they|my \w{1,20}|our \w{1,20})(?:'ll| will| shall|'m going to| should be able to| promise to) (?:\w{1,20} ){0,3}(?:send|have (?:it|them|that|those|the|your|something|an answer|my \\w{1,12})|get|post|upload|share|deliver|return|let you (?:have|know)|come back|be back|reply|answer|confirm|mark up|write|forward|email|mail|finish|give you)\b/i,
        ],
      },
      {
        all: [/\b(?:you'll|you will|you should|you shall) (?:have|get|see|receive|hear)\b/i],
      },
      {
        all: [
          new RegExp(
            `^\\W{0,3}(?:\\w+ ){0,3}${THINGS} (?:by|on|tomorrow|tonight|next week)\\b.{0,24}$`,
            'i',
          ),
        ],
      },
    ],
    never: [
      /\?|\b(?:can't|cannot|won't|\w{2,6}n't|not|could you|can you|please|need|want|if|unless|usually|always|normally|generally|was|were|would|wanted|asked|expected|invoice|pay|paid|payment|transfer)\b/i,
    ],
  },
  things: {
    draft:
      /\b(?:drafts?|versions?|designs?|layouts?|sketch(?:es)?|mock-?ups?|wireframes?|proofs?)\b/i,
    pictures: /\b(?:photos?|pictures?|images?|gallery|shots)\b/i,
    text: /\b(?:texts?|copy|chapters?|translation|script|article|manuscript)\b/i,
    comments: /\b(?:comments?|feedback|notes|thoughts|corrections|changes|queries)\b/i,
    quote: /\b(?:quote|estimate|proposal)\b/i,
    contract: /\b(?:contract|agreement|signature|forms?|paperwork)\b/i,
    invoice: /\b(?:invoices?|bill)\b/i,
    papers: /\b(?:receipts?|statements?|logs?|figures?|numbers)\b/i,
    brand: /\b(?:logo|fonts?|brand guide)\b/i,
    plans: /\b(?:measurements?|drawings?|floor ?plans?)\b/i,
    report: /\b(?:report|minutes|summary)\b/i,
    list: /\b(?:lists?|names|addresses|timeline|schedule)\b/i,
    recording: /\b(?:video|footage|film|music|audio|recording|tracks?|mix|stems)\b/i,
    access: /\b(?:password|login|access)\b/i,
  },
  delivers: {
    clear: [
      {
        all: [
          /\b(?:attached|attaching|enclosed|here (?:is|are|it is|they are|you go)|here's|in the folder|(?:is|are) up|uploaded|shared|sent (?:you |over |across )?(?:the|them|it|all|both|everything)|(?:is|are) in the (?:drive|folder|dropbox)|link below|as promised)\b/i,
        ],
      },
    ],
    never: [/\?|\b(?:will|'ll|can't|won't|\w{2,6}n't|not|once|when|if|until)\b/i],
  },
  wants: {
    feedback:
      /\b(?:feedback|comments?|thoughts|what (?:do )?you think|notes on|remarks|reaction|impressions?|changes you|corrections)\b/i,
    files:
      /\b(?:send|share|upload|forward|provide|need|waiting (?:on|for)|let me have|get me)\b.{0,50}\b(?:files?|photos?|pictures?|images?|texts?|copy|logo|list|logs?|receipts?|documents?|papers|paperwork|forms?|content|drawings?|measurements?|numbers|details|access|login|passwords?|material|materials|samples?|brief|assets|contract|statements?)\b/i,
    approval:
      /\b(?:approv\w{1,4}|sign[- ]?off|sign (?:it|this|the)|go[- ]ahead|green light|your ok|an ok|confirm (?:the|that|this|you're happy)|happy (?:for me )?to (?:go ahead|proceed|print)|okay to (?:print|send|publish))\b/i,
  },
  approves: {
    clear: [
      {
        all: [
          /\b(?:approved|signed(?: off)?|go ahead|good to go|green light|happy with (?:it|that|this|them|everything)|looks? (?:good|great|perfect|fine)|all good|no changes|print (?:it|away)|that's the one|confirmed|perfect as it is)\b/i,
        ],
      },
    ],
    never: [/\?|\b(?:not|\w{2,6}n't|until|before|once|when|if|but|waiting|need)\b/i],
  },
  postpones:
    /\b(?:will do|get back to you|come back to you|let you know|will (?:check|ask|look|confirm)|'ll (?:check|ask|look|confirm|reply|answer|think|have a look)|let me (?:check|ask|think|look)|need to (?:check|ask)|more soon|bear with me|haven't had (?:a chance|time)|not (?:yet )?(?:had|got) (?:a chance|time))\b/i,
  question: /\?\W{0,4}$/,
  courtesy:
    /\b(?:isn't it|don't you think|who knew|who would have|you know\?|right\?|remember\?|can you believe|what can i say|why not\?|ok\?|okay\?)\b|(?:right|ok|okay|remember|no|eh|huh|yes)\?\s{0,9}$/i,
  agreesToMeet: {
    clear: [
      {
        all: [
          /\b(?:see you|(?:speak|talk|meet)(?: to you| you)?(?: then)?,? (?:on|at|tomorrow|then|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|catch you|looking forward to (?:seeing|meeting|it|our))\b/i,
        ],
      },
      {
        all: [
          /\b(?:works?|suits?|is (?:fine|good|great|perfect|ok|okay)|confirmed|booked|it is|agreed|you're on|i'll be there|we'll be there|in the (?:diary|calendar|book)|fine by me|fine with (?:me|us))\b/i,
        ],
      },
    ],
    never: [
      /\?|\b(?:can't|cannot|won't|\w{2,6}n't|not|if|instead of|unless|would|could|cancel|move|invoice|pay|paid|payment|transfer|deadline|delivery|draft|due)\b/i,
    ],
  },
  meeting:
    /\b(?:meetings?|calls?|appointments?|sessions?|lessons?|class(?:es)?|shoots?|visits?|viewings?|rehearsals?|fittings?|workshops?|interviews?|walk-?throughs?|kick-?offs?|catch-?ups?|demos?|zoom|inspection|survey|tasting|review|see you|meet|speak|talk|slot|o'clock|\d{1,2} ?[ap]m|\d{1,2}[:.]\d\d|at (?:\d{1,2}|noon|ten|nine|eleven|two|three|four))\b/i,
  newTimeBefore:
    /\b(?:to|until|till|instead|about|(?<!n't |not )do|for|how about|or|work|be)(?: (?:the|do|on|next|be)){0,2}\W{0,3}$/i,
  newTimeAfter: /^.{0,3}\W{0,2}(?:instead|would (?:be|work)|works?|is (?:free|fine|better)|\?)/i,
  movesMeeting:
    /\b(?:move|moved|reschedule|rescheduled|postpone|postponed|push|pushed|shift|instead|another (?:day|time|week|date)|other (?:day|time)|later|next week|swap|rearrange|different (?:day|time)|earlier|becomes?)\b/i,
  offersExtra: {
    clear: [
      {
        all: [
          /\b(?:extra|additional|addition|on top|add(?:ed|ing)?|separate(?:ly)?|outside (?:the|our)|beyond (?:the|our|what)|not (?:in|part of) the|would be|would cost|would come to|comes to|i can do|i could do|we can do|per (?:hour|page|image|photo|day|piece|word)|an hour|each|quote|change order|rush)\b/i,
        ],
      },
    ],
    never: [/\b(?:invoice|due|overdue|paid|unpaid|outstanding|owed|receipt)\b/i],
  },
  accepts: {
    clear: [
      {
        all: [
          /^\W{0,3}(?:yes|yep|yeah|ok|okay|sure|fine|perfect|great|agreed|deal|done|approved|accepted|please do|of course|sounds good|lovely|absolutely|go ahead)\b/i,
        ],
      },
      {
        all: [
          /\b(?:please (?:do|add|go ahead)|go ahead|go for it|add (?:it|them|that) (?:please|to)|happy with (?:that|the price)|let's do (?:it|that|both)|that's fair|fair enough|works for (?:me|us)|says yes|i'll take (?:it|them|both)|we'll take (?:it|them|both))\b/i,
        ],
      },
    ],
    never: [
      /\?|\b(?:or no|but (?:the|that|for|i thought|can|could|we)|no thanks|too (?:much|dear|expensive|steep)|leave it|skip|instead|can't|won't|\w{2,6}n't|not|free|included|discount|without|forget it|drop it|let me (?:ask|think|check))\b/i,
    ],
  },
  declines:
    /\b(?:no thanks|no thank you|leave (?:it|that|them)|skip (?:it|that)|we'll pass|i'll pass|without (?:it|that|them)|too (?:much|dear|expensive|steep)|forget it|drop (?:it|that)|not (?:this time|for now|worth|at that price|needed)|do it ourselves|never mind|don't need|stick with)\b/i,
}
