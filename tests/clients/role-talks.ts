import type { Role } from '../../lib/clients/role'
import type { TalkMessage } from '../../lib/detectors/detector'

/** A talk written for the tests: the other side's name, then the mails; `<` from them, `>` from the owner. */
type Written = [name: string, ...mails: string[]]

export const clients: readonly Written[] = [
  [
    'Ottilie Brand',
    '< Could the shop page be ready by May?',
    '> Yes. My quote is $900, half up front.',
  ],
  [
    'Desmond Achebe',
    '< The hall was lovely.',
    '> The gallery is up, 240 photos. The balance is due on Friday.',
  ],
  [
    'Reyna Castellanos',
    '< We must move Thursday, sorry.',
    '> No trouble. The second draft can wait until Monday.',
  ],
  [
    'Halvard Moe',
    '< Is the price per page?',
    '> Per word. The translation of the manual is 3,100 words.',
  ],
  ['Tamsin Aldous', '< My mum adored the curtains!', '> Glad to hear it. Invoice 118 is attached.'],
  [
    'Ivo Marangoni',
    '< Paid this morning, sorry it was late.',
    '> Thank you. Shall we start on the logo?',
  ],
  [
    'Accounts, Fenwick Dairy',
    '< Please add our PO number.',
    '> Done, the invoice is attached again.',
  ],
  [
    'Bernadette Kuhl',
    '< This is overdue by a week, where is it?',
    '> The drawings went out on Monday. I attach both files.',
  ],
  [
    'Solveig Hagen',
    '< Can you do one more round for free?',
    '> Two rounds are included, a third is €80.',
  ],
  ['Marlon Peake', '< ok', '> See you at ten.'],
  [
    'Yusra Idris',
    '< I lost my job, so can we pause?',
    '> Of course. The lessons keep till autumn.',
  ],
  [
    'Callum Reith',
    '< My uncle says the fence looks grand.',
    '> Lovely. I charge £40 for the extra gate.',
  ],
  ['문가람', '< 시안 잘 봤습니다, 작가님.', '> 수정본은 금요일까지 보내 드리겠습니다.'],
  ['서하늬', '< 이번 주 수업은 쉬어야 할 것 같아요, 선생님.', '> 네, 다음 주에 두 번 하겠습니다.'],
  ['노을서점', '< 잔금은 오늘 이체했습니다.', '> 확인했습니다. 원본 파일 보내 드릴게요.'],
  ['감나무집', '< 예산이 부족한데 조금만 깎아 주세요.', '> 견적은 50만 원 그대로입니다.'],
  ['표주희', '< 회의를 다음 주로 미뤄도 될까요?', '> 네, 화요일 두 시로 잡겠습니다.'],
  [
    '유채원 어머니',
    '< 선생님, 아이가 레슨을 정말 좋아해요.',
    '> 감사합니다. 이번 달 수업료는 12만 원입니다.',
  ],
  ['탁상우', '< 엄마가 사진 보고 우셨어요.', '> 보정본도 곧 올려 드리겠습니다.'],
  ['봉선재', '< 오늘까지 꼭 부탁드려요!!', '> 지금 편집 중입니다. 밤에 초안을 보내 드릴게요.'],
  ['하늘건축', '< 도면이 왜 이렇게 늦죠?', '> 계약서의 일정대로 15일에 납품합니다.'],
  ['남궁솔', '< 넵!', '> 내일 뵙겠습니다.'],
]

export const others: readonly [Role, ...Written][] = [
  [
    'supplier',
    'Northmoor Paper Billing',
    '< Your account is overdue: £180.',
    '> Sorry, paid just now.',
  ],
  [
    'supplier',
    'Gantry Hire',
    '< Second reminder: $420 is past due.',
    '> My mistake, paid today, receipt attached.',
  ],
  [
    'supplier',
    'Harrow Yard',
    '< The rent has not been paid. Please pay by Friday.',
    '> It went out today by standing order.',
  ],
  [
    'supplier',
    'Ekholm Timber',
    '< Our terms are 30 days, and the bill is still outstanding.',
    '> I will pay on Monday.',
  ],
  [
    'supplier',
    'Lettings desk',
    '< Dear tenant, rent for Unit 6 is in arrears.',
    '> It went over on the 1st, proof attached.',
  ],
  [
    'supplier',
    'Kiln & Co Support',
    '< Your order has shipped. Your subscription ends today.',
    '> Please pay it from my order credit.',
  ],
  [
    'salesperson',
    'Brandt Ellery',
    '< We help studios like yours. Free trial?',
    '< Just circling back!',
    '> No thank you, take me off your list.',
  ],
  [
    'salesperson',
    'Odette Pryor',
    '< A senior role at a bank. Your CV?',
    '< I have not heard back.',
    '> I am not looking, I run my own studio.',
  ],
  [
    'salesperson',
    'Rex Thorn',
    '< 40% off SEO audits for you.',
    '< Did you get a chance to look?',
    '> Not interested. Please remove me.',
  ],
  ['personal', 'Mum', '< Dad says lunch is off. Love you!', '> Tell dad I will bring brunch, mum.'],
  [
    'personal',
    'Auntie Bea',
    '< Gran is poorly. Ask your mother to ring.',
    '< Sunday roast is off, love you.',
    '> Kiss gran.',
  ],
  [
    'supplier',
    '한별지업사 경리부',
    '< 6월 지대가 미납입니다. 납부 바랍니다.',
    '> 죄송합니다, 방금 입금했습니다.',
  ],
  [
    'supplier',
    '새암상가 관리실',
    '< 관리비가 아직 안 들어왔습니다.',
    '> 깜빡했습니다. 오늘 이체했습니다.',
  ],
  ['supplier', '맑은목재', '< 외상 대금 송금 부탁드립니다.', '> 네, 오늘 대금 전액 보내겠습니다.'],
  ['supplier', '건물주 오씨', '< 월세가 두 달 밀렸습니다.', '> 죄송해요, 월세는 오늘 보낼게요.'],
  [
    'salesperson',
    '윤 매니저',
    '< 첫 달 무료로 상위노출 해 드립니다.',
    '< 답이 없으셔서 다시 연락드려요.',
    '> 필요 없습니다.',
  ],
  [
    'salesperson',
    '천세아',
    '< 좋은 포지션이 있어 연락드립니다. 연봉 협의.',
    '< 메일 못 보셨을까요?',
    '> 이직 생각이 없습니다.',
  ],
  [
    'personal',
    '큰누나',
    '< 야 엄마 생신 잊지 마.',
    '< 네 몫 보내.',
    '> 알았어 누나',
    '> 내일 갈게',
  ],
  ['personal', '엄마', '< 엄마다. 밥 먹었니?', '> 응 먹었어 엄마', '> 내일 갈게'],
  ['personal', '막내 동생', '< 형 나 김장 못 가.', '< 고마워 형', '> 괜찮아 쉬어', '> 다음에 봐'],
  ['unsettled', 'Lindqvist Storage', '< Your unit is free from May.', '> Thanks, noted.'],
  ['unsettled', '오랜 벗', '< 밥 먹자 친구야', '> 그래 좋아', '> 토요일에 봐'],
]

/** The mails of a written talk, a day apart. */
export function talkOf(mails: readonly string[]): TalkMessage[] {
  return mails.map((mail, day) => ({
    key: `${day}`,
    thread: 'talk',
    role: mail.startsWith('<') ? 'client' : 'owner',
    at: Date.UTC(2026, 2, 2 + day, 10),
    subject: '',
    newText: mail.slice(2),
  }))
}
