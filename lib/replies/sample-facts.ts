import type { LanguageCode } from '../mail/language'
import type { WorkingTime } from '../settings/working-time'
import type { ReplyFacts } from './facts'

const day = 86_400_000

const told: Record<LanguageCode, Partial<ReplyFacts>> = {
  en: {
    clientName: 'Morgan',
    ownerName: 'Sam Reed',
    invoice: 'INV-204',
    amount: { value: 1200, currency: 'GBP' },
    paidInvoice: 'INV-198',
    request: 'could you add one more page',
  },
  ko: {
    clientName: '김하늘 대표',
    ownerName: '이서윤',
    invoice: '2026-04',
    amount: { value: 1_200_000, currency: 'KRW' },
    paidInvoice: '2026-03',
    request: '페이지를 하나만 더 추가해 주세요',
  },
}

/** Made-up facts for a preview, with everything known. @param now Epoch ms. */
export function sampleFacts(
  language: LanguageCode,
  workingTime: WorkingTime,
  now: number,
): ReplyFacts {
  return {
    ...told[language],
    now,
    workingTime,
    due: now - 6 * day,
    reminders: 1,
    meeting: now - 2 * day,
    awaited: 'feedback',
  }
}
