import type { ImportWords } from './words'

export const ko: ImportWords = {
  title: '메일 가져오기',
  intro:
    '메일함을 내보낸 파일에서 이미 있는 메일을 읽을 수 있어요. 파일은 이 컴퓨터에서만 읽고 어디로도 보내지 않아요.',
  steps: [
    'takeout.google.com에서 메일만 골라 내보내 주세요.',
    '내려받은 파일의 압축을 풀어 주세요.',
    '.mbox로 끝나는 파일을 여기에서 골라 주세요. 커도 괜찮아요.',
  ],
  choose: '파일 고르기',
  drop: '또는 여기에 끌어다 놓기',
  looking: (file) => `${file} 파일을 살펴보고 있어요`,
  noMail: (file) =>
    `${file} 파일에 메일이 없어요. .mbox로 끝나는 파일을 골라 주세요. 압축 파일은 먼저 풀어야 해요.`,
  unreadableFile: (file) => `${file} 파일을 열지 못했어요. 다시 골라 주세요.`,
  owner: '이 계정의 내 주소',
  ownerHint: '메일을 보고 짐작했어요. 내 메일과 상대의 메일을 가르는 데 써요.',
  notAnAddress: 'name@example.com처럼 주소 하나를 써 주세요.',
  aliases: '내가 쓰는 다른 주소',
  aliasesHint: '쉼표로 나누어 쓰고, 없으면 비워 두세요.',
  start: (size) => `파일 읽기 (${size})`,
  otherFile: '다른 파일 고르기',
  paused: '읽기를 멈춘 상태예요. 파일을 읽으려면 다시 시작해 주세요.',
  reading: (share) => `읽는 중: ${share}%`,
  soFar: (messages, kept) => `메일 ${messages}통을 읽고 ${kept}통을 보관했어요`,
  stayHere:
    '그동안 다른 화면을 보셔도 돼요. 다 읽을 때까지 이 탭만 열어 두세요. 중간에 닫아도 그때까지 보관한 것은 남고, 파일을 다시 읽어도 겹치지 않아요.',
  stop: '그만 읽기',
  outcomes: {
    done: '파일을 다 읽었어요.',
    stopped: '멈추었어요. 지금까지 보관한 것은 남아 있고, 다시 읽어도 겹치지 않아요.',
    failed:
      '파일을 끝까지 읽지 못했어요. 지금까지 보관한 것은 남아 있고, 다시 읽어도 겹치지 않아요.',
    'not-reading':
      '그사이 읽기를 멈추셨어요. 다시 시작한 뒤 파일을 읽어 주세요. 겹쳐 보관하지 않아요.',
  },
  report: {
    messages: '파일에 있는 메일',
    kept: '보관한 메일',
    known: '이미 있던 메일',
    passed: '건너뛴 메일',
    old: (months) => `${months}개월보다 오래된 메일`,
    unwanted: '임시보관함, 스팸함, 휴지통',
    unreadable: '읽지 못한 메일',
    clients: '찾은 사람과 회사',
  },
  passed: {
    newsletter: '뉴스레터',
    automatic: '자동으로 발송된 메일',
    colleague: '함께 일하는 사람',
    'one-way': '한쪽에서만 보낸 메일',
    'owner-said': '고객이 아니라고 하신 곳',
  },
  toClients: '고객 모두 보기',
  who: {
    title: '누가 고객인가요?',
    hint: '고객으로 보이는 곳에 체크해 두었어요. 체크를 푼 곳의 메일은 보관하지 않아요. 나중에 목록에서 바꿀 수 있어요.',
    roles: {
      supplier: '내가 비용을 내거나 주문하는 곳으로 보여요',
      salesperson: '영업 제안으로 보여요',
      personal: '가족이나 지인으로 보여요',
      unsettled: '아직 분명하지 않아요',
    },
    mails: (count) => `메일 ${count}통`,
    save: '이대로 저장',
    saved: '저장했어요. 고객 목록에서 언제든 바꿀 수 있어요.',
    failed: '모두 처리하지는 못했어요. 다시 시도해 주세요.',
    nobody: '새로 정할 곳이 없어요.',
  },
}
