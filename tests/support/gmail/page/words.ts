/** The words of Gmail's page that the model shows. */
export interface Words {
  inbox: string
  starred: string
  snoozed: string
  sentMail: string
  drafts: string
  allMail: string
  compose: string
  search: string
  menu: string
  reply: string
  replyAll: string
  forward: string
  moreOptions: string
  send: string
  discard: string
  body: string
  subject: string
  to: string
  newMessage: string
  trimmed: string
  details: string
  draft: string
  me: string
  noMail: string
  sentNotice: string
  back: string
  newer: string
  older: string
  important: string
  scheduled: string
  spam: string
  trash: string
  /** The recipients line: what stands before and after the names. */
  recipients: [before: string, after: string]
  /** Label of the account link. */
  account(name: string, address: string): string
  /** Count of attachments over the cards. */
  attachments(count: number): string
}

const english: Words = {
  inbox: 'Inbox',
  starred: 'Starred',
  snoozed: 'Snoozed',
  sentMail: 'Sent',
  drafts: 'Drafts',
  allMail: 'All Mail',
  compose: 'Compose',
  search: 'Search mail',
  menu: 'Main menu',
  reply: 'Reply',
  replyAll: 'Reply all',
  forward: 'Forward',
  moreOptions: 'More message options',
  send: 'Send',
  discard: 'Discard draft',
  body: 'Message Body',
  subject: 'Subject',
  to: 'To',
  newMessage: 'New Message',
  trimmed: 'Show trimmed content',
  details: 'Show details',
  draft: 'Draft',
  me: 'me',
  noMail: 'Nothing here yet.',
  sentNotice: 'Message sent',
  back: 'Back to Inbox',
  newer: 'Newer',
  older: 'Older',
  important: 'Important',
  scheduled: 'Scheduled',
  spam: 'Spam',
  trash: 'Trash',
  recipients: ['to ', ''],
  account: (name, address) => `Google Account: ${name} (${address})`,
  attachments: (count) => (count === 1 ? 'One attachment' : `${count} Attachments`),
}

const korean: Words = {
  inbox: '받은편지함',
  starred: '별표편지함',
  snoozed: '다시 알림 항목',
  sentMail: '보낸편지함',
  drafts: '임시보관함',
  allMail: '전체보관함',
  compose: '편지쓰기',
  search: '메일 검색',
  menu: '기본 메뉴',
  reply: '답장',
  replyAll: '전체답장',
  forward: '전달',
  moreOptions: '메일 옵션 더보기',
  send: '보내기',
  discard: '임시보관메일 삭제',
  body: '메일 본문',
  subject: '제목',
  to: '받는사람',
  newMessage: '새 메일',
  trimmed: '숨겨진 내용 표시',
  details: '세부정보 표시',
  draft: '임시보관',
  me: '나',
  noMail: '메일이 없습니다.',
  sentNotice: '메일을 보냈습니다.',
  back: '받은편지함으로 돌아가기',
  newer: '다음',
  older: '이전',
  important: '중요편지함',
  scheduled: '예약됨',
  spam: '스팸함',
  trash: '휴지통',
  recipients: ['', '에게'],
  account: (name, address) => `Google 계정: ${name} (${address})`,
  attachments: (count) => `첨부파일 ${count}개`,
}

/** What the owner is called where all else stays English: only words known for sure. */
const ME: Record<string, string> = { ja: '自分', 'zh-CN': '我', 'zh-TW': '我', fr: 'moi' }

export function wordsFor(language: string): Words {
  return language === 'ko' ? korean : { ...english, me: ME[language] ?? english.me }
}
