import type { DemoClient, DemoPerson } from '../conversation'
import { dana } from '../dana'

const seohyun: DemoPerson = {
  address: 'seohyun@onsaemi.example',
  name: '윤서현',
  language: 'ko',
  zone: 'Asia/Seoul',
  signature: ['윤서현 팀장', '온새미차 브랜드팀 | 서울 종로구'],
}

/** Healthy from nine hours away: one mail comes before the owner's morning, in the sender's own afternoon. */
export const onsaemiTea: DemoClient = {
  id: 'onsaemi.example',
  band: 'healthy',
  threads: [
    {
      subject: '차 선물세트 패키지 디자인',
      with: seohyun,
      mails: [
        {
          from: dana,
          at: '2026-11-02T09:30',
          text: [
            '팀장님, 안녕하세요.',
            '차 선물세트 패키지 시안 두 가지를 공유 폴더에 올렸습니다. A안은 한지 질감을 살렸고, B안은 찻잎 그림을 크게 넣었습니다. 다음 주 수요일까지 의견 주시면 일정에 맞출 수 있습니다.',
            '감사합니다.\n다나 드림',
          ],
        },
        {
          from: seohyun,
          at: '2026-11-05T07:50',
          quotes: true,
          text: [
            '다나 님, 안녕하세요.',
            '팀에서 함께 봤는데 만장일치로 A안입니다. 한지 느낌을 이렇게 살려 주실 줄 몰랐어요. 대표님도 정말 예쁘다고 몇 번이나 말씀하셨습니다.',
            '뒷면 성분표만 영문을 한 줄 추가하면 될 것 같습니다. 문구는 파일에 적어 두었습니다.',
            '감사합니다.\n윤서현 드림',
          ],
        },
        {
          from: dana,
          at: '2026-11-06T09:10',
          text: [
            '팀장님, 기쁜 소식 감사합니다.',
            '영문 한 줄 넣어서 인쇄용 파일로 정리했습니다. 월요일에 인쇄소로 바로 넘기겠습니다.',
            '다나 드림',
          ],
        },
        {
          from: seohyun,
          at: '2026-11-25T09:20',
          text: [
            '다나 님, 안녕하세요.',
            '어제 매장에 진열했는데 손님들 반응이 아주 좋습니다. 첫날 준비한 수량이 다 나갔어요. 꼼꼼하게 챙겨 주신 덕분입니다.',
            '다음 신제품도 함께하고 싶은데, 두 달 뒤에 시간이 어떠신지 천천히 알려 주세요.',
            '윤서현 드림',
          ],
        },
      ],
    },
    {
      subject: '디자인 대금 청구서 (WS-124)',
      with: seohyun,
      mails: [
        {
          from: dana,
          at: '2026-11-11T10:00',
          text: [
            '팀장님, 안녕하세요.',
            '패키지 디자인 청구서 WS-124를 보내드립니다. 금액은 3,200,000원이고 기한은 {2026-11-30}입니다.',
            '감사합니다.\n다나 드림',
          ],
        },
        {
          from: seohyun,
          at: '2026-11-13T09:05',
          quotes: true,
          text: [
            '다나 님, 청구서 WS-124 금액은 오늘 오전에 송금했습니다. 이체 확인증 첨부드려요.',
            '윤서현 드림',
          ],
        },
        {
          from: dana,
          at: '2026-11-16T09:25',
          text: ['팀장님, 잘 받았습니다. 빠르게 처리해 주셔서 감사합니다.', '다나 드림'],
        },
      ],
    },
  ],
}
