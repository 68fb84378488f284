import type { DemoClient, DemoPerson } from '../conversation'
import { dana } from '../dana'

const jaemin: DemoPerson = {
  address: 'jaemin@daonkitchen.example',
  name: '박재민',
  language: 'ko',
  zone: 'Europe/London',
}

/** Strained: restaurants in London whose owner writes after closing time, moves visits and pays late. */
export const daonKitchen: DemoClient = {
  id: 'daonkitchen.example',
  band: 'strained',
  threads: [
    {
      subject: '메뉴판 디자인 대금 (WS-115)',
      with: jaemin,
      mails: [
        {
          from: dana,
          at: '2026-10-05T10:20',
          text: [
            '이사님, 안녕하세요.',
            '메뉴판 디자인 청구서 WS-115를 첨부합니다. 1,150파운드이고, {2026-10-19}까지 입금해 주시면 됩니다.',
            '감사합니다.\n다나 드림',
          ],
        },
        {
          from: dana,
          at: '2026-10-26T09:40',
          quotes: true,
          text: [
            '이사님, 안녕하세요.',
            '{2026-10-19}이 기한이었던 WS-115 대금이 아직 입금되지 않아 연락드립니다. 확인 부탁드립니다.',
            '다나 드림',
          ],
        },
        {
          from: dana,
          at: '2026-11-05T09:30',
          quotes: true,
          text: [
            '이사님, WS-115 건으로 다시 한번 말씀드립니다. 기한이 2주 넘게 지났는데 아직 입금이 확인되지 않습니다. 언제쯤 가능하신지 알려 주세요.',
            '다나 드림',
          ],
        },
        {
          from: jaemin,
          at: '2026-11-05T22:40',
          text: [
            '네, 이번 달은 2호점 공사 때문에 조금 빠듯하네요. 월말에 보겠습니다.',
            '그리고 배달 앱에 올릴 메뉴 사진 크기도 맞춰 주실 수 있을까요? 추가 비용은 따로 알려 주세요.',
            '박재민',
          ],
        },
        {
          from: dana,
          at: '2026-11-19T10:15',
          quotes: true,
          text: [
            '이사님, 안녕하세요.',
            'WS-115가 한 달째 미납 상태라 세 번째로 안내드립니다. 이번 주 안에 1,150파운드 송금을 부탁드립니다.',
            '다나 드림',
          ],
        },
      ],
    },
    {
      subject: '2호점 간판과 메뉴판',
      with: jaemin,
      mails: [
        {
          from: jaemin,
          at: '2026-10-20T20:55',
          text: [
            '다나 씨, 내일 보기로 한 미팅을 2주 뒤로 미룰 수 있을까요? 공사 업체를 아직 못 정했습니다.',
            '박재민',
          ],
        },
        {
          from: jaemin,
          at: '2026-11-03T21:50',
          text: [
            '다나 씨, 내일 매장 방문은 또 취소해야 할 것 같아요. 공사가 늦어져서 볼 게 없습니다. 다음 주로 다시 잡아 주세요.',
            '박재민',
          ],
        },
        {
          from: dana,
          at: '2026-11-04T09:15',
          text: ['네, 이사님. {2026-11-11} 수요일 오전 10시에 찾아뵙겠습니다.', '다나 드림'],
        },
        {
          from: jaemin,
          at: '2026-11-10T20:30',
          text: [
            '죄송한데 내일 미팅도 미뤄야겠습니다. 위생 점검이 갑자기 잡혔어요. {2026-11-18}은 괜찮으실까요?',
            '박재민',
          ],
        },
        {
          from: jaemin,
          at: '2026-11-17T21:35',
          text: [
            '내일은 주방장이 쉬는 날이라 또 일정을 바꿔야 하네요. 이번 미팅은 {2026-11-25}로 연기 부탁드립니다.',
            '박재민',
          ],
        },
        {
          from: dana,
          at: '2026-11-18T09:20',
          quotes: true,
          text: [
            '네, {2026-11-25} 오전 10시로 옮겨 두었습니다. 이날은 꼭 뵈면 좋겠습니다.',
            '다나 드림',
          ],
        },
        {
          from: jaemin,
          at: '2026-11-22T20:15',
          text: ['간판 시안 봤습니다. 글자를 조금만 더 크게 해서 다시 보내 주시겠어요?', '박재민'],
        },
        {
          from: jaemin,
          at: '2026-11-24T21:45',
          text: [
            '메뉴판에 점심 세트 가격이 바뀌었습니다. 내일 만날 때 볼 수 있게 고쳐서 뽑아 와 주세요.',
            '박재민',
          ],
        },
      ],
    },
  ],
}
