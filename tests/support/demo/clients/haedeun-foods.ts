import type { DemoClient, DemoPerson } from '../conversation'
import { dana } from '../dana'

const jihyun: DemoPerson = {
  address: 'jihyun.lee@haedeun.example',
  name: '이지현',
  language: 'ko',
  zone: 'Europe/London',
  signature: ['이지현 과장', '해든식품 런던지사'],
}

/** Recovering: had to be reminded for a month, then paid, made it right and is kind since. */
export const haedeunFoods: DemoClient = {
  id: 'haedeun.example',
  band: 'healthy',
  threads: [
    {
      subject: '라벨 디자인 청구서 WS-106',
      with: jihyun,
      mails: [
        {
          from: dana,
          at: '2026-09-07T10:30',
          text: [
            '과장님, 안녕하세요.',
            '김치 소스 라벨 디자인 청구서 WS-106 보내드립니다. 2,300파운드, 기한은 {2026-09-25}입니다.',
            '감사합니다.\n다나 드림',
          ],
        },
        {
          from: dana,
          at: '2026-09-30T09:30',
          quotes: true,
          text: [
            '과장님, 안녕하세요.',
            'WS-106 대금이 기한이 지났는데 아직 들어오지 않은 것 같아 여쭙니다. 확인해 주시겠어요?',
            '다나 드림',
          ],
        },
        {
          from: jihyun,
          at: '2026-10-01T11:10',
          text: ['다나 님, 안녕하세요. 재무팀에 물어보고 말씀드리겠습니다.', '이지현 드림'],
        },
        {
          from: dana,
          at: '2026-10-09T09:50',
          quotes: true,
          text: [
            '과장님, 재무팀에서는 소식이 있었을까요? WS-106 2,300파운드가 2주째 미입금입니다. 확인 부탁드립니다.',
            '다나 드림',
          ],
        },
        {
          from: dana,
          at: '2026-10-20T09:40',
          quotes: true,
          text: [
            '과장님, 안녕하세요.',
            'WS-106 건으로 세 번째 연락드립니다. 기한에서 한 달 가까이 지났습니다. 지급 예정일을 알려 주시기 바랍니다.',
            '다나 드림',
          ],
        },
        {
          from: dana,
          at: '2026-10-27T10:00',
          quotes: true,
          text: [
            '과장님, WS-106 대금이 여전히 미납이라 다시 안내드립니다. 이번 주 금요일까지 입금해 주세요. 어려우시면 전화로 이야기 나누면 좋겠습니다.',
            '다나 드림',
          ],
        },
        {
          from: jihyun,
          at: '2026-11-03T10:25',
          quotes: true,
          text: [
            '다나 님, 정말 죄송합니다. 재무 담당자가 바뀌면서 청구서가 빠져 있었습니다. 방금 2,300파운드 전액 이체했습니다.',
            '다음부터는 제가 직접 챙기겠습니다.',
            '이지현 드림',
          ],
        },
      ],
    },
    {
      subject: '만두 포장 디자인',
      with: jihyun,
      mails: [
        {
          from: dana,
          at: '2026-11-12T14:20',
          text: [
            '과장님, 안녕하세요.',
            '만두 포장 최종 파일과 청구서 WS-126을 함께 보내드립니다. 이번에도 기한은 2주입니다.',
            '다나 드림',
          ],
        },
        {
          from: jihyun,
          at: '2026-11-17T10:40',
          text: [
            '다나 님, 포장이 정말 마음에 들어요. 본사에서도 지금까지 나온 것 중에 최고라고 합니다.',
            '이지현 드림',
          ],
        },
        {
          from: jihyun,
          at: '2026-11-24T11:30',
          text: [
            '다나 님, WS-126은 오늘 아침에 입금했습니다. 지난번 일을 너그럽게 기다려 주셔서 감사했습니다.',
            '이지현 드림',
          ],
        },
      ],
    },
  ],
}
