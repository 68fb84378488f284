import type { Json } from './fields'
import type { Layout } from './layout'
import type { NumberedMailbox, Person } from './mailbox'
import { escapeHtml } from './parts'
import { accountPath } from './paths'

/** Where the page's own script and style lie; files of their own, so that the policy can be strict. */
export const SCRIPT_PATH = '/_/scs/mail-static/page.js'
export const STYLE_PATH = '/_/scs/mail-static/page.css'

/** What the page needs to know beside the sync answers. */
export interface PageConfig {
  index: number
  owner: Person
  aliases: Person[]
  /** Id of the delegated mailbox; the account's own where missing. */
  delegate?: string
  labelNames: Record<string, string>
  layout: Layout
  uiLanguage: string
  timeZone: string
  /** Epoch ms of the page's clock when it loads. */
  now: number
  signature: string
}

/** A window of its own that shows one thread, or one mail being written. */
export type PoppedOut = 'thread' | 'compose'

export interface Embedded {
  /** Answers embedded in the first page, as JSON text; windows of their own fetch for themselves. */
  list?: string
  bodies?: string
  /** Signed-in accounts. */
  accounts: Person[]
}

/** Trusted Types and a nonce, as Gmail sends them; style attributes of mail stay. */
export function securityPolicy(nonce: string): string {
  return [
    "default-src 'self'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: https:",
    "object-src 'none'",
    "base-uri 'self'",
    "require-trusted-types-for 'script'",
    'report-uri https://mail.google.com/mail/cspreport',
  ].join('; ')
}

/**
 * The first page: globals, embedded data, then the script that builds everything.
 * Extensions wrap `_GM_setData` by plain assignment before it is called (gmail.js,
 * `embedded_data_watcher`), so the page keeps a function it finds. A window opened by Gmail has no
 * globals of its own: InboxSDK reads those of its opener.
 */
export function pageHtml(
  mailbox: NumberedMailbox,
  index: number,
  embedded: Embedded,
  { nonce, dark, poppedOut }: { nonce: string; dark: boolean; poppedOut: PoppedOut | undefined },
): string {
  const { owner, uiLanguage } = mailbox
  const classes = poppedOut ? `xE ${poppedOut === 'thread' ? 'Su' : 'xp'} aAU` : 'aAU'
  const direction = /^(ar|he)/.test(uiLanguage) ? ' dir="rtl"' : ''
  return `<!DOCTYPE html>
<html lang="${uiLanguage}"${direction}><head><meta charset="utf-8"><title>Gmail</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${STYLE_PATH}">
<style id="look"></style>
<script nonce="${nonce}">if(!window.opener)window.GLOBALS=${json(globals(mailbox, index))};
window._GM_setData=window._GM_setData||function(){};</script>
</head><body class="${classes}${dark ? ' dark' : ''}"><div id="loading"><div class="msg">${escapeHtml(owner.address)}</div></div>
<script nonce="${nonce}">
_GM_setData(window.gmailStart=${json(embeddedData(embedded, pageConfig(mailbox, index)))});</script>
<script nonce="${nonce}" src="${SCRIPT_PATH}"></script></body></html>`
}

function pageConfig(mailbox: NumberedMailbox, index: number): PageConfig {
  const { owner, uiLanguage, timeZone, now, delegate } = mailbox
  const { aliases = [], labelNames = {}, layout = {}, signature = '' } = mailbox
  const config = { index, owner, aliases, labelNames, layout, uiLanguage, timeZone, signature }
  return { ...config, now: Date.parse(now), ...(delegate === undefined ? {} : { delegate }) }
}

function globals({ owner, uiLanguage, delegate }: NumberedMailbox, index: number): Json[] {
  const globals: Json[] = Array.from({ length: 11 }, () => null)
  globals[4] = `gmail.${uiLanguage.replace('-', '_')}.1`
  globals[7] = accountPath(index, delegate)
  globals[9] = `ik${index}0c4e6a8b`
  globals[10] = owner.address
  return globals
}

function embeddedData({ list, bodies, accounts }: Embedded, config: PageConfig) {
  const mla = accounts.map(({ address, name }, at) => [address, at === 0 ? 1 : 0, 0, at, name])
  return {
    ...(list === undefined ? {} : { a6jdv: [[null, null, list]] }),
    ...(bodies === undefined ? {} : { Cl6csf: [[null, null, bodies]] }),
    sBEv4c: [['mla', mla]],
    config,
  }
}

/** JSON that can't end the script element it stands in. */
function json(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c')
}
