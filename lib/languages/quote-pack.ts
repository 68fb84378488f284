/** The header fields that mail programs repeat above a quoted or forwarded message. */
export type HeaderField = 'from' | 'sent' | 'to' | 'cc' | 'subject' | 'attachment'

/**
 * How the mail programs of one language mark what the sender did not newly write. Words match
 * in any case; a word of a script with spaces matches only as a whole word.
 */
export interface QuotePack {
  /** BCP 47 code of the language. */
  language: string
  /** Words an attribution line may open with: "On" in "On 3 March Jane wrote:". May be empty. */
  opens: readonly string[]
  /** The verb of the attribution line: "wrote". May be empty where mail programs use none. */
  wrote: readonly string[]
  /** What stands between dashes above an earlier message: "Original Message". */
  separators: readonly string[]
  /** The names of the header fields in front of their colon. */
  fields: Readonly<Record<HeaderField, readonly string[]>>
  /** How the line that a phone or mail program adds begins or ends: "Sent from my". */
  deviceTags: Readonly<Record<'starts' | 'ends', readonly string[]>>
  /** Words for the sending device, brand names aside: without one a line is no device tag. */
  devices: readonly string[]
  /** Formulas of farewell that can open a signature block: "Kind regards". */
  farewells: readonly string[]
  /** Words that tell the line of a job in a signature block: "Director". */
  jobs: readonly string[]
  /** How a legal notice or a mailing-list footer begins its paragraph. */
  footers: readonly RegExp[]
}
