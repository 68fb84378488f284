import { paragraph } from '../../piece'
import type { Bodies } from '../templates'

export const kindness: Bodies<'thanks-praise' | 'apology-accepted' | 'check-in'> = {
  'thanks-praise': {
    warm: () => [
      paragraph`보내 주신 메일 덕분에 하루가 환해졌습니다. 함께하는 내내 즐거웠습니다.`,
      paragraph`벌써 다음 작업이 기다려집니다. 고맙습니다.`,
    ],
    neutral: () => [
      paragraph`따뜻한 말씀 정말 감사합니다. 결과물이 마음에 드셨다니 저도 무척 기쁘고, 함께 작업하는 동안 즐거웠습니다.`,
      paragraph`다음에 또 새로운 일이 생기시면 편하게 말씀해 주세요. 기쁜 마음으로 함께하겠습니다.`,
    ],
    firm: () => [
      paragraph`결과가 기대에 맞았다니 기쁘고, 그렇게 말씀해 주셔서 감사합니다.`,
      paragraph`괜찮으시다면 주신 말씀 한 줄을 추천 글로 인용해도 될까요? 저에게 큰 도움이 됩니다.`,
    ],
  },
  'apology-accepted': {
    warm: () => [
      paragraph`그렇게 말씀해 주셔서 고맙습니다. 누구에게나 있는 일이니 마음 편히 가지세요.`,
      paragraph`저는 괜찮습니다. 이제 다음 일로 넘어가면 좋겠고, 함께할 수 있어 든든합니다.`,
    ],
    neutral: () => [
      paragraph`정중히 말씀해 주셔서 감사합니다. 이 일은 잘 마무리된 것으로 알겠습니다.`,
      paragraph`하던 작업을 이어서 진행하겠습니다. 제가 준비할 것이 있을까요?`,
    ],
    firm: () => [
      paragraph`먼저 말씀 꺼내 주신 마음을 감사히 받겠습니다.`,
      paragraph`앞으로 더 매끄럽도록 한 가지를 정해 두면 좋겠습니다: ${{ blank: '정하고 싶은 것' }}. 그렇게 해 주시면 기쁘게 이어 가겠습니다.`,
    ],
  },
  'check-in': {
    warm: () => [
      paragraph`문득 생각이 나서 안부 전합니다. 어떻게 지내시는지, 진행되는 모습은 마음에 드시는지 궁금합니다.`,
      paragraph`도움이 필요하시면 언제든 편하게 연락 주세요.`,
    ],
    neutral: () => [
      paragraph`그동안 잘 지내셨는지요? 진행하시는 일은 순조로우신지 궁금해 짧게 안부 전합니다.`,
      paragraph`지금 제가 도와드릴 일이 있을까요? 별일 없으시면 따로 회신하지 않으셔도 괜찮습니다.`,
    ],
    firm: () => [
      paragraph`앞으로 몇 주 일정을 정리하면서, 필요하신 시간을 미리 비워 두려고 합니다.`,
      paragraph`다음으로 원하시는 작업을 이번 주 안에 알려 주시면 그에 맞춰 준비하겠습니다.`,
    ],
  },
}
