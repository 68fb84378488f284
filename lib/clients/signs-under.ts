import { afterHours } from '../detectors/after-hours'
import type { TalkMessage } from '../detectors/detector'
import type { Signal } from '../detectors/signal'
import { withNotice } from '../facts/with-notice'
import { withCircumstances } from '../health/circumstances'
import { readSentences } from '../languages/match'
import { minutesOutside, type WorkingTime } from '../settings/working-time'
import { type ClientMail, talkOf } from './client-mail'
import { clocksOf, dividedBy, type OwnerSays, ownerWord, type Signs } from './owner-says'

/**
 * The same signs under other working hours or in another zone. What words say stays: only the mails outside the hours
 * are told anew, so that years of mail take no longer than their clock. In another zone the time of a meeting that was
 * called off is told anew too.
 * @param known The signs as they were found, counting and dismissed.
 * @param isOtherZone Whether they were found in another zone.
 */
export function signsUnder(
  workingTime: WorkingTime,
  mail: readonly ClientMail[],
  known: readonly Signal[],
  { dismissals, mutes, zone }: OwnerSays,
  isOtherZone: boolean,
): Signs {
  const talk = talkOf(mail)
  const isMuted = mutes.some(({ type }) => type === 'after-hours')
  const late = isMuted ? [] : talk.flatMap((message) => lateSign(message, workingTime))
  const words = known.filter(({ type }) => type !== 'after-hours')
  const noticed = isOtherZone ? withNotice(words, talk, workingTime.zone) : words
  const fair = [...noticed, ...withCircumstances(late, talk, clocksOf(mail, workingTime, zone))]
  return dividedBy(ownerWord(dismissals, mail), fair)
}

/** Sentences are read of the few mails only that were sent outside the hours. */
function lateSign(message: TalkMessage, workingTime: WorkingTime): Signal[] {
  const { role, key, at, newText } = message
  if (role !== 'client' || minutesOutside(at, workingTime) === 0) return []
  const read = { ...message, sentences: readSentences(newText) }
  const found = afterHours.detect(read, { earlier: [], signals: [], invoices: [], workingTime })
  if (!found) return []
  const { quote, detail = {} } = found
  return [{ type: 'after-hours', message: key, at, quote, detail }]
}
