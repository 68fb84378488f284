import type { Detector, Finding, ReadMessage } from '../detectors/detector'
import { detectors } from '../detectors/index'
import type { SignalDetail } from '../detectors/signal'
import { numberMeant, openReminders } from '../facts/booking'
import { isPlain, isSure } from './sure-signs'
import type { ReadSign, TalkVerdict } from './verdict'

type Context = Parameters<Detector['detect']>[1]

/**
 * The rules with the trained reader's word in place of theirs, message by message, where it has read the message:
 * what it is sure of is said, what it sees faintly if the quick rules say it too, and nothing else. Mail after
 * hours is told by the clock alone, and a calendar's notice by its facts.
 */
export function joinedDetectors(verdict: TalkVerdict): readonly Detector[] {
  return detectors.map((quick) => (quick.id === 'after-hours' ? quick : joined(quick, verdict)))
}

function joined(quick: Detector, verdict: TalkVerdict): Detector {
  return {
    ...quick,
    detect(message, context) {
      const read = verdict.get(message.key)
      if (!read || toldByCalendar(quick, message)) return quick.detect(message, context)
      const sign = read.signs.find(({ type }) => type === quick.id)
      if (!sign) return undefined
      const ruled = isPlain(sign) ? undefined : quick.detect(message, context)
      if (!isSure(sign)) return withAlike(sign, ruled)
      const { quote } = sign
      const detail = detailOf(quick, message, context.invoices, quote)
      const doubt = isPlain(sign) || ruled ? {} : { doubtful: true }
      return withAlike(sign, { quote, detail: { ...detail, ...doubt } })
    },
  }
}

/** What is said like something that the owner called no problem is found all the same, so that it can be shown. */
function withAlike({ alike }: ReadSign, found: Finding | undefined): Finding | undefined {
  return found && alike ? { ...found, detail: { ...found.detail, alike } } : found
}

function toldByCalendar({ id }: Detector, { meeting }: ReadMessage): boolean {
  return id === 'cancellation' && meeting !== undefined
}

/** What the quick rules know beside the words holds whoever read the words. */
function detailOf(
  { id }: Detector,
  message: ReadMessage,
  invoices: Context['invoices'],
  quote: string,
): SignalDetail {
  switch (id) {
    case 'payment-chase':
      return { ordinal: openReminders(invoices) + 1, ...invoiceIn(invoices, message, quote) }
    case 'paid':
    case 'payment-delay':
      return invoiceIn(invoices, message)
    default:
      return {}
  }
}

function invoiceIn(...meant: Parameters<typeof numberMeant>): SignalDetail {
  const invoice = numberMeant(...meant)
  return invoice ? { invoice } : {}
}
