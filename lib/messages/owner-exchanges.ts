import * as z from 'zod/mini'
import { JudgementChange } from '../clients/judgement'
import { Mute } from '../clients/mute'
import { PhraseTrial } from '../clients/phrase-trial'
import { Verdict } from '../clients/verdict'
import { OwnPhrase } from '../detectors/own-phrase'
import { Signal } from '../detectors/signal'
import { exchange } from './exchange'

const nothing = z.object({})
const pages = ['popup', 'dashboard'] as const
const faces = ['panel', ...pages] as const
const signName = z.pick(Signal, { message: true, type: true })

/** The owner says that a sign is no problem; the answer comes once history is computed anew, as for all below. */
export const dismissSign = exchange('dismiss-sign', ['panel', 'dashboard'], signName, nothing)

/** Makes a dismissed sign count again. */
export const restoreSign = exchange('restore-sign', ['panel', 'dashboard'], signName, nothing)

export const muteSign = exchange('mute-sign', faces, Mute, nothing)
export const unmuteSign = exchange('unmute-sign', faces, Mute, nothing)

/** The owner says what somebody is, by client id. */
export const ruleOn = exchange(
  'rule-on',
  [...faces, 'start'],
  z.object({ account: z.string(), client: z.string(), verdict: Verdict }),
  nothing,
)

/** The owner says that the thread which is open in the asking panel's tab is with a client. */
export const claimThread = exchange(
  'claim-thread',
  ['panel'],
  nothing,
  z.object({ claimed: z.boolean() }),
)

/** What an own phrase would find in the stored mail; nothing changes. */
export const tryPhrase = exchange('try-phrase', pages, OwnPhrase, PhraseTrial)
/** Takes back what was learnt from dismissals; they themselves still hold. */
export const unlearn = exchange('unlearn', pages, nothing, nothing)

export const addPhrase = exchange('add-phrase', pages, OwnPhrase, nothing)
export const removePhrase = exchange('remove-phrase', pages, OwnPhrase, nothing)

/** The owner's word on a client as a whole. */
export const judgeClient = exchange(
  'judge-client',
  ['panel', 'popup', 'dashboard'],
  z.object({ account: z.string(), client: z.string(), change: JudgementChange }),
  nothing,
)
