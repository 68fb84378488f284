import { paragraph } from '../../piece'
import type { Bodies } from '../templates'
import { lawOnLatePayment } from './law'
import { day, invoice, late, paid } from './words'

export const payment: Bodies<
  | 'payment-reminder'
  | 'payment-reminder-again'
  | 'payment-final'
  | 'payment-delay'
  | 'thanks-payment'
> = {
  'payment-reminder': {
    warm: (facts) => [
      paragraph`늘 신경 써 주셔서 감사합니다. 정산 내용을 정리하다 보니 ${invoice(facts, '이/가')} 아직 남아 있어 살짝 여쭤봅니다.`,
      paragraph`바쁘시다 보면 놓치기 쉬운 일이라 편하게 말씀드립니다. 언제쯤 입금 예정이신지 알려 주실 수 있을까요?`,
      paragraph`청구서를 찾기 어려우시면 말씀만 주세요. 새로 보내 드리겠습니다.`,
    ],
    neutral: (facts) => [
      paragraph`잘 지내고 계신지요? 다름이 아니라 ${invoice(facts)} 입금이 아직 확인되지 않아 조심스럽게 연락드립니다.`,
      paragraph`바쁘신 중에 확인이 늦어지셨거나 이미 보내 주셨는데 제 쪽에 아직 반영되지 않았을 수도 있겠습니다. 이미 처리하셨다면 이 메일은 그냥 넘기셔도 괜찮습니다. 아직이시라면 입금 예정일을 알려 주실 수 있을까요?`,
      paragraph`청구서가 다시 필요하시면 바로 보내 드리겠습니다.`,
    ],
    firm: (facts) => [
      paragraph`대금 지급과 관련해 연락드립니다. ${invoice(facts, '은/는')} 현재까지 입금이 확인되지 않았습니다.${late(facts)}`,
      paragraph`번거로우시겠지만 일주일 안에 처리해 주시거나, 처리하실 날짜를 정해 회신해 주시기 바랍니다.`,
      paragraph`청구 내용에 고칠 부분이 있으면 알려 주십시오. 당일 바로잡아 다시 보내 드리겠습니다.`,
    ],
  },
  'payment-reminder-again': {
    warm: (facts) => [
      paragraph`${invoice(facts)} 건으로 한 번 더 조심스레 연락드립니다. 아직 입금이 확인되지 않았는데, 이번 정산을 함께 잘 매듭짓고 싶은 마음입니다.`,
      paragraph`편하신 날짜를 알려 주시겠어요? 두 번에 나누어 주셔도 저는 괜찮습니다.`,
    ],
    neutral: (facts) => [
      paragraph`번거로우시겠지만 ${invoice(facts, '와/과')} 관련해 한 번 더 여쭙습니다. 현재 제 쪽에서는 아직 입금이 확인되지 않고 있습니다.`,
      paragraph`이번 주 중으로 입금이 가능한 날짜를 정해 알려 주시면 저도 그에 맞춰 준비하겠습니다.`,
      (facts.reminders ?? 0) > 1
        ? paragraph`혹시 어려운 사정이 있으시면 편하실 때 잠시 통화로 말씀 나누며 서로 무리 없는 방법을 찾아보면 좋겠습니다.`
        : paragraph`혹시 청구 내용에 궁금하신 점이 있거나 일정 조율이 필요하시면 편하게 말씀해 주세요.`,
    ],
    firm: (facts) => [
      paragraph`지난번 안내에 이어 말씀드립니다. ${invoice(facts, '은/는')} 그 뒤로도 입금이 확인되지 않았습니다.${late(facts)}`,
      paragraph`${day}까지 지급해 주시고, 가능 여부를 한 줄로 회신 부탁드립니다. 진행 중인 작업은 이어 가되, 새 작업은 정산이 끝난 뒤에 시작하겠습니다.`,
      paragraph`다른 방법이 필요하시면 제안해 주십시오. 받는 대로 검토해 답변드리겠습니다.`,
    ],
  },
  'payment-final': {
    warm: (facts) => [
      paragraph`그동안 함께 일하며 즐거웠고, 앞으로도 좋은 이야기만 나누고 싶습니다. 다만 한 가지, ${invoice(facts)} 대금이 아직 남아 있습니다.`,
      paragraph`혹시 ${day}까지 마무리가 가능하실까요? 한 번에 어려우시면 나누어 주셔도 좋고, 통화로 방법을 함께 찾아도 좋겠습니다.`,
      paragraph`이 일이 정리되면 저도 한결 가벼운 마음으로 다음 작업에 집중할 수 있겠습니다.`,
    ],
    neutral: (facts) => [
      paragraph`여러 차례 연락드려 송구합니다. ${invoice(facts)} 입금이 아직 확인되지 않아 다시 말씀드리며, 메일로 드리는 안내는 이번까지로 하려 합니다.`,
      paragraph`${day}까지 입금해 주시거나, 그때까지 분할 지급 일정을 보내 주시면 감사하겠습니다.`,
      paragraph`정산 전까지는 작업을 잠시 멈추고, 입금이 확인되는 날 바로 다시 시작하겠습니다.`,
    ],
    firm: (facts) => [
      paragraph`거듭 안내드린 대금 건으로 말씀드립니다. ${invoice(facts, '은/는')} 현재 미지급 상태입니다.${late(facts)}`,
      paragraph`전액을 ${day}까지 지급해 주시기 바랍니다. 그때까지 작업은 보류하며, 나누어 지급하는 계획을 같은 날까지 서면으로 주시면 검토하겠습니다.`,
      ...lawOnLatePayment(facts),
    ],
  },
  'payment-delay': {
    warm: (facts) => [
      paragraph`${invoice(facts)} 결제가 조금 늦어진다는 말씀, 솔직하게 알려 주셔서 감사합니다. 뜻대로 되지 않는 사정도 있으시리라 생각합니다.`,
      paragraph`이날이면 괜찮겠다 싶은 날짜를 하나 알려 주시겠어요? 그때까지는 따로 여쭙지 않고 기다리겠습니다.`,
    ],
    neutral: (facts) => [
      paragraph`${invoice(facts)} 결제 일정을 알려 주셔서 감사합니다. 예정보다 늦어지는 것으로 적어 두겠습니다.`,
      paragraph`${day}까지는 가능하실까요? 전액이 부담되시면 절반을 먼저, 나머지를 2주 뒤에 주시는 방법도 괜찮습니다.`,
    ],
    firm: (facts) => [
      paragraph`${invoice(facts)} 결제를 늦추고 싶다는 말씀 확인했습니다. 이번 한 번은 날짜를 옮겨 드릴 수 있습니다.`,
      paragraph`새 기한을 ${day}로 정하고자 하니 회신으로 확인해 주시기 바랍니다. 다음 작업물은 입금을 확인하는 대로 보내 드리겠습니다.`,
    ],
  },
  'thanks-payment': {
    warm: (facts) => [
      paragraph`${paid(facts)}입금 소식 반갑게 받았습니다. 세심하게 챙겨 주셔서 고맙습니다.`,
      paragraph`덕분에 일하기가 한결 편합니다. 증빙이 필요하시면 말씀만 주세요.`,
    ],
    neutral: (facts) => [
      paragraph`${paid(facts)}대금을 챙겨 주시고 이렇게 소식까지 주셔서 감사합니다. 제 장부에도 잘 정리해 두겠습니다.`,
      paragraph`영수증이나 그 밖에 필요한 증빙이 있으시면 말씀해 주세요. 바로 준비해 드리겠습니다.`,
    ],
    firm: (facts) => [
      paragraph`${paid(facts)}지급 안내를 확인했습니다. 감사드립니다.`,
      paragraph`다음에도 기한에 맞춰 주시면 저도 일정을 지키는 데 큰 도움이 됩니다. 앞으로 청구서를 회계 담당자께 바로 보내 드릴까요?`,
    ],
  },
}
