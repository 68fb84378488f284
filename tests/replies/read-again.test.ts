import { expect, test } from 'vitest'
import { findSignals } from '../../lib/detectors/find-signals'
import type { SignalType } from '../../lib/detectors/signal'
import { composeReply, replyText } from '../../lib/replies/compose-reply'
import { Situation } from '../../lib/replies/situation'
import { replyLanguages } from '../../lib/replies/templates'
import { en } from '../../lib/replies/templates/replies-en'
import { ko } from '../../lib/replies/templates/replies-ko'
import { Tone } from '../../lib/replies/tone'
import { at, fullFacts } from './facts'

const texts = { en, ko }
const { workingTime = { zone: 'UTC', week: [], holidays: [] } } = fullFacts
const bills = {
  en: 'Invoice INV-7 for £2,400 is attached, due 3 March.',
  ko: '청구서 INV-7 2,400,000원 첨부드립니다. 3월 3일까지 입금 부탁드립니다.',
}
const reminders: readonly Situation[] = [
  'payment-reminder',
  'payment-reminder-again',
  'payment-final',
]
const all = replyLanguages.flatMap((language) =>
  Situation.options.flatMap((situation) =>
    Tone.options.map((tone) => ({ language, situation, tone })),
  ),
)

/** Who asks again for what is owed says that the work stands still. */
function isAskingAgain(situation: Situation, type: SignalType): boolean {
  return situation === 'feedback-date' && type === 'stalled'
}

/** A reminder that was not read as one would be sent again, and no other reply may count as one. */
test.each(all)(
  '$language $situation $tone is read as what it is',
  ({ language, situation, tone }) => {
    const mail = (key: string, local: string, newText: string) => ({
      key,
      thread: 'a',
      role: 'owner' as const,
      at: at('Europe/London', local),
      subject: '',
      newText,
    })
    const reply = replyText(composeReply(texts[language], situation, tone, fullFacts))
    const talk = [
      mail('bill', '2026-02-10T10:00', bills[language]),
      mail('reply', '2026-03-06T10:00', reply),
    ]
    const found = findSignals(talk, workingTime).filter(({ message }) => message === 'reply')
    const told = found.filter(({ type }) => !isAskingAgain(situation, type))
    const types = told.map(({ type }) => type)
    expect(types, told[0]?.quote).toEqual(reminders.includes(situation) ? ['payment-chase'] : [])
  },
)
