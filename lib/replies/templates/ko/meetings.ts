import { withParticle } from '../../particle'
import { paragraph } from '../../piece'
import type { Bodies } from '../templates'
import { meeting, meetingTime, workdays } from './words'

export const meetings: Bodies<'meeting-moved' | 'meeting-missed' | 'meeting-policy'> = {
  'meeting-moved': {
    warm: (facts) => [
      paragraph`그럼요, 그럴 때가 있지요. ${withParticle(meeting(facts), '은/는')} 편하신 때로 옮기면 됩니다.`,
      paragraph`${meetingTime}에 뵙는 건 어떠세요? 바로 시작할 수 있게 준비해 두겠습니다.`,
    ],
    neutral: (facts) => [
      paragraph`미리 알려 주셔서 감사합니다. 일정은 얼마든지 다시 잡으면 되니 마음 쓰지 않으셔도 됩니다.`,
      paragraph`혹시 ${meetingTime} 괜찮으실까요? 다른 때가 더 편하시면 가능하신 시간을 한두 가지 알려 주세요. 확인하고 바로 확정해 드리겠습니다.${workdays(facts)}`,
    ],
    firm: (facts) => [
      paragraph`${meeting(facts)} 일정은 취소된 것으로 정리했습니다. 전체 일정을 지키려면 이번 주나 다음 주에는 뵙는 것이 좋겠습니다.`,
      paragraph`저는 ${meetingTime}에 가능합니다. 시간을 비워 둘 수 있도록 내일까지 회신 부탁드립니다.`,
    ],
  },
  'meeting-missed': {
    warm: (facts) => [
      paragraph`${meeting(facts)} 때 뵙지 못해, 혹시 무슨 일이 있으신지 마음이 쓰였습니다.`,
      paragraph`${meetingTime}에 다시 뵈면 어떨까요? 짧은 통화가 편하시면 그것도 좋습니다.`,
    ],
    neutral: (facts) => [
      paragraph`${withParticle(meeting(facts), '이/가')} 이루어지지 않은 것으로 보여 연락드립니다. 혹시 제가 놓친 연락이 있었다면 양해 부탁드립니다.`,
      paragraph`${meetingTime}에 가능하신지 알려 주세요. 확인해 주시면 새 초대를 보내 드리겠습니다.`,
    ],
    firm: (facts) => [
      paragraph`${withParticle(meeting(facts), '을/를')} 위해 시간을 비워 두었지만 말씀을 나누지 못했습니다.`,
      paragraph`${meetingTime}에 다시 잡고 싶습니다. 아울러 앞으로 사전 연락 없이 비게 된 시간은 작업 시간에 포함하는 것으로 정해도 괜찮으실까요?`,
      paragraph`그 전까지는 결정이 필요하지 않은 부분부터 진행하겠습니다.`,
    ],
  },
  'meeting-policy': {
    warm: () => [
      paragraph`많이 바쁘신 것 잘 알고 있고, 저도 되도록 맞춰 드리고 싶습니다.`,
      paragraph`혹시 일정을 옮기게 되면 전날까지는 서로 알려 주기로 하면 어떨까요? 그러면 비는 시간도 맡겨 주신 일에 잘 쓸 수 있습니다.`,
      paragraph`다음에는 ${meetingTime}에 뵈면 좋겠습니다.`,
    ],
    neutral: () => [
      paragraph`일을 하다 보면 일정이 바뀔 수 있다는 점 충분히 이해하며, 새로운 시간도 기꺼이 맞추겠습니다.`,
      paragraph`다만 서로 비워 둔 시간을 알차게 쓸 수 있도록 한 가지 제안드리고 싶습니다. 앞으로 미팅을 옮겨야 할 때는 늦어도 하루 전 업무 시간까지 서로 알리는 것으로 하면 어떨까요? 갑작스러운 건강 문제나 급한 사정은 물론 예외입니다.`,
      paragraph`괜찮으시다면 다음 미팅은 ${meetingTime}에 뵙는 것으로 준비하겠습니다.`,
    ],
    firm: () => [
      paragraph`최근 미팅 일정이 여러 번 바뀌었습니다. 한 번 바뀔 때마다 따로 비워 둔 시간을 쓰지 못하게 됩니다.`,
      paragraph`앞으로는 24시간 전까지 알려 주시기를 부탁드리며, 그 뒤에 취소된 시간은 청구에 포함하겠습니다. 위급한 일에는 청구하지 않습니다.`,
      paragraph`이 기준이 괜찮으시면 회신해 주십시오. ${meetingTime}에 다음 미팅을 잡겠습니다.`,
    ],
  },
}
