import type { LanguageCode } from '../mail/language'

/** What a template can have filled in from the talk, and how it is called in each language. */
export const placeholders = {
  greeting: { en: 'greeting', ko: '인사' },
  closing: { en: 'closing', ko: '맺음말' },
  client: { en: 'client', ko: '고객' },
  owner: { en: 'my name', ko: '내 이름' },
  /** As much as is known of the open invoice: number, sum and due day. */
  invoice: { en: 'invoice', ko: '청구서' },
  number: { en: 'invoice number', ko: '청구서 번호' },
  amount: { en: 'amount', ko: '금액' },
  due: { en: 'due day', ko: '지급 기한' },
  /** How many days it is past its day, as a sentence; nothing where it is not. */
  late: { en: 'late note', ko: '기한 안내' },
  reminders: { en: 'reminders', ko: '안내 횟수' },
  /** The invoice that was paid last, as it goes with "the payment"; nothing where it has no number. */
  paid: { en: 'paid invoice', ko: '지급한 청구서' },
  /** The law on late payment, as a paragraph; nothing where it is not known which may hold. */
  law: { en: 'law', ko: '관련 법' },
  /** An offer of help with paying: in writing first, on the phone after two reminders. */
  help: { en: 'offer to help', ko: '도움 제안' },
  hours: { en: 'hours', ko: '업무 시간' },
  /** The working hours as a sentence; nothing where they are not known. */
  workdays: { en: 'hours note', ko: '업무 시간 안내' },
  nextWork: { en: 'next workday', ko: '다음 근무일' },
  request: { en: 'request', ko: '요청' },
  meeting: { en: 'meeting', ko: '미팅' },
  awaited: { en: 'awaited', ko: '기다리는 것' },
} satisfies Record<string, Record<LanguageCode, string>>

export type PlaceholderId = keyof typeof placeholders
export const placeholderIds = Object.keys(placeholders) as PlaceholderId[]

const byName = new Map(
  placeholderIds.flatMap((id) => Object.values(placeholders[id]).map((name) => [name, id])),
)

/** The placeholder of a name in either language, whatever its capitals and spaces. */
export function placeholderNamed(name: string): PlaceholderId | undefined {
  return byName.get(name.trim().toLowerCase().replace(/\s+/g, ' '))
}
