import * as z from 'zod/mini'
import { SignalType } from '../detectors/signal'
import { Ids } from '../mail/message'
import { OwnTemplate } from '../replies/own-template'
import { Situation } from '../replies/situation'
import { Tone } from '../replies/tone'
import { Settings } from '../settings/settings'
import { exchange } from './exchange'
import { PanelView, Person } from './views'

const nothing = z.object({})
const pages = ['popup', 'dashboard'] as const
const faces = ['panel', ...pages] as const
const replyText = z.string().check(z.maxLength(20_000))
/** A reply with what it was made of: the library's text, or a template of the owner's by its id. */
const chosenReply = {
  thread: Ids,
  situation: z.optional(Situation),
  tone: z.optional(Tone),
  template: z.optional(z.string()),
  text: replyText,
}

/** What to show for the thread that is open in the asking panel's tab. */
export const viewPanel = exchange(
  'view-panel',
  ['panel'],
  nothing,
  z.object({
    view: PanelView,
    settings: Settings,
    dark: z.boolean(),
    compact: z.boolean(),
    /** The owner's own templates. */
    own: z.array(OwnTemplate),
    /** The tab that the panel stands in. */
    tab: z.number(),
    /** The keys that open the choice of replies, as the browser writes them; empty where there are none. */
    shortcut: z.string(),
  }),
)

/** Puts a reply into a thread in the asking panel's tab. */
export const putReply = exchange(
  'put-reply',
  ['panel'],
  z.object(chosenReply),
  z.object({ inserted: z.boolean() }),
)

/** The person's own words in the reply that is open in the asking panel's tab, when they ask for a look at it. */
export const readDraft = exchange(
  'read-draft',
  ['panel'],
  nothing,
  z.object({ text: z.optional(z.string()) }),
)

/** Brings a kept message into view in the asking panel's tab, with the words of one of its signs marked, or of all. */
export const showEvidence = exchange(
  'show-evidence',
  ['panel'],
  z.object({ message: z.string(), type: z.optional(SignalType) }),
  nothing,
)

export const collapsePanel = exchange('collapse-panel', ['panel'], nothing, nothing)

/** Opens or focuses a client's thread in a Gmail tab of the account and puts the reply into it. */
export const useReply = exchange(
  'use-reply',
  pages,
  z.object({ account: z.string(), ...chosenReply }),
  z.object({ outcome: z.enum(['inserted', 'no-tab', 'failed']) }),
)

/** How Gmail's tabs are: read, unreadable, or open from before an install or update. */
export const GmailTabs = z.object({
  /** Tabs that must be reloaded before anything in them is read. */
  stale: z.number(),
  /** Name of the part that was not found on the page in front. */
  unreadable: z.optional(z.string()),
})
export type GmailTabs = z.infer<typeof GmailTabs>
export const viewGmailTabs = exchange('view-gmail-tabs', faces, nothing, GmailTabs)

/** A report on what could not be read, to be copied into a bug report; nothing of any mail is in it. */
export const makeReport = exchange('make-report', faces, nothing, z.object({ report: z.string() }))

export const readSettings = exchange('read-settings', faces, nothing, Settings)

/** Changes some of the settings; what hangs on them is computed anew before the answer comes. */
export const changeSettings = exchange(
  'change-settings',
  [...faces, 'start'],
  z.partial(Settings),
  nothing,
)

/** A score under the settings as they are, and as they would be; null where there is too little mail. */
export const ScoreChange = z.object({
  name: z.string(),
  before: z.nullable(z.number()),
  after: z.nullable(z.number()),
})
export type ScoreChange = z.infer<typeof ScoreChange>

/** The scores that settings would change, before they are taken over; nothing changes. */
export const previewSettings = exchange(
  'preview-settings',
  pages,
  z.partial(Settings),
  z.object({ changes: z.array(ScoreChange) }),
)

/** Computes summaries anew that have grown old, since signs fade from day to day. */
export const refreshClients = exchange('refresh-clients', faces, nothing, nothing)

/** The owner looks at clients as they stand: what changes from now on is news. All of them, unless one is named. */
export const clientsSeen = exchange(
  'clients-seen',
  faces,
  z.object({ client: z.optional(Person) }),
  nothing,
)

export const deleteEverything = exchange('delete-everything', pages, nothing, nothing)

/** Opens the dashboard, or brings the open one to the front; at a client where one is named. */
export const openDashboard = exchange(
  'open-dashboard',
  ['panel', 'popup'],
  z.object({ client: z.optional(Person) }),
  nothing,
)

/** Background to panels: the person wants to choose a reply in the one that stands in this tab. */
export const openChooser = exchange(
  'open-chooser',
  ['background'],
  z.object({ tab: z.number() }),
  nothing,
)

/** The panel gives the focus back to where it was in Gmail. */
export const leaveChooser = exchange('leave-chooser', ['panel'], nothing, nothing)

/** Background to faces: something that they show has changed. */
export const changed = exchange('changed', ['background'], nothing, nothing)
