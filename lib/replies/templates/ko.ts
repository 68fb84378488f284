import type { ReplyFacts } from '../facts'
import { nextOpening } from '../next-opening'
import { withParticle } from '../particle'
import { dayIn } from '../phrases/intl'
import { addressPhrase, amountPhrase, hoursPhrase, openingPhrase } from '../phrases/ko'
import { type Piece, paragraph } from '../piece'
import type { Templates } from './templates'

const meetingTime: Piece = { blank: '날짜와 시간' }

export const ko: Templates = {
  greeting: ({ clientName }) =>
    clientName ? paragraph`안녕하세요, ${addressPhrase(clientName)}.` : ['안녕하세요,'],
  closing: ({ ownerName }) =>
    ownerName ? paragraph`감사합니다.\n${ownerName} 드림` : ['감사합니다.'],
  bodies: {
    'working-hours': (facts) => [
      paragraph`보내 주신 메일 잘 받았습니다. 말씀하신 내용은 ${nextWork(facts)} 꼼꼼히 살펴보고, 정리되는 대로 답변드리겠습니다.`,
      paragraph`제 업무 시간은 ${hours(facts) ?? { blank: '내 업무 시간' }}입니다. 메일은 편하실 때 언제든 보내 주셔도 괜찮습니다. 다만 그 외 시간에 주신 내용은 다음 업무 시간에 차례로 확인하고 있으니 너그러이 양해 부탁드립니다.`,
      paragraph`혹시 꼭 맞춰야 하는 기한이 있으시면 알려 주세요. 가능한 방법을 함께 찾아보겠습니다.`,
    ],
    'payment-reminder': (facts) => [
      paragraph`잘 지내고 계신지요? 다름이 아니라 ${invoice(facts, '이/가')} 아직 입금 전인 것으로 보여 조심스럽게 연락드립니다.`,
      paragraph`바쁘신 중에 확인이 늦어지셨거나 이미 보내 주셨는데 제 쪽에 아직 반영되지 않았을 수도 있겠습니다. 이미 처리하셨다면 이 메일은 그냥 넘기셔도 괜찮습니다. 아직이시라면 입금 예정일을 알려 주실 수 있을까요?`,
      paragraph`청구서가 다시 필요하시면 바로 보내 드리겠습니다.`,
    ],
    'payment-reminder-again': (facts) => [
      paragraph`번거로우시겠지만 ${invoice(facts, '와/과')} 관련해 한 번 더 여쭙습니다. 현재 제 쪽에서는 아직 입금이 확인되지 않고 있습니다.`,
      paragraph`이번 주 중으로 입금이 가능한 날짜를 정해 알려 주시면 저도 그에 맞춰 준비하겠습니다.`,
      (facts.reminders ?? 0) > 1
        ? paragraph`혹시 어려운 사정이 있으시면 편하실 때 잠시 통화로 말씀 나누며 서로 무리 없는 방법을 찾아보면 좋겠습니다.`
        : paragraph`혹시 청구 내용에 궁금하신 점이 있거나 일정 조율이 필요하시면 편하게 말씀해 주세요.`,
    ],
    'meeting-moved': (facts) => [
      paragraph`미리 알려 주셔서 감사합니다. 일정은 얼마든지 다시 잡으면 되니 마음 쓰지 않으셔도 됩니다.`,
      paragraph`혹시 ${meetingTime} 괜찮으실까요? 다른 때가 더 편하시면 가능하신 시간을 한두 가지 알려 주세요. 확인하고 바로 확정해 드리겠습니다.${workdays(facts)}`,
    ],
    'meeting-policy': () => [
      paragraph`일을 하다 보면 일정이 바뀔 수 있다는 점 충분히 이해하며, 새로운 시간도 기꺼이 맞추겠습니다.`,
      paragraph`다만 서로 비워 둔 시간을 알차게 쓸 수 있도록 한 가지 제안드리고 싶습니다. 앞으로 미팅을 옮겨야 할 때는 늦어도 하루 전 업무 시간까지 서로 알리는 것으로 하면 어떨까요? 갑작스러운 건강 문제나 급한 사정은 물론 예외입니다.`,
      paragraph`괜찮으시다면 다음 미팅은 ${meetingTime}에 뵙는 것으로 준비하겠습니다.`,
    ],
    'extra-work': () => [
      paragraph`좋은 제안 주셔서 감사합니다. 말씀하신 작업은 처음 함께 정한 범위를 조금 넘어서는 부분이라, 제대로 준비해서 진행하고 싶습니다.`,
      paragraph`금액과 일정을 정리한 간단한 견적을 보내 드리고, 확인해 주시면 바로 시작하겠습니다. 그동안 원래 정한 작업은 계획대로 이어 가겠습니다.`,
      paragraph`견적을 준비해 드릴까요?`,
    ],
    'talk-over': () => [
      paragraph`함께 일하게 되어 늘 감사하게 생각하고 있습니다. 요즘 서로 일하는 방식에 대해 30분 정도 편하게 이야기를 나누면 좋겠습니다.`,
      paragraph`제 쪽에서 의논드리고 싶은 점이 몇 가지 있고, 제가 미처 살피지 못한 부분도 있을 것 같습니다. 메일보다는 직접 말씀 나누는 편이 도움이 될 것 같습니다.`,
      paragraph`${meetingTime}에 통화 괜찮으실까요?`,
    ],
    'new-terms': () => [
      paragraph`지금까지 함께한 작업 시간을 돌아보니 처음 금액을 정할 때보다 일의 양이 많이 늘어났습니다. 이 부분을 솔직하게 말씀드리고 싶었습니다.`,
      paragraph`다음 달부터 새로 시작하는 작업은 ${{ blank: '새 금액' }} 기준으로 진행하고자 합니다. 지금까지 정한 작업은 그대로 마무리하겠습니다.`,
      paragraph`이 조건으로 계속 함께할 수 있다면 기쁘겠습니다. 다른 방법을 먼저 알아보고 싶으시다면 그 마음도 충분히 이해합니다.`,
    ],
    parting: () => [
      paragraph`오래 고민한 끝에, 앞으로의 작업은 저보다 더 잘 맞는 분과 함께하시는 편이 도움이 되겠다고 생각했습니다. 그래서 이번 작업을 끝으로 잘 마무리하고자 합니다.`,
      paragraph`진행 중인 작업은 ${{ blank: '날짜' }}까지 끝내고, 모든 자료를 정리해서 넘겨드리겠습니다. 필요하시면 다른 분을 소개해 드리고 인수인계도 돕겠습니다.`,
      paragraph`그동안 믿고 맡겨 주셔서 진심으로 감사드립니다. 앞으로 하시는 일이 모두 잘되시기를 바랍니다.`,
    ],
    'thanks-praise': () => [
      paragraph`따뜻한 말씀 정말 감사합니다. 결과물이 마음에 드셨다니 저도 무척 기쁘고, 함께 작업하는 동안 즐거웠습니다.`,
      paragraph`다음에 또 새로운 일이 생기시면 편하게 말씀해 주세요. 기쁜 마음으로 함께하겠습니다.`,
    ],
    'thanks-payment': (facts) => [
      paragraph`${facts.invoice ? `청구서 ${facts.invoice} ` : ''}대금을 챙겨 주시고 이렇게 소식까지 주셔서 감사합니다. 제 장부에도 잘 정리해 두겠습니다.`,
      paragraph`영수증이나 그 밖에 필요한 증빙이 있으시면 말씀해 주세요. 바로 준비해 드리겠습니다.`,
    ],
    'check-in': () => [
      paragraph`그동안 잘 지내셨는지요? 진행하시는 일은 순조로우신지 궁금해 짧게 안부 전합니다.`,
      paragraph`지금 제가 도와드릴 일이 있을까요? 별일 없으시면 따로 회신하지 않으셔도 괜찮습니다.`,
    ],
  },
}

function hours({ workingTime }: ReplyFacts): string | undefined {
  return workingTime && hoursPhrase(workingTime)
}

function workdays(facts: ReplyFacts): string {
  const phrase = hours(facts)
  return phrase ? ` 참고로 저는 ${phrase} 일하고 있습니다.` : ''
}

function nextWork({ workingTime, now }: ReplyFacts): string {
  return openingPhrase(workingTime && nextOpening(workingTime, now))
}

/** As much of the invoice as is known: "기한이 3월 3일인 330,000원 청구서 LTM-0231이". */
function invoice(facts: ReplyFacts, particle: '이/가' | '와/과'): Piece[] {
  const { invoice: number, amount, due, workingTime } = facts
  const dated =
    due !== undefined && workingTime ? `기한이 ${dayIn('ko', due, workingTime.zone)}인 ` : ''
  const sum = amount ? `${amountPhrase(amount)} ` : ''
  if (number) return [`${dated}${sum}청구서 ${withParticle(number, particle)}`]
  const bill = withParticle('청구서', particle)
  return amount
    ? [`${dated}${sum}${bill}`]
    : [dated, { blank: '작업 내용이나 기간' }, ` ${bill}`].filter((piece) => piece !== '')
}
