import type { TalkMessage } from '../detectors/detector'
import type { Signal } from '../detectors/signal'
import { mailsInOrder } from './mail'
import { readMeetings } from './meetings'

/**
 * The signals, with how long ahead a meeting was cancelled or moved in words, wherever the talk tells when it was
 * to be. A calendar's notice says so itself, as far as anybody can tell.
 * @param zone IANA zone of the owner.
 */
export function withNotice(
  signals: readonly Signal[],
  talk: readonly TalkMessage[],
  zone: string,
): Signal[] {
  const lacks = ({ type, detail }: Signal) => type === 'cancellation' && detail.moved === undefined
  if (!signals.some(lacks)) return [...signals]
  const changes = readMeetings(mailsInOrder(talk, signals), zone).flatMap(({ moves, cancelled }) =>
    cancelled ? [...moves, cancelled] : moves,
  )
  return signals.map((signal) => {
    if (!lacks(signal)) return signal
    const change = changes.find(({ told }) => told.message === signal.message)
    const { noticeMinutes: _, ...detail } = signal.detail
    const minutes = change?.noticeMinutes
    return {
      ...signal,
      detail: minutes === undefined ? detail : { ...detail, noticeMinutes: minutes },
    }
  })
}
