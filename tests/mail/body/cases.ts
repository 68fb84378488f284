/** Mails written for these tests: what the sender newly wrote stands in `wanted`. */
export interface TextCase {
  name: string
  mail: string
  wanted: string
}

function below(
  name: string,
  introduction: string,
  quote = '> Could you send it by Friday?',
): TextCase {
  return { name, mail: `Will do.\n\n${introduction}\n\n${quote}\n`, wanted: 'Will do.' }
}

const UNMARKED = 'Could you send it by Friday?\nThe printer is waiting.'

export const attributions: TextCase[] = [
  below('Gmail, English', 'On Tue, Mar 3, 2026 at 4:15 PM Ada Holm <ada@holm.example> wrote:'),
  below(
    'Gmail, broken before the verb',
    'On Tue, Mar 3, 2026 at 4:15 PM Ada Holm <ada@holm.example>\nwrote:',
  ),
  below(
    'Gmail, broken in the date',
    'On Tue, Mar 3,\n2026 at 4:15 PM Ada Holm <ada@holm.example> wrote:',
  ),
  below(
    'Gmail, broken in the address',
    'On Tue, 3 Mar 2026 at 16:15, Ada Holm <\nada@holm.example> wrote:',
  ),
  below('unmarked quote', 'On 3 Mar 2026, at 16:15, Ada Holm <ada@holm.example> wrote:', UNMARKED),
  below('Thunderbird', 'On 3/3/26 16:15, Ada Holm wrote:'),
  below('a name and a verb above marks', 'Ada Holm wrote:'),
  below(
    'Zoho',
    '---- On Tue, 03 Mar 2026 16:15:00 +0100 Ada Holm <ada@holm.example> wrote ----',
    UNMARKED,
  ),
  below(
    'an address, no verb',
    'Tuesday, 3 March 2026, 4:15 PM +0100 from Ada <ada@holm.example>:',
    UNMARKED,
  ),
  below(
    'a language without a pack',
    'Op Di. 3 Mrt. 2026 om 16:15 het Ada Holm <ada@holm.example> geskryf:',
    UNMARKED,
  ),
  below(
    'Gmail, Korean',
    '2026년 3월 3일 (화) 오후 4:15, 홍아라 <ara@hong.example>님이 작성:',
    UNMARKED,
  ),
  below(
    'Gmail, Korean, broken',
    '2026년 3월 3일 (화) 오후 4:15, 홍아라 <ara@hong.example>\n님이 작성:',
    UNMARKED,
  ),
  below('iPhone, Korean', '2026. 3. 3. 오후 4:15, 홍아라 <ara@hong.example> 작성:'),
  below('Thunderbird with a Korean date', 'On 2026년 03월 03일 16:15, Ara Hong wrote:'),
  below('Thunderbird, Korean', '2026-03-03 오후 4:15에 홍아라 이(가) 쓴 글:', UNMARKED),
  below('a name first, Korean', '홍아라님이 2026년 3월 3일 (화) 오후 4:15에 작성:', UNMARKED),
  below(
    'broken before the verb, German',
    'Ada Holm <ada@holm.example>\nschrieb am Di., 3. März 2026 um 16:15 Uhr:',
    UNMARKED,
  ),
  below(
    'wrapped quote',
    'Ada Holm wrote:',
    '> The printer wants the file with bleeds and crop marks before the end of the\nweek, and\n> the fonts as outlines.',
  ),
]

export const headers: TextCase[] = [
  below(
    'Outlook',
    'From: Ada Holm <ada@holm.example>\nSent: Tuesday, March 3, 2026 4:15 PM\nTo: Bo\nSubject: Leaflet',
    UNMARKED,
  ),
  below(
    'Outlook with bold names and a rule',
    '________________________________\n*From:* Ada Holm\n*Sent:* Tuesday, March 3, 2026 4:15 PM\n*To:* Bo\n*Subject:* Leaflet',
    UNMARKED,
  ),
  below(
    'Outlook, many recipients',
    'From: Ada <ada@holm.example>\nSent: Tuesday\nTo: Bo <bo@bo.example>;\n Cy <cy@cy.example>;\n Di <di@di.example>\nSubject: Leaflet',
    UNMARKED,
  ),
  below('Original Message', '-----Original Message-----\nFrom: Ada Holm\nSent: Tuesday', UNMARKED),
  below(
    'Forwarded message',
    '---------- Forwarded message ---------\nFrom: Ada Holm <ada@holm.example>',
    UNMARKED,
  ),
  below(
    'Apple, forwarded',
    'Begin forwarded message:\n\nFrom: Ada Holm <ada@holm.example>\nSubject: Leaflet',
    UNMARKED,
  ),
  below('Notes', '----- Forwarded by Ada Holm/Oslo on 03/03/2026 04:15 PM -----', UNMARKED),
  below(
    'Notes, reply',
    '\tAda Holm/Oslo\n\t03/03/2026 04:15 PM\n\n\tTo: Bo Lind/Oslo\n\tcc:\n\tSubject: Leaflet',
    UNMARKED,
  ),
  below(
    'a title in an unknown language',
    '---------- Doorgestuurde boodskap ----------\nVan wie: Ada <ada@holm.example>',
    UNMARKED,
  ),
  below(
    'Outlook, Korean',
    '보낸 사람: 홍아라 <ara@hong.example>\n보낸 날짜: 2026년 3월 3일 화요일\n받는 사람: 이보\n제목: 전단',
    UNMARKED,
  ),
  below('Outlook, Korean, title', '-----원본 메시지-----\n보낸 사람: 홍아라', UNMARKED),
  below(
    'Naver',
    '-----Original Message-----\nFrom: "홍아라" <ara@hong.example>\nTo:\nCc:\nSent: 2026-03-03 (화) 16:15:00 (GMT+09:00)\nSubject: 전단',
    UNMARKED,
  ),
  below(
    'Daum',
    '--------- 원본 메일 ---------\n보낸사람 : 홍아라 <ara@hong.example>\n날짜 : 26.03.03 16:15\n제목 : 전단',
    UNMARKED,
  ),
  below(
    'Daum without its title, names and values apart',
    '보낸사람\n: "홍아라" <ara@hong.example>\n받는사람\n: 이보\n제목\n: 전단',
    UNMARKED,
  ),
  below(
    'Gmail, Korean, forwarded',
    '---------- Forwarded message ---------\n보낸사람: 홍아라 <ara@hong.example>\n제목: 전단',
    UNMARKED,
  ),
  below('Hotmail, quoted', '> Subject: Leaflet\n> From: ada@holm.example'),
]

export const tails: TextCase[] = [
  {
    name: 'signature',
    mail: 'Fine by me.\n\nBo\n\n-- \nBo Lind\nLind Prints',
    wanted: 'Fine by me.\n\nBo',
  },
  {
    name: 'signature above the quote',
    mail: 'Fine.\n-- \nBo Lind\n\nAda wrote:\n> Fine?\n\nOr not.',
    wanted: 'Fine.\n\nOr not.',
  },
  {
    name: 'dashes as a divider',
    mail: `Part one.\n--\n${'A line of the second part.\n'.repeat(30)}`,
    wanted: `Part one.\n--\n${'A line of the second part.\n'.repeat(30)}`.trim(),
  },
  { name: 'device tag', mail: 'On it.\n\nSent from my iPhone', wanted: 'On it.' },
  {
    name: 'device tag, Korean',
    mail: '네 알겠습니다.\n\n나의 iPhone에서 보냄',
    wanted: '네 알겠습니다.',
  },
  { name: 'Galaxy, Korean', mail: '네 알겠습니다.\n내 Galaxy에서 보냄', wanted: '네 알겠습니다.' },
  {
    name: 'Outlook for iOS',
    mail: 'On it.\n\nGet Outlook for iOS<https://aka.ms/x>\n',
    wanted: 'On it.',
  },
  {
    name: 'own words about sending',
    mail: 'Sent from my accountant this morning.\nDid it arrive?',
    wanted: 'Sent from my accountant this morning.\nDid it arrive?',
  },
  {
    name: 'own words about a place',
    mail: 'Sent from the airport, sorry for the delay. Please use the Windows build.',
    wanted: 'Sent from the airport, sorry for the delay. Please use the Windows build.',
  },
  {
    name: 'own words about a phone',
    mail: '내 휴대폰으로 전화 주세요.\n입금은 휴대폰에서 보냈습니다.',
    wanted: '내 휴대폰으로 전화 주세요.\n입금은 휴대폰에서 보냈습니다.',
  },
  {
    name: 'farewell and name stay',
    mail: 'See you Monday.\n\nBest regards,\nBo',
    wanted: 'See you Monday.\n\nBest regards,\nBo',
  },
  {
    name: 'Korean farewell stays',
    mail: '월요일에 뵙겠습니다.\n\n감사합니다.\n이보 드림',
    wanted: '월요일에 뵙겠습니다.\n\n감사합니다.\n이보 드림',
  },
  {
    name: 'contact card',
    mail: 'See you Monday.\n\nKind regards,\nBo Lind\nManaging Director\nT: +47 22 33 44 55\nwww.lind.example',
    wanted: 'See you Monday.',
  },
  {
    name: 'contact card, Korean',
    mail: '월요일에 뵙겠습니다.\n이보 드림\n\n린드인쇄 | 기획팀 이보 팀장\nT. 02-123-4567 M. 010-1234-5678\nbo@lind.example',
    wanted: '월요일에 뵙겠습니다.\n이보 드림',
  },
  {
    name: 'contacts that are the matter',
    mail: 'Please send the invoice to:\nap@lind.example\n+47 22 33 44 55',
    wanted: 'Please send the invoice to:\nap@lind.example\n+47 22 33 44 55',
  },
  {
    name: 'a reference number at the end',
    mail: 'Paid today.\nACH trace 0210-88417\nBatch 20260303',
    wanted: 'Paid today.\nACH trace 0210-88417\nBatch 20260303',
  },
  {
    name: 'legal notice',
    mail: 'See you Monday.\n\nThis email and any attachments are confidential and intended solely for the addressee.\n',
    wanted: 'See you Monday.',
  },
  {
    name: 'legal notice, Korean, between rules',
    mail: '네.\n\n----------\n본 메일은 지정된 수신인만을 위한 것으로 비밀 정보를 포함할 수 있습니다.\n----------',
    wanted: '네.',
  },
  {
    name: 'a secret of the sender',
    mail: 'This email is confidential, so please keep it from Cy.\n\nWe may part ways.',
    wanted: 'This email is confidential, so please keep it from Cy.\n\nWe may part ways.',
  },
  {
    name: 'list footer',
    mail: 'Seconded.\n\n_______________\nprinters mailing list\nhttps://lists.example/listinfo/printers',
    wanted: 'Seconded.',
  },
]

export const ownWords: TextCase[] = [
  {
    name: 'answers between quoted lines',
    mail: 'Ada wrote:\n> Colour?\n\nBlue.\n\n> Paper?\n\nMatt.',
    wanted: 'Blue.\n\nMatt.',
  },
  {
    name: 'answer below the quote',
    mail: 'On 3/3/26 16:15, Ada Holm wrote:\n> Colour?\nBlue.',
    wanted: 'Blue.',
  },
  {
    name: 'lower-case answer below a short question',
    mail: 'Ada wrote:\n> Colour?\nblue\n> Paper?\nmatt',
    wanted: 'blue\n\nmatt',
  },
  {
    name: 'a reminder of what was written',
    mail: 'On 3 March you wrote:\n"We pay in ten days."\nIt is April now.',
    wanted: 'On 3 March you wrote:\n"We pay in ten days."\nIt is April now.',
  },
  {
    name: 'On at the start',
    mail: 'On this day\n\nI wrote something\n\nfor 2026.',
    wanted: 'On this day\n\nI wrote something\n\nfor 2026.',
  },
  {
    name: 'one field',
    mail: 'To: all of you\n\nSubject: thanks!',
    wanted: 'To: all of you\n\nSubject: thanks!',
  },
  {
    name: 'a journey',
    mail: 'Travel plan\nFrom: Seoul\nTo: Busan\nDate: 3 March',
    wanted: 'Travel plan\nFrom: Seoul\nTo: Busan\nDate: 3 March',
  },
  {
    name: 'a heading of a memo',
    mail: 'Date: 3 March 2026\nFrom: Lind Prints\nTo: Holm Design\nSubject: Order 12\n\nPlease print.',
    wanted:
      'Date: 3 March 2026\nFrom: Lind Prints\nTo: Holm Design\nSubject: Order 12\n\nPlease print.',
  },
  {
    name: 'a reminder with a time',
    mail: 'As Ada wrote on 3/3/2026 at 10:30, the terms are:\n\n30 days net.',
    wanted: 'As Ada wrote on 3/3/2026 at 10:30, the terms are:\n\n30 days net.',
  },
  {
    name: 'a secret of the sender, Korean',
    mail: '안녕하세요.\n\n이 메일은 대표님께 비밀로 해 주세요.\n\n다음 주에 뵐게요.',
    wanted: '안녕하세요.\n\n이 메일은 대표님께 비밀로 해 주세요.\n\n다음 주에 뵐게요.',
  },
  {
    name: 'a heading between dashes',
    mail: '----- Round two -----\nMake it blue.',
    wanted: '----- Round two -----\nMake it blue.',
  },
  {
    name: 'words above an attribution',
    mail: 'See you at 10:30.\nOn Tue, Mar 3, 2026 at 4:15 PM Ada <ada@holm.example> wrote:\n> When?',
    wanted: 'See you at 10:30.',
  },
  { name: 'nothing new', mail: '> Could you send it?', wanted: '' },
  { name: 'Windows line ends', mail: 'One.\r\nTwo.\r\n', wanted: 'One.\nTwo.' },
  {
    name: '원본 in a sentence',
    mail: '사진 원본 메일로 보내 주세요.\n제목: 그대로 두셔도 됩니다.',
    wanted: '사진 원본 메일로 보내 주세요.\n제목: 그대로 두셔도 됩니다.',
  },
]
