import type { RolePack } from '../role-pack'

const KIN =
  '(?:mum|mom|mam|mama|mummy|dad|daddy|papa|nan|nana|nani|gran|granny|grandma|grandpa|grandad|auntie?|aunty|uncle|sis|bro)'
/** Kin named without an article or owner is kin that both know. */
const SHARED_KIN = `(?<!\\b(?:my|his|her|their|our|the|a|an|your|of|whose|s|as|new|every|no|and) )\\b${KIN}\\b(?!-)`

export const english: RolePack = {
  language: 'en',
  charges:
    /\b(?:invoices?|fee note|fees?|deposit|balance|retainer|instal?ments?|quoted?|estimate|proposal|i charge|my rate|hourly|day rate|due on|payable|the bill|my bill)\b|[$£€₹₦]\s?\d|\b(?:NZ|AU|CA|R|Rs|CHF|EUR|kr)\s?\d{2}|\d (?:euros|dollars|pounds)\b/i,
  works:
    /\b(?:attached|drafts?|proofs?|pages?|versions?|revisions?|rounds?|sessions?|lessons?|drawings?|sketch(?:es)?|files?|edits?|shoot|website|homepage|logo|designs?|contract|agreement|scope|brief|photos|pictures|chapters?|translation|transcript|samples?|mock-?ups?|layouts?|report|plan|project|site|text|copy|feedback|approval|comments|notes|sign-?off|hours|days|weeks|i'd (?:keep|leave|go|use|put|do|not|rather|advise|suggest|recommend|still|start|take|make|stay|wait|say|cut)|i (?:recommend|suggest|advise)|as agreed|agreed|class|student|slot|fitting|included|extra|my advice|the (?:\d{1,2}|first|second)(?:st|nd|rd|th)?)\b/i,
  engages:
    /\byour (?:quote|estimate|proposal|fee|rates?|sketch(?:es)?|drafts?|proofs?|drawings?|lessons?|advice|invoice (?:was|for the|needs|cleared|has))\b|\b(?:purchase order|po number)\b/i,
  dunns:
    /\b(?:invoices?|accounts?|payments?|balance|bill|rent|fee|amount|statement|order)\b[^.\n]{0,40}\b(?:overdue|outstanding)\b|\b(?:overdue|outstanding)\b[^.\n]{0,30}(?:\b(?:invoices?|accounts?|payments?|balance|amount)\b|[£$€])|[£$€]\s?\d[^.\n]{0,40}\b(?:overdue|outstanding)\b|\b(?:past due|remit|arrears|(?:our|my) (?:records|accounts) (?:show|say|have)|according to our|(?:rent|payment|fee|contribution|subs|dues) (?:hasn't|has not|haven't|didn't|is still|still)|haven't (?:had|received|seen) (?:the |your )?(?:rent|payment)|(?:on|off) stop|late (?:fee|charge)|(?:you|u) (?:(?:still|both|only) )?owe\b(?! me (?:an? |nothing))|still owed?|final notice|(?:second|last|final) (?:notice|reminder)|payment (?:failed|unsuccessful|declined)|we could not collect|failure to pay|collection (?:agency|partner)|please (?:pay|settle|arrange payment)|fell due|payable (?:by|on|within)|to avoid (?:a|an|your|any|interruption|suspension|being)|your (?:half|share) (?:of|for)|my (?:share|half) (?:for|of)|second time of asking|still pending|weeks old|bill from me|my (?:expenses|overtime|wages|commission))\b/i,
  serves:
    /\b(?:your (?:account|order|rent|unit|tenancy|lease|subscription|membership|policy|loan|parcel|delivery|next visit|service charge|stay|flight|entry|registration)|dear (?:customer|member|tenants?|guest|hirers|speaker|parents|valued|passenger|subscriber|patient)|(?:our|my|your) (?:\w{3,9} )?(?:bill|invoice|note) (?:is |for |to you )?(?:attached|enclosed|follows|is still open)|(?:bill|invoice)'s attached|rent|landlord|lettings?|back ?order|restock|pallets?|dispatch(?:ed)?|shipped|our (?:driver|depot|warehouse|terms)|committee has|customer number|trade counter|no-show fee)\b/i,
  pays: /(?<!\b(?:was|were|is|be|been|being|not|get|gets|got|getting|it's|are|fully|nothing|until|once|when|if|you|they|client|he|she|have) )\b(?:paid|transferred)\b(?! (?:me|us|for by|up ?front|work|extra|on time|until|from the))|\b(?:sent it (?:today|just|now|this|by)|it (?:went|goes|'ll go|will go)(?: out)? (?:to you|over|out|across|today|on|from|by|off|this)|(?:money|quid|euros|dollars|that|cash)(?:'s| is| are|) (?:on (?:its|their) (?:way|the way)|coming)|(?:is|goes) in \w{3,9}'s run|fee went out|went out (?:this morning|last night|yesterday)|gone over now|standing order|pre-authori[sz]ed|proof attached|receipt attached|slip attached|i(?:'ll| will) pay|will pay|pay (?:you|it)|i (?:still )?owe you(?! (?:an?|nothing)\b)|transferring it|my order|(?:send|give) me (?:the|your) (?:bill|invoice)|your invoice|eft done|released just now|(?:it|that|yours?) was (?:sitting )?in (?:my )?drafts)\b/i,
  pitches:
    /\b(?:recruit(?:er|ing|ment)|job vacanc(?:y|ies)|candidates?|hiring|cvs?|resum[eé]|salary|outside ir35|(?:exciting|great|senior|perm(?:anent)?) (?:\w{1,12} )?(?:role|opportunity|position)|came across your|(?:studios|businesses|firms|companies|agencies|freelancers|trades|owners) like yours?|we help|our (?:platform|software|solution)|free trial|15[- ]?min(?:ute)?s?|quick (?:call|chat)|guest post|backlinks?|your podcast|my podcast|sponsorship|my client|seo audit|qualified (?:calls|leads)|homeowners in your|more (?:jobs|leads|clients) (?:for|by))\b|\d% (?:off|discount)\b/i,
  nudges:
    /\b(?:just (?:following|circling|floating|bumping|nudging)|circling back|bumping this|floating this|top of your inbox|did you get a chance|last (?:try|email|attempt)|close your file|(?:haven't|hadn't|didn't|not) heard? (?:back|from you|anything)|no hard feelings|tried (?:your mobile|calling you|to reach you)|any thoughts on|reply 1|you saw this|my last (?:email|note))\b/i,
  declines:
    /\b(?:not (?:looking|interested|for me|in the market|hiring)|no thank you|take me off|off your list|unsubscribe|remove me|stop (?:writing|emailing|sending|calling)|self-employed|i run my own|good luck with the (?:search|hunt)|i never (?:agreed to a|asked for|signed up)|i'll pass)\b|\bno,? thanks?[.,!]/i,
  kin: new RegExp(
    `${SHARED_KIN}|\\byour (?:mother|father|brother|sister|cousin|nephew|niece|gran|nan|dad|mum|mom|mam|uncle|auntie?)\\b`,
    'i',
  ),
  ownKin: new RegExp(SHARED_KIN, 'i'),
  endears:
    /\b(?:(?:love|luv) (?:you|u)|bestie|babe|you (?:legend|muppet|idiot)|you're (?:hopeless|the worst|an idiot|dead to)|ur the best|kill you|big hug|i'll tell (?:mum|mom|dad|everyone))\b|^\w{3,12} (?:honey|love),/im,
  outings:
    /\b(?:pub|pints|brunch|sunday (?:lunch|roast)|bbq|your birthday|bail on|turkey|babysit|book club|kebab|samosas|school play|coffee machine|roommate|flatmate|snack shack|kick-?off)\b/i,
  familiar: /(?!)/,
  polite: /(?!)/,
  kinName: new RegExp(
    `^${KIN}\\b|\\b(?:brother|sister|cousin|auntie?|uncle|neighbou?r|friend|flatmate|housemate|office share|studio mate|co-?editor|colleague)\\b`,
    'i',
  ),
  deskName:
    /\b(?:billing|receivables?|credit (?:control|union)|collections|lettings?|leasing|landlord|talent|recruit\w{0,8}|careers|customer (?:care|service|support)|membership|newsletter|notifications?|alerts?|registry|hosting)\b/i,
}
