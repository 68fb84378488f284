import type { PageConfig } from '../document'

/** What the first page hands over through `_GM_setData`. */
export interface Start {
  config: PageConfig
  /** Missing in windows of their own. */
  a6jdv?: [[null, null, string]]
  Cl6csf?: [[null, null, string]]
}

export const start = (window as unknown as { gmailStart: Start }).gmailStart
