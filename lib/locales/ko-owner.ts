import type { OwnerWords } from './owner-words'

export const owner: OwnerWords = {
  dismiss: '문제없어요',
  dismissGood: '점수에서 빼기',
  dismissedWith: (others) =>
    others === 0
      ? '점수에 넣지 않아요.'
      : `점수에 넣지 않아요. 비슷하게 말한 ${others}건도 함께 뺐어요.`,
  dismissedAlike: '점수에서 빼신 것과 비슷하게 말해서 함께 뺐어요.',
  undo: '되돌리기',
  moreOnSign: (reason) => `다른 선택: ${reason}`,
  muteFor: (name) => `${name}: 이런 일은 점수에서 빼기`,
  muteEverywhere: '모든 고객: 이런 일은 점수에서 빼기',
  mutedTitle: '점수에서 뺀 항목',
  muted: (sign, name) => `${sign}, ${name ?? '모든 고객'}`,
  mutedNow: '이제 이런 일은 점수에 넣지 않아요.',
  countAgain: '다시 점수에 넣기',
  countsAgain: '이제 다시 점수에 넣어요.',
  moreOnClient: '이 고객에 대한 다른 선택',
  notClient: '고객에서 빼기',
  notClientHint: '이 고객의 메일을 더는 보관하지 않아요.',
  isClient: '고객으로 넣기',
  unclaimed: '누구와 나눈 대화인지 화면에서 찾지 못했어요. 메일을 펼치고 다시 시도해 주세요.',
  failed: '처리하지 못했어요. 다시 시도해 주세요.',
  learntTitle: '알려 주신 내용에서 배운 것',
  learnt: (count) => `문제없다고 하신 ${count}건과 비슷한 말`,
  unlearn: '배운 것 지우기',
  unlearnt: '배운 것을 지웠어요. 문제없다고 하신 선택은 그대로예요.',
  identitiesTitle: '누가 누구인지',
  partOf: (part, whole) => `${whole}에 합친 고객: ${part}`,
  apart: {
    firm: (id) => `사람마다 따로 보는 회사: ${id}`,
    person: (id) => `회사와 따로 보는 사람: ${id}`,
  },
  called: (id, name) => `${id}의 이름: ${name}`,
  identified: '반영했어요. 점수도 다시 계산했어요.',
  unidentified: '되돌렸어요. 점수도 다시 계산했어요.',
  notClientsTitle: '고객이 아닌 곳',
  clientAgain: '다시 고객으로 넣었어요. 나머지 메일은 열어 볼 때 다시 읽어요.',
  phrasesTitle: '내가 정한 표현',
  phrasesAdded: '점수에 넣는 표현',
  phraseHint: '나에게 신호가 되는 말이에요. 쓴 그대로 들어 있는 메일을 찾아요.',
  phraseSign: '신호',
  phraseWords: '표현',
  phraseTooShort: '두 글자 이상 써 주세요.',
  tryPhrase: '보관한 메일에서 찾아보기',
  tried: (count) =>
    count === 0
      ? '새로 점수에 들어갈 메일이 없어요. 앞으로 올 메일을 위해 추가할 수 있어요.'
      : `메일 ${count}통이 새로 점수에 들어가요.`,
  outcomes: {
    counts: '점수에 들어가요',
    already: '이미 점수에 있어요',
    'other-side': '이 신호를 보내는 쪽의 메일이 아니에요',
    'other-words': '비슷하지만 같은 표현이 아니에요',
  },
  addPhrase: '표현 추가',
  phraseAdded: '추가했어요. 점수도 다시 계산했어요.',
  phrase: (words, sign) => `“${words}”: ${sign}`,
  removePhrase: '삭제',
  phraseRemoved: '삭제했어요. 점수도 다시 계산했어요.',
}
