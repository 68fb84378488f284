import * as z from 'zod/mini'
import { FoldedMessage, PageDates, PageThread } from '../gmail/page/page-thread'
import { Ids } from '../mail/message'
import { exchange } from './exchange'

const nothing = z.object({})
/** Gmail's answers are a few hundred kB; a larger one is a prank. */
const responseText = z.string().check(z.maxLength(30_000_000))
/** Lower-case address of the mailbox on the page. */
const account = z.string().check(z.regex(/^[^\s@]+@[^\s@]+$/))

/** Whether mail may be read, and whether senders in lists are marked. */
const Reading = z.object({ reading: z.boolean(), listMarks: z.boolean() })
export type Reading = z.infer<typeof Reading>

/** Whether the Gmail script may hand over what it sees. */
export const mayRead = exchange('may-read', ['gmail'], nothing, Reading)

/** One of Gmail's own answers, as its page received it. */
export const responseSeen = exchange(
  'response-seen',
  ['gmail'],
  z.object({ account, text: responseText }),
  nothing,
)

/** What the page shows of the open thread. */
export const threadSeen = exchange(
  'thread-seen',
  ['gmail'],
  z.object({ account, thread: PageThread }),
  /** Whether messages handed over before are wanted again: their writer is a client by now. */
  z.object({ again: z.boolean() }),
)

/** What is open in a Gmail tab: a thread, nothing, or a page that could not be read. */
export const TabState = z.object({
  account: z.optional(account),
  thread: z.optional(Ids),
  /** Name of the part of the page that was not found. */
  unreadable: z.optional(z.string()),
  /** Whether Gmail's theme is a dark one. */
  dark: z.optional(z.boolean()),
  /** Whether Gmail's density is its compact one. */
  compact: z.optional(z.boolean()),
  /** Messages of the thread that the page keeps folded, and how it writes their dates. */
  folded: z.optional(z.array(FoldedMessage)),
  dates: z.optional(PageDates),
})
export type TabState = z.infer<typeof TabState>

export const tabChanged = exchange('tab-changed', ['gmail'], TabState, nothing)

/** Background to a Gmail tab: reading was started or stopped. */
export const readingChanged = exchange('reading-changed', ['background'], Reading, nothing)

/** Background to a Gmail tab: put a text into the reply box of a thread, opening both if need be. */
export const insertReply = exchange(
  'insert-reply',
  ['background'],
  z.object({ thread: Ids, text: z.string().check(z.maxLength(20_000)) }),
  z.object({ inserted: z.boolean() }),
)

/** Background to a Gmail tab: bring a message into view and mark words in it. */
export const showMessage = exchange(
  'show-message',
  ['background'],
  z.object({
    thread: Ids,
    message: Ids,
    /** Where it stands among the folded messages of the page. */
    folded: z.optional(z.number()),
    words: z.array(z.string()),
  }),
  nothing,
)

/** Background to a Gmail tab: a page left open from before an install or update does not answer. */
export const areYouThere = exchange('are-you-there', ['background'], nothing, nothing)

/** Background to a Gmail tab: what of the page is where we know it; nothing of any mail. */
export const describeTab = exchange(
  'describe-tab',
  ['background'],
  nothing,
  z.object({ report: z.record(z.string(), z.unknown()) }),
)

/** Background to a Gmail tab: take down what the page shows of the open thread, whatever was handed over. */
export const readOpenThread = exchange(
  'read-open-thread',
  ['background'],
  nothing,
  z.object({ account: z.optional(account), thread: z.optional(PageThread) }),
)

/** Background to a Gmail tab: the person's own words in the open reply; nothing where none is open. */
export const readOpenDraft = exchange(
  'read-open-draft',
  ['background'],
  nothing,
  z.object({ text: z.optional(z.string()) }),
)

/** Background to a Gmail tab: fold the panel away, or show it again. */
export const foldPanel = exchange('fold-panel', ['background'], nothing, nothing)

/** The marks beside senders of a list, by address; those without one are left out. */
export const viewListMarks = exchange(
  'view-list-marks',
  ['gmail'],
  z.object({ account, senders: z.array(z.string()).check(z.maxLength(1000)) }),
  z.object({ marks: z.record(z.string(), z.object({ shape: z.string(), word: z.string() })) }),
)

/** Background to a Gmail tab: give the panel the focus, unfolded, where there is one. */
export const focusPanel = exchange(
  'focus-panel',
  ['background'],
  nothing,
  z.object({ shown: z.boolean() }),
)

/** Background to a Gmail tab: give the focus back to what had it before the panel. */
export const leavePanel = exchange('leave-panel', ['background'], nothing, nothing)
