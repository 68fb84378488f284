/**
 * All that is known of Gmail's markup. Each entry says when and where it was seen; attributes outlive
 * classes, so they go first. InboxSDK = its repository at commit a8a6fe2, of 2026-07-23.
 */
export const selectors = {
  /** Thread in main view, reading pane or window of its own: since 2022-10-20 (InboxSDK, gmail-route-view). */
  thread: '.a98.iY',
  /** Reading pane beside the list, empty or not (InboxSDK pull request 1309, 2026-08). */
  pane: '.ao9, .aia',
  /** Row of the list that a reading pane shows (InboxSDK pull request 1309, 2026-08). */
  rowInPane: '[gh=tl] tr.aps [data-legacy-thread-id]',
  /** Sender in a row of a list, with the address: fragments of 2014 and 2019 (InboxSDK, gmail-thread-row-view). */
  rowSender: 'tr.zA .yW span[email]',
  /** Item of the navigation: 24 px high where the density is compact (InboxSDK, track-gmail-styles). */
  navItem: '.aim',
  /** Main view, whatever it shows: seen since 2014 (InboxSDK). */
  main: '[role=main]',
  /** Subject with the thread's ids: page dumps of 2025-08 (InboxSDK, gmail-thread-view). */
  subject: 'h2.hP[data-legacy-thread-id]',
  /** List of the thread's messages (InboxSDK). */
  messageList: '[role=list]',
  /** One message of a thread, expanded or folded (InboxSDK). */
  item: '[role=listitem]',
  /** Message with ids: page dumps of 2019-12 and 2025-08. */
  message: '[data-message-id]',
  /** Expanded list item: page dumps of 2019-12 and 2025-08. */
  expanded: '.h7',
  /** What of a folded message unfolds it by a click: page dumps of 2019-12 and 2025-08. */
  foldedMessage: '.adf.ads',
  /** Count of a long run of folded messages, which unfolds them by a click (InboxSDK, gmail-thread-view). */
  foldedRun: '.adx',
  /** Date of a message that was sent; drafts in a thread have none (InboxSDK, gmail-message-view). */
  date: '.g3',
  /** Sender: page dumps of 2019-12 and 2025-08. */
  sender: 'span.gD[email]',
  /** Recipients: page dumps of 2019-12 and 2025-08. */
  recipient: '.hb span.g2[email]',
  /** Body: page dumps of 2019-12 and 2025-08. */
  body: '.ii.gt .a3s',
  /** Name of an attachment: seen since 2015 (InboxSDK, gmail-attachment-card-view). */
  attachment: '.hq .aV3',
  /** "View entire message" below a clipped one: issues of several repositories. */
  clipLink: 'a[href*="view=lg"]',
  /** Compose box of any kind: since 2025-09-17 below one more wrapper (InboxSDK pull request 1274). */
  compose: '.M9',
  /** Rich or plain body of a compose box: page dumps of 2025 and 2026. */
  editor: '.Ap [g_editable=true][contenteditable=true]',
  /** Field of a compose box that names the thread it answers, by legacy id (InboxSDK, gmail-compose-view). */
  composeThread: 'input[name=lts]',
  /** Reply below the thread, and to all where it has others: FlowCrypt, issue 6111, 2025-11. */
  replyBelow: '.amn .ams.bkH',
  replyAllBelow: '.amn .ams.bkI',
  /** Reply in a message's header since 2025-11, and before: FlowCrypt, issue 6111. */
  replyInHeader: 'button.DILLkc, .T-I.aaq[role=button]',
  /** Signature within a compose body: page dumps of 2025 and 2026. */
  signature: '.gmail_signature_prefix, .gmail_signature, [data-smartmail=gmail_signature]',
  /** Quoted mail within a compose body; the container class came late in 2024. */
  quote: '.gmail_quote, .gmail_quote_container',
  /** Background of the mail itself, which may differ from the frame's (InboxSDK, track-gmail-styles). */
  content: '.bkK > .nH',
  /** Link to the account, with the address in its label in every language (FlowCrypt). */
  accountLink: 'a[aria-label*="@"][href*="accounts.google.com"]',
} as const
