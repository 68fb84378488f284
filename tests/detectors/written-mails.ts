import type { SignalType } from '../../lib/detectors/signal'

/** A mail written for these tests. `after` are the mails before it, `>` the owner's, `<` the client's. */
export interface WrittenMail {
  text: string
  after?: string[]
}

type Written = Partial<Record<SignalType, { hits: WrittenMail[]; misses: WrittenMail[] }>>

const mail = (text: string, ...after: string[]): WrittenMail => ({ text, after })

export const written: Written = {
  'payment-chase': {
    hits: [
      mail('Hi Nell, invoice 7731 was due on the 4th and is still open. Could you have a look?'),
      mail('Our £480 for the hedges is now three weeks overdue.'),
      mail("Morning! I can't see the deposit in our account yet, and it was for last Friday."),
      mail('This is my second reminder for the €1,250.'),
      mail('I’d be glad of a date for it.\nThe balance is twelve days late.'),
      mail(
        'Please send it by Thursday, then.',
        '> The March fee, $300, was due on the 1st.',
        '< Waiting on a cheque myself.',
      ),
      mail('Could the 2,340 go out this week?', '> Invoice 88 attached: 2,340, fourteen days.'),
      mail('사장님, 5월분 33만 원이 아직 통장에 보이지 않습니다. 확인 부탁드립니다.'),
      mail('잔금 기한이 지난주 금요일이었는데 혹시 누락되었을까요?'),
      mail('수업료가 두 달째 밀려 있어서 조심스럽게 여쭙니다.'),
      mail(
        '이번 주 안에 입금 부탁드립니다.',
        '> 계약금 80만 원 기한이 어제로 지났습니다.',
        '< 조금만 기다려 주세요.',
      ),
      mail('세 번째 안내드립니다. 번역료 120만 원 지급일이 4월 30일이었습니다.'),
    ],
    misses: [
      mail('Invoice 7731 attached, £480, due on the 4th. Thank you for the lovely garden!'),
      mail('A word ahead: the second half falls due next Friday, nothing to do before.'),
      mail('The quote for the shed comes to €1,250, valid until June.'),
      mail('If an invoice stays unpaid for 30 days, interest applies, as my terms say.'),
      mail('Thank you, the balance has arrived.'),
      mail("I still haven't received your receipts for the VAT return."),
      mail('The delay was due to the weather, sorry about that.'),
      mail('5월분 계산서 보내드립니다. 33만 원이고 기한은 6월 10일입니다.'),
      mail('매입 자료가 아직 안 들어왔습니다. 금요일까지 부탁드려요.'),
      mail('입금 확인했습니다. 감사합니다.'),
      mail('견적은 120만 원이고 다음 주까지 유효합니다.'),
      mail('네 번째 시안부터는 한 장에 5만 원입니다.'),
    ],
  },
  cancellation: {
    hits: [
      mail('So sorry, I have to cancel our call this afternoon, my boiler has burst.'),
      mail('Can we move Tuesday’s fitting to the week after?', '> See you Tuesday at ten.'),
      mail("I can't make tomorrow after all."),
      mail('Thursday won’t work any more, the hall is flooded.'),
      mail('Ines Duarte has declined this invitation.\n\nSite visit\nWed 4 March, 10:00'),
      mail('Lovely drawings! P.S. we need to postpone the tasting on the 14th.'),
      mail('Need to reschedule our session, something came up at school.'),
      mail('내일 상담은 취소할게요. 갑자기 출장이 잡혔습니다.'),
      mail('죄송한데 목요일 촬영을 다음 주로 미뤄도 될까요?'),
      mail('오늘 레슨 못 가요 ㅠㅠ 아이가 아파서요'),
      mail('12일 미팅을 19일로 옮겨 주실 수 있을까요?'),
      mail('내일은 안 오셔도 됩니다.'),
    ],
    misses: [
      mail('Please cancel my newsletter subscription while you are at it.'),
      mail('See you Thursday at ten, looking forward to it.'),
      mail("Tuesday I can't, Wednesday is fine.", '> Would Tuesday or Wednesday suit for a call?'),
      mail(
        'No problem, can we do Friday instead?',
        '> I have to move our Thursday session, sorry. Would another day be possible?',
      ),
      mail('If you need to move our call, just say.'),
      mail('The florist has cancelled on us, could you recommend another one?'),
      mail('Could we meet on Monday for the first time, say at nine?'),
      mail('We will not cancel Thursday, whatever the weather.'),
      mail('넷플릭스 구독은 취소했어요.'),
      mail(
        '네, 그럼 목요일로 옮길게요.',
        '> 죄송하지만 제가 수요일 수업을 목요일로 옮겨도 될까요?',
      ),
      mail('기차 예매가 취소돼서 차로 갑니다. 내일 10시에 뵐게요.'),
      mail('일정이 안 되시면 편하게 말씀해 주세요.'),
    ],
  },
  paid: {
    hits: [
      mail("I've just paid invoice 7731 by bank transfer."),
      mail('£480 sent this morning, reference HEDGE.'),
      mail('The transfer left our account yesterday.'),
      mail('Remittance advice attached.'),
      mail('Sent.', '> The deposit of $200 was due on Monday.'),
      mail('Half is in your account, the rest follows on the 30th.', '> Could you pay the 900?'),
      mail('방금 33만 원 입금했습니다.'),
      mail('잔금 보냈어요! 확인해 주세요'),
      mail('이체확인증 첨부드립니다.'),
      mail('어제 농협에서 부쳤습니다', '> 도배비 70만 원 기한이 지났습니다.'),
      mail('수업료 카카오페이로 쐈어요 ㅎㅎ'),
    ],
    misses: [
      mail("I'll pay it on Friday.", '> Invoice 7731 was due on Monday.'),
      mail('We will transfer the money once the client has paid us.'),
      mail("Haven't paid it yet, sorry!"),
      mail('Has the deposit been paid?'),
      mail('The payment is scheduled for the 30th, as agreed.'),
      mail('I paid the painter already, so the walls are done.'),
      mail('Yes.\n\nSent from my iPhone', '> Is the invoice for you or the firm?'),
      mail('내일 입금할게요.', '> 기한이 어제였습니다.'),
      mail('입금되면 바로 알려드릴게요'),
      mail('아직 이체를 못 했습니다.'),
      mail('자료는 방금 메일로 보냈습니다.', '> 계산서와 함께 자료도 부탁드립니다.'),
    ],
  },
  praise: {
    hits: [
      mail('The menus look beautiful.'),
      mail('We love the new logo, everyone does!\nWe love it.'),
      mail('You are a lifesaver, thank you.'),
      mail('Great job on the stairs.'),
      mail("I don't know what we'd do without you."),
      mail('Thank you so much for everything you did for Mum.'),
      mail('Three neighbours have asked who did our garden.'),
      mail('간판이 너무 예뻐요!'),
      mail('선생님 덕분에 아이 성적이 많이 올랐어요.'),
      mail('꼼꼼하게 봐 주셔서 정말 감사합니다.'),
      mail('결과물이 마음에 쏙 들어요 ^^'),
      mail('손님들이 어디서 했냐고 다들 물어봐요.'),
      mail('역시 믿고 맡깁니다.'),
    ],
    misses: [
      mail('Thanks,\nNell'),
      mail('Thanks for the quick reply.'),
      mail('Tuesday at ten is perfect.'),
      mail('It would be lovely if the blue were darker.'),
      mail("The first draft isn't great, to be honest."),
      mail('Is everything beautiful over there?'),
      mail('The best of us forget a date.'),
      mail('수고하셨습니다.'),
      mail('감사합니다.\n박도윤 드림'),
      mail('색이 더 밝으면 좋겠어요.'),
      mail('기다려 주셔서 감사합니다.'),
      mail('이렇게 답이 느린 업체는 처음이네요.'),
      mail('A안이 더 마음에 들어요.'),
    ],
  },
}
