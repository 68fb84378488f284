import type { InvoiceRow } from '../clients/story/invoice-rows'
import type { MeetingOutcome } from '../clients/story/meeting-rows'
import type { FactEvent, Sum, Topic } from '../clients/story/telling'
import type { Role } from '../facts/mail'
import type { QuarterCosts } from '../health/costs'

/** Words of a client's page in the dashboard. Every `at` and `now` is epoch ms, every zone an IANA name. */
export interface StoryWords {
  loading: string
  /** No such client is kept. */
  gone: string
  goneDetail: string
  toClients: string
  people: string
  lastMail(day: string): string
  noteTitle: string
  money(sum: Sum): string
  /** Sunday first (as Date.getDay counts). */
  weekdays: readonly string[]
  monthShort(at: number, zone: string): string
  topics: Record<'all' | Topic, string>
  sides: Record<Role, string>
  facts: Record<FactEvent, string>
  /** Behind a fact: the invoice, the sum, the day by which. */
  factMore(what: string, more: readonly string[]): string
  by(day: string): string
  dismissed: string
  dismissedAlike: string
  timeline: {
    title: string
    detail: string
    filter: string
    empty: string
    /** @param shown Mails on the page. */
    count(shown: number, all: number): string
    more(count: number): string
    columns: readonly [at: string, side: string, what: string, words: string, subject: string]
  }
  score: {
    title: string
    detail: string
    day: string
    /** Days that are told coarsely. */
    every(days: number): string
    empty: string
    columns: readonly [day: string, score: string, band: string, step: string]
    unknown: string
  }
  hours: {
    title: string
    detail(zone: string): string
    cell(day: string, hour: string, count: number): string
    fewest: string
    most: string
    columns: readonly [side: string, day: string, hour: string, count: string, working: string]
    working: Record<'yes' | 'no', string>
  }
  invoices: {
    title: string
    detail: string
    empty: string
    columns: readonly [
      number: string,
      amount: string,
      told: string,
      due: string,
      reminders: string,
      paid: string,
      late: string,
    ]
    states: Record<InvoiceRow['state'], string>
    unnamed: string
    days(count: number): string
    parts(count: number): string
  }
  meetings: {
    title: string
    detail: string
    empty: string
    outcomes: Record<MeetingOutcome, string>
    movedBy: Record<Role, (count: number) => string>
    cancelledBy: Record<Role, string>
    columns: readonly [when: string, what: string, outcome: string, changes: string]
    unnamed: string
    /** Of one whose time no mail tells. @param day When mail first told of it. */
    noTime(day: string): string
  }
  boundary: {
    title: string
    detail: string
    empty: string
    columns: readonly [sign: string, before: string, since: string]
  }
  costs: {
    title: string
    detail: string
    empty: string
    kinds: Record<Exclude<keyof QuarterCosts, 'quarter'>, string>
    quarter: string
    /** As short as it goes under a bar: `Q1 26`. */
    short(quarter: string): string
  }
  sheet: {
    title: string
    detail: string
    question: string
    answer: string
    ground: string
    tried: string
    nothingTried: string
    costs: string
    noCosts: string
    recommendation: string
    ways: Record<'keep' | 'restate' | 'talk' | 'reprice' | 'part', string>
    asOf(day: string): string
    print: string
  }
  export: {
    table: string
    chart: string
    picture: string
    csv: string
    print: string
    printPage: string
    failed: string
    /** The button's full name. @param what The part that it exports. */
    of(action: string, what: string): string
  }
}
