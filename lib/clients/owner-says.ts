import { findSignals } from '../detectors/find-signals'
import { foldWords } from '../detectors/fold-words'
import type { OwnPhrase } from '../detectors/own-phrase'
import { phraseDetector } from '../detectors/phrase-detector'
import type { Signal, SignalType } from '../detectors/signal'
import { withNotice } from '../facts/with-notice'
import { type Clocks, withCircumstances } from '../health/circumstances'
import { idKeys } from '../mail/message'
import { joinedDetectors } from '../reader/joined-detectors'
import type { TalkVerdict } from '../reader/verdict'
import type { WorkingTime } from '../settings/working-time'
import { type ClientMail, talkOf } from './client-mail'
import type { Mute } from './mute'

/** A sign that the owner said is no problem: in that message, and wherever the client says the same. */
export interface Dismissal {
  type: SignalType
  /** Every name of the message (see idKeys). */
  idKeys: string[]
  /** The client's words, folded; empty where other things than the client's words told the sign. */
  words: string
}

/** All that the owner said of one client's signs. */
export interface OwnerSays {
  dismissals: readonly Dismissal[]
  /** Those of the client and those that hold everywhere. */
  mutes: readonly Mute[]
  phrases: readonly OwnPhrase[]
  /** IANA zone in which the client works, where the owner set it. */
  zone?: string
}

export const nothingSaid: OwnerSays = { dismissals: [], mutes: [], phrases: [] }

/** A client's signs after the owner's word; muted ones are left out. */
export interface Signs {
  counting: Signal[]
  dismissed: Signal[]
}

/**
 * What counts: the rules' signs, or the trained reader's where it has read, and those of own phrases, less what
 * the owner dismissed or muted.
 */
export function signsOf(
  mail: readonly ClientMail[],
  workingTime: WorkingTime,
  { dismissals, mutes, phrases, zone }: OwnerSays,
  verdict: TalkVerdict = new Map(),
): Signs {
  const hear = ownerWord(dismissals, mail)
  const muted = new Set(mutes.map(({ type }) => type))
  const talk = talkOf(mail)
  const signals = findSignals(talk, workingTime, {
    rules: joinedDetectors(verdict),
    detectors: phrases.map(phraseDetector),
    holds: (signal) => !isDismissed(hear(signal)),
  })
  const found = withNotice(signals, talk, workingTime.zone).filter(({ type }) => !muted.has(type))
  const fair = withCircumstances(found, talk, clocksOf(mail, workingTime, zone))
  return dividedBy(hear, fair)
}

/** The signs that count, and those that the owner's word takes out, itself or with others that are said alike. */
export function dividedBy(hear: Hearing, signals: readonly Signal[]): Signs {
  const heard = signals.map(hear)
  return {
    counting: heard.filter(({ says }) => says === 'counts').map(({ signal }) => signal),
    dismissed: heard.filter(isDismissed).map(({ signal }) => signal),
  }
}

/** A sign with what the owner's word makes of it. */
interface Heard {
  signal: Signal
  says: 'counts' | 'dismissed' | 'alike'
}

type Hearing = (signal: Signal) => Heard

function isDismissed({ says }: Heard): boolean {
  return says !== 'counts'
}

/** The word on the very sign goes before that on one in the same words, and that before what the reader finds alike. */
export function ownerWord(dismissals: readonly Dismissal[], mail: readonly ClientMail[]): Hearing {
  const byKey = new Map(mail.map((one) => [one.key, one]))
  const keysOf = (said: Dismissal) => mail.filter((one) => isAbout(said, one)).map(({ key }) => key)
  return (signal) => {
    const { alike: read, ...detail } = signal.detail
    const one = byKey.get(signal.message)
    const covering = one ? dismissals.filter((said) => covers(said, signal, one)) : []
    if (one && covering.some((said) => isAbout(said, one))) {
      return { signal: { ...signal, detail }, says: 'dismissed' }
    }
    const alike = covering.length > 0 ? covering.flatMap(keysOf) : read
    if (!alike) return { signal, says: 'counts' }
    return { signal: { ...signal, detail: { ...detail, alike } }, says: 'alike' }
  }
}

/** Whether something was said of a sign in this very message. */
export function isAbout({ idKeys: said }: Pick<Dismissal, 'idKeys'>, one: ClientMail): boolean {
  return idKeys(one.message.account, one.message.ids).some((name) => said.includes(name))
}

/** Where the clocks of both sides are known from. */
export function clocksOf(
  mail: readonly ClientMail[],
  { zone: ownZone }: WorkingTime,
  clientZone: string | undefined,
): Clocks {
  const keepers = utcKeepers(mail)
  const offsets = mail.flatMap(({ key, message: { from, senderOffset } }) => {
    const isStamp = senderOffset === 0 && !keepers.has(from.address)
    return senderOffset === undefined || isStamp ? [] : [[key, senderOffset] as const]
  })
  return { ownZone, ...(clientZone ? { clientZone } : {}), offsets: new Map(offsets) }
}

/** Many servers stamp UTC wherever the sender is: it is the clock of those alone whose other mail lies an hour beside it. */
function utcKeepers(mail: readonly ClientMail[]): ReadonlySet<string> {
  const beside = mail.filter(({ message }) => Math.abs(message.senderOffset ?? 0) === 60)
  return new Set(beside.map(({ message }) => message.from.address))
}

/** @param one The message that the sign stands in. */
export function dismissalOf(signal: Signal, one: ClientMail): Dismissal {
  const { account, ids } = one.message
  return { type: signal.type, idKeys: idKeys(account, ids), words: tellingWords(signal, one) }
}

/** Whether what the owner said of one sign holds for another. */
export function covers(said: Dismissal, signal: Signal, one: ClientMail): boolean {
  if (said.type !== signal.type) return false
  if (isAbout(said, one)) return true
  return said.words !== '' && said.words === tellingWords(signal, one)
}

/** An owner's reminder and a calendar's notice are worded alike every time: their words tell nothing. */
function tellingWords({ quote, detail }: Signal, { direction }: ClientMail): string {
  return direction === 'in' && detail.moved === undefined ? foldWords(quote) : ''
}
