import { noticeOf } from '../detectors/cancellation'
import type { Detector, TalkMessage } from '../detectors/detector'
import { detectors } from '../detectors/index'
import { invoiceMeant, openChases } from '../detectors/payment-talk'
import type { SignalDetail } from '../detectors/signal'
import { startAhead } from '../mail/meetings/known-meetings'
import { isSure } from './sure-signs'
import type { TalkVerdict } from './verdict'

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
      if (!isSure(sign)) return quick.detect(message, context)
      return { quote: sign.quote, detail: detailOf(quick, message, context) }
    },
  }
}

function toldByCalendar({ id }: Detector, { meeting }: TalkMessage): boolean {
  return id === 'cancellation' && meeting !== undefined
}

/** What the quick rules know beside the words holds whoever read the words. */
function detailOf({ id }: Detector, message: TalkMessage, context: Context): SignalDetail {
  const { earlier, signals } = context
  switch (id) {
    case 'payment-chase':
      return { ordinal: openChases(signals) + 1, ...invoiceIn(message, earlier) }
    case 'paid':
    case 'payment-delay':
      return invoiceIn(message, earlier)
    case 'cancellation': {
      const notice = noticeOf(startAhead(message, earlier), message.at)
      return notice === undefined ? {} : { noticeMinutes: notice }
    }
    default:
      return {}
  }
}

function invoiceIn(message: TalkMessage, earlier: Context['earlier']): SignalDetail {
  const invoice = invoiceMeant(message, earlier)
  return invoice ? { invoice } : {}
}
