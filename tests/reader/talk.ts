import type { TalkMessage } from '../../lib/detectors/detector'

const start = Date.parse('2026-03-02T09:00:00Z')

/** Messages of one thread, an hour apart, the client's first unless said otherwise; keys are `0`, `1`, … */
export function talkOf(...texts: (string | Partial<TalkMessage>)[]): TalkMessage[] {
  return texts.map((given, index) => ({
    key: String(index),
    thread: 't',
    role: index % 2 === 0 ? 'client' : 'owner',
    at: start + index * 3_600_000,
    subject: '',
    newText: typeof given === 'string' ? given : '',
    ...(typeof given === 'string' ? {} : given),
  }))
}
