import * as z from 'zod/mini'
import { Ids } from '../mail/message'
import { Settings } from '../settings/settings'
import { exchange } from './exchange'
import { PanelView } from './views'

const nothing = z.object({})
const faces = ['panel', 'popup'] as const
const replyText = z.string().check(z.maxLength(20_000))

/** What to show for the thread that is open in the asking panel's tab. */
export const viewPanel = exchange(
  'view-panel',
  ['panel'],
  nothing,
  z.object({ view: PanelView, settings: Settings, dark: z.boolean() }),
)

/** Puts a reply into a thread in the asking panel's tab. */
export const putReply = exchange(
  'put-reply',
  ['panel'],
  z.object({ thread: Ids, text: replyText }),
  z.object({ inserted: z.boolean() }),
)

/** Brings a kept message into view in the asking panel's tab. */
export const showEvidence = exchange(
  'show-evidence',
  ['panel'],
  z.object({ message: z.string() }),
  nothing,
)

export const collapsePanel = exchange('collapse-panel', ['panel'], nothing, nothing)

/** Opens or focuses a client's thread in a Gmail tab of the account and puts the reply into it. */
export const useReply = exchange(
  'use-reply',
  ['popup'],
  z.object({ account: z.string(), thread: Ids, text: replyText }),
  z.object({ outcome: z.enum(['inserted', 'no-tab', 'failed']) }),
)

export const readSettings = exchange('read-settings', faces, nothing, Settings)

/** Changes some of the settings; what hangs on them is computed anew before the answer comes. */
export const changeSettings = exchange('change-settings', faces, z.partial(Settings), nothing)

/** Computes summaries anew that have grown old, since signs fade from day to day. */
export const refreshClients = exchange('refresh-clients', faces, nothing, nothing)

export const deleteEverything = exchange('delete-everything', ['popup'], nothing, nothing)

/** Background to faces: something that they show has changed. */
export const changed = exchange('changed', ['background'], nothing, nothing)
