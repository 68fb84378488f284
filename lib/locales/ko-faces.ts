import type { FacesWords } from './faces-words'

export const faces: FacesWords = {
  filterLabel: '보기',
  all: '전체',
  attention: '살펴볼 고객',
  news: '달라진 고객',
  moreFilters: '필터 더 보기',
  fewerFilters: '필터 접기',
  questions: {
    budget: '예산 없는 추가 작업',
    meetings: '잦은 일정 변경',
    payment: '거듭된 결제 안내',
    holdups: '작업 지연',
    advice: '조언과 다른 결정',
  },
  accountLabel: '계정',
  allAccounts: '모든 계정',
  nobody: '지금은 해당하는 고객이 없어요.',
  workAgain: '목록으로 되돌리기',
  workAgainWith: (name) => `목록으로 되돌리기: ${name}`,
  changed: '지난번 이후 달라짐',
  isFirst: '새 고객',
  was: (was) => `이전: ${was}`,
  hasSign: '새로운 신호',
  pause: '읽기 멈춤',
  start: {
    title: 'Kindline을 시작해요',
    intro:
      'Gmail에서 메일을 열면 고객과의 관계가 어떤지, 왜 그런지 옆에 보여 주고, 정중한 답장을 제안해요.',
    step: (at, of) => `${of}단계 중 ${at}단계`,
    hoursTitle: '언제 일하시나요?',
    hoursDetail:
      '이 시간 외에 온 메일은 따로 세어요. 브라우저 설정을 보고 짐작한 값이니, 다른 부분은 고쳐 주세요.',
    confirm: '이대로 저장',
    skip: '건너뛰기',
    clientsTitle: '누가 고객인가요?',
    clientsDetail:
      '지금까지 본 메일에서 찾았어요. 고객이 아니면 체크를 풀어 주세요. 그곳의 메일은 더는 보관하지 않아요.',
    noneYet: '아직 본 메일이 없어요',
    noneYetDetail:
      'Gmail에서 고객과 나눈 대화를 몇 개 열어 보세요. 바로 여기에 나타나고, 나중에 다시 와도 돼요.',
    openGmail: 'Gmail 열기',
    importMail: '파일에서 메일 가져오기',
    roles: {
      supplier: '내가 비용을 내거나 주문하는 곳으로 보여요',
      salesperson: '영업 제안으로 보여요',
      personal: '가족이나 지인으로 보여요',
      unsettled: '아직 분명하지 않아요',
    },
    done: '완료',
    finished: '준비가 끝났어요',
    finishedDetail: 'Gmail에서 대화를 열면 옆에 Kindline이 나타나요. 이 탭은 닫아도 돼요.',
    failed: '저장하지 못했어요. 다시 시도해 주세요.',
    invite: '업무 시간과 고객에 대한 짧은 질문 두 가지에 답하면 점수가 더 정확해져요.',
    accept: '답하기',
    decline: '나중에',
  },
  marks: {
    title: 'Gmail 목록에 표시',
    hint: '살펴볼 고객 옆에 작은 도형을 보여 드려요.',
  },
}
