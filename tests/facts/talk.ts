import type { TalkMessage } from '../../lib/detectors/detector'
import type { Signal, SignalType } from '../../lib/detectors/signal'
import { readFacts, type TalkFacts } from '../../lib/facts/talk-facts'
import { languageOf } from '../../lib/mail/language'
import { at } from '../replies/facts'

export type Line = [
  role: TalkMessage['role'],
  when: string,
  newText: string,
  sign?: SignalType | undefined,
  more?: Partial<TalkMessage>,
]

export function zoneOf(lines: readonly Line[]): string {
  const text = lines.map(([, , newText]) => newText).join(' ')
  return languageOf(text) === 'ko' ? 'Asia/Seoul' : 'Europe/London'
}

/** A talk from short lines; a sign's words are the whole mail. */
export function talkOf(lines: readonly Line[]): { talk: TalkMessage[]; signals: Signal[] } {
  const zone = zoneOf(lines)
  const talk = lines.map(([role, when, newText, , more], key) => ({
    key: `${key}`,
    thread: 't',
    role,
    at: at(zone, when),
    subject: '',
    newText,
    ...more,
  }))
  const signals = talk.flatMap(({ key, at, newText }, index) => {
    const type = lines[index]?.[3]
    return type ? [{ type, message: key, at, quote: newText, detail: {} }] : []
  })
  return { talk, signals }
}

export function factsOf(...lines: Line[]): TalkFacts {
  const { talk, signals } = talkOf(lines)
  return readFacts(talk, signals, zoneOf(lines))
}
