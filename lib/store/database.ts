import Dexie, { type EntityTable, type Table } from 'dexie'
import type { KeptMessage } from '../clients/client-mail'
import type { Signal } from '../detectors/signal'
import type { SkipReason } from '../mail/skip-reason'
import type { ClientSummary } from '../messages/views'

/** A client's message as it is stored. */
export interface MessageRow extends KeptMessage {
  key: number
  client: string
  direction: 'in' | 'out'
  /** Every name the message goes by (see idKeys): two rows never share one. */
  idKeys: string[]
  threadKeys: string[]
}

/** A signal under the client it belongs to; one row a message and type. */
export interface SignalRow extends Signal {
  account: string
  client: string
}

/** Mail of anybody else: that it was seen and why it was passed over, nothing of what it says. */
export interface SkippedRow {
  key: number
  account: string
  idKeys: string[]
  threadKeys: string[]
  reason: SkipReason
  at: number
}

/** The owner's addresses within an account: its own and those it also sends from. */
export interface OwnerRow {
  account: string
  aliases: string[]
}

/** A client's summary with the moment (epoch ms) for which it was computed. */
export interface ClientRow extends ClientSummary {
  computedAt: number
}

export class Database extends Dexie {
  messages!: EntityTable<MessageRow, 'key'>
  signals!: Table<SignalRow, [string, string]>
  skipped!: EntityTable<SkippedRow, 'key'>
  clients!: Table<ClientRow, [string, string]>
  owners!: Table<OwnerRow, string>

  constructor(name = 'kindline') {
    super(name)
    this.version(1).stores({
      messages: '++key, *idKeys, *threadKeys, [account+client], at',
      signals: '[message+type], [account+client]',
      skipped: '++key, *idKeys, *threadKeys, at',
      clients: '[account+id], account',
      owners: 'account',
    })
  }
}
