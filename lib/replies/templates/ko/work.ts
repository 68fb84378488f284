import { paragraph } from '../../piece'
import type { Bodies } from '../templates'
import { awaited, day, hours, nextWork, request } from './words'

const advice = { blank: '내가 권하는 방법' }

export const work: Bodies<
  'working-hours' | 'urgent-request' | 'extra-work' | 'feedback-date' | 'advice-given'
> = {
  'working-hours': {
    warm: (facts) => [
      paragraph`메일 주셔서 감사합니다. 지금은 자리를 비운 시간이라, ${nextWork(facts)} 집중해서 살펴보겠습니다.`,
      paragraph`생각나실 때 언제든 편하게 적어 주세요. 답은 제 업무 시간에 드리겠습니다: ${hours(facts)}.`,
    ],
    neutral: (facts) => [
      paragraph`보내 주신 메일 잘 받았습니다. 말씀하신 내용은 ${nextWork(facts)} 꼼꼼히 살펴보고, 정리되는 대로 답변드리겠습니다.`,
      paragraph`제 업무 시간은 ${hours(facts)}입니다. 메일은 편하실 때 언제든 보내 주셔도 괜찮습니다. 다만 그 외 시간에 주신 내용은 다음 업무 시간에 차례로 확인하고 있으니 너그러이 양해 부탁드립니다.`,
      paragraph`혹시 꼭 맞춰야 하는 기한이 있으시면 알려 주세요. 가능한 방법을 함께 찾아보겠습니다.`,
    ],
    firm: (facts) => [
      paragraph`보내 주신 메일은 ${nextWork(facts)} 답변드리겠습니다.`,
      paragraph`좋은 결과를 드리기 위해 업무 시간을 다음과 같이 지키고 있습니다: ${hours(facts)}. 그 밖의 시간에는 업무 메일을 확인하지 않는 점 양해 부탁드립니다.`,
      paragraph`드물게 급한 일이 생기면 별도 비용으로 진행하는 방법이 있습니다. 조건을 정리해서 보내 드릴까요?`,
    ],
  },
  'urgent-request': {
    warm: (facts) => [
      paragraph`마음이 급하실 것 같아 저도 힘을 보태고 싶습니다. ${nextWork(facts)} 살펴보겠습니다.`,
      paragraph`가장 먼저 필요하신 부분이 어디인지 알려 주시겠어요? 그 부분부터 시작하면 먼저 받아 보실 수 있습니다.`,
    ],
    neutral: (facts) => [
      paragraph`서두르셔야 하는 상황임을 이해했습니다. ${nextWork(facts)} 착수하고, 그때 완료 시점을 말씀드리겠습니다.`,
      paragraph`맞춰야 하는 날짜와 최종으로 받아 보실 분을 알려 주시면 그에 맞게 순서를 정하겠습니다.`,
    ],
    firm: (facts) => [
      paragraph`빨리 필요하시다는 점 확인했습니다. 맡은 일을 정해진 순서대로 진행하고 있어, 이 건은 ${nextWork(facts)} 시작할 수 있습니다.`,
      paragraph`더 앞당기려면 다른 작업을 옮겨야 하므로 긴급 작업비(${{ blank: '긴급 작업비' }})가 더해집니다. 어느 쪽이 좋으신지 알려 주시면 그대로 계획하겠습니다.`,
    ],
  },
  'extra-work': {
    warm: (facts) => [
      paragraph`말씀해 주신 ${request(facts)} 내용 반갑게 읽었습니다. 처음 함께 그린 범위보다 한 걸음 더 나아가는 일이라 잘 준비하고 싶습니다.`,
      paragraph`필요한 비용과 날짜를 정리해 ${day}까지 보내 드려도 괜찮을까요?`,
    ],
    neutral: () => [
      paragraph`좋은 제안 주셔서 감사합니다. 말씀하신 작업은 처음 함께 정한 범위를 조금 넘어서는 부분이라, 제대로 준비해서 진행하고 싶습니다.`,
      paragraph`금액과 일정을 정리한 간단한 견적을 보내 드리고, 확인해 주시면 바로 시작하겠습니다. 그동안 원래 정한 작업은 계획대로 이어 가겠습니다.`,
      paragraph`견적을 준비해 드릴까요?`,
    ],
    firm: (facts) => [
      paragraph`요청하신 내용(${request(facts)})은 합의한 범위에 들어 있지 않아, 진행하려면 변경 합의가 필요합니다.`,
      paragraph`비용은 ${{ blank: '금액' }}, 완료일은 ${day}입니다. 두 가지를 서면으로 승인해 주시면 시작하고, 기존 작업은 정한 날짜대로 진행하겠습니다.`,
      paragraph`예산이 정해져 있다면 다른 항목과 바꾸는 방법도 있습니다.`,
    ],
  },
  'feedback-date': {
    warm: (facts) => [
      paragraph`다음 단계를 즐거운 마음으로 준비하고 있습니다. ${awaited(facts, '을/를')} 받으면 바로 이어 갈 수 있습니다.`,
      paragraph`혹시 ${day}까지 보내 주실 수 있을까요? 짧은 메모나 통화로도 충분합니다.`,
    ],
    neutral: (facts) => [
      paragraph`계획대로 이어 가려면 ${awaited(facts, '이/가')} 필요합니다.`,
      paragraph`${day}까지 주시면 약속한 날짜를 지킬 수 있습니다. 더 늦어져도 괜찮지만, 그만큼 완료일도 함께 옮겨집니다.`,
      paragraph`검토하시기 편하도록 제가 미리 준비해 드릴 것이 있을까요?`,
    ],
    firm: (facts) => [
      paragraph`현재 작업을 멈추고 ${awaited(facts, '을/를')} 기다리고 있습니다.`,
      paragraph`${day}까지 보내 주시기 바랍니다. 그 뒤에는 비워 둔 시간을 다른 작업에 쓰고, 받는 대로 일정을 새로 잡겠습니다.`,
      paragraph`대신 결정해 주실 분이 계시면 성함을 알려 주십시오.`,
    ],
  },
  'advice-given': {
    warm: () => [
      paragraph`생각을 들려주셔서 감사합니다. 고객분들을 가장 잘 아시는 만큼, 말씀하신 뜻도 잘 알겠습니다.`,
      paragraph`정하시기 전에 한 가지만 더 말씀드려도 될까요? 저는 여전히 이 방법이 목표에 더 가깝다고 생각합니다: ${advice}.`,
      paragraph`어느 쪽을 고르시든 정성껏 만들겠습니다.`,
    ],
    neutral: () => [
      paragraph`결정하신 내용 확인했습니다. 참고로 제가 권해 드린 방법은 이렇습니다: ${advice}. 원하시는 결과에 더 도움이 된다고 생각합니다.`,
      paragraph`말씀하신 방향으로 가시겠다면 한 줄로 확인 부탁드립니다. 그대로 꼼꼼히 진행하겠습니다.`,
      paragraph`작은 범위에서 두 가지를 다 해 보고 결과를 함께 비교하는 방법도 있습니다.`,
    ],
    firm: () => [
      paragraph`전문가로서 드리는 말씀에는 변함이 없습니다: ${advice}. 다른 방향에는 이런 위험이 있습니다: ${{ blank: '위험' }}.`,
      paragraph`어느 방향이든 성실히 진행하겠습니다. 다만 서로 기준이 분명하도록 이 선택을 서면으로 남겨 두면 좋겠습니다. 이후 되돌리는 작업은 따로 견적을 드리겠습니다.`,
    ],
  },
}
