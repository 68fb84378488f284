import type { TalkMessage } from '../../../lib/detectors/detector'
import type { SignalType } from '../../../lib/detectors/signal'

/**
 * A mail with all signs that a careful reader finds in it, after the mails before it (`>` the owner's, `<` the
 * client's). Written to measure the rules, as people write and not as the rules are worded: some are missed.
 */
export type LabelledMail = readonly [
  role: TalkMessage['role'],
  text: string,
  signs: readonly SignalType[],
  ...after: string[],
]
